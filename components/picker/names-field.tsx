import styles from './names-field.module.css';

/** The id of the field that takes names, for its label. */
export const NAMES_FIELD_ID = 'add-names';

interface NamesFieldProps {
  /** The address of the comparison with one more subject, `ADDED_SUBJECT` standing for its id. */
  readonly hrefTemplate: string;
  /** The subjects that are compared already. */
  readonly chosenIds: readonly string[];
}

/**
 * The field that takes names. Without script it has several lines, so that the line ends of a pasted
 * list part its names; with script the combobox takes its place (`takeNamesFields`), and what was typed so far.
 */
export function NamesField({ hrefTemplate, chosenIds }: NamesFieldProps) {
  return (
    <div
      className={styles['root']}
      data-wide
      data-names-field
      data-href-template={hrefTemplate}
      data-chosen={chosenIds.join(' ')}
    >
      <label htmlFor={NAMES_FIELD_ID}>Add by name, or paste a list of names</label>
      <textarea id={NAMES_FIELD_ID} name="add" rows={2} autoComplete="off" spellCheck={false} />
    </div>
  );
}
