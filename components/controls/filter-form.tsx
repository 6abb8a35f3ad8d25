import styles from './form.module.css';

export interface FilterField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface FilterFormProps {
  /** The page that shows the filtered list. */
  readonly action: string;
  readonly query: string;
  readonly fields: readonly FilterField[];
  /** State that the form keeps without showing it; empty values are left out. */
  readonly kept: Readonly<Record<string, string>>;
}

/** Filters of a list as a plain form: the answer is a page with its own address. */
export function FilterForm({ action, query, fields, kept }: FilterFormProps) {
  return (
    <form className={styles['root']} action={action}>
      <KeptFields fields={kept} />
      <label data-wide>
        Name
        <input type="search" name="q" defaultValue={query} />
      </label>
      {fields.map(({ name, label, value, options }) => (
        <label key={name}>
          {label}
          <select name={name} defaultValue={value}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">Show</button>
    </form>
  );
}

/** State of the page that a form carries along. */
export function KeptFields({ fields }: { readonly fields: Readonly<Record<string, string>> }) {
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
