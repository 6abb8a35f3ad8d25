import styles from './form.module.css';
import { KeptFields } from './kept-fields.tsx';

export interface FilterField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface FilterFormProps {
  /** The page that shows the filtered list. */
  readonly action: string;
  /** The text searched for; absent where the list has no search. */
  readonly query?: string | undefined;
  /** What is typed into the search. */
  readonly queryLabel?: string | undefined;
  readonly fields: readonly FilterField[];
  /** The address of the list as it is: what the form does not ask for is kept. */
  readonly keptHref: string;
}

/** Filters of a list as a plain form: the answer is a page with its own address. */
export function FilterForm({ action, query, queryLabel = 'Name', fields, keptHref }: FilterFormProps) {
  return (
    <form className={styles['root']} action={action}>
      <KeptFields href={keptHref} except={['q', 'page', ...fields.map(({ name }) => name)]} />
      {query !== undefined && (
        <label data-wide>
          {queryLabel}
          <input type="search" name="q" defaultValue={query} />
        </label>
      )}
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
