import type { Subject } from '#lib/domain/subject.ts';

import styles from './compare-picker.module.css';
import { KeptFields } from './filter-form.tsx';
import formStyles from './form.module.css';
import { SubjectCombobox } from './subject-combobox.tsx';

/** A typed name that is not one subject, with the nearest ones. */
export interface UnknownName {
  readonly name: string;
  readonly suggestions: readonly { readonly label: string; readonly href: string }[];
}

interface ComparePickerProps {
  readonly subjects: readonly Subject[];
  /** The address of the comparison without a subject. */
  readonly hrefWithout: (subject: Subject) => string;
  /** The address of the comparison with one more, `{id}` standing for its id. */
  readonly hrefWith: string;
  readonly action: string;
  /** State that the form keeps: the subjects so far and the settings of the view. */
  readonly kept: Readonly<Record<string, string>>;
  readonly unknown: readonly UnknownName[];
  /** How many subjects may still be added. */
  readonly room: number;
}

/** Who is compared: chips with the way out, and a field that takes one name or a pasted list. */
export function ComparePicker({ subjects, hrefWithout, hrefWith, action, kept, unknown, room }: ComparePickerProps) {
  return (
    <div className={styles['root']} data-screen-only>
      {subjects.length > 0 && (
        <ul aria-label="Compared">
          {subjects.map((subject) => (
            <li key={subject.id}>
              {subject.name}
              <a href={hrefWithout(subject)} data-soft aria-label={`Remove ${subject.name}`}>
                ×
              </a>
            </li>
          ))}
        </ul>
      )}
      {room > 0 ? (
        <form className={formStyles['root']} action={action}>
          <KeptFields fields={kept} />
          <SubjectCombobox hrefWith={hrefWith} />
          <button type="submit">Add</button>
        </form>
      ) : (
        <p>This is as many as fit side by side. Remove one to add another.</p>
      )}
      {unknown.map(({ name, suggestions }) => (
        <p key={name} role="status">
          Nothing is called “{name}”.{suggestions.length > 0 && ' Did you mean '}
          {suggestions.map(({ label, href }) => (
            <a key={href} href={href} data-soft>
              {label}
            </a>
          ))}
        </p>
      ))}
    </div>
  );
}
