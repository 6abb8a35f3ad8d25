import type { Subject } from '#lib/domain/facts/subject.ts';
import type { UnresolvedName } from '#lib/view/compare/resolve-names.ts';

import styles from './compare-picker.module.css';
import formStyles from '#components/controls/form.module.css';
import { KeptFields } from '#components/controls/kept-fields.tsx';
import { NamesField } from './names-field.tsx';

interface ComparePickerProps {
  readonly subjects: readonly Subject[];
  /** The address of the comparison as it is. */
  readonly href: string;
  readonly hrefWithout: (subject: Subject) => string;
  /** The address of the comparison with one more subject. */
  readonly hrefWith: (id: Subject['id']) => string;
  /** The same address for a subject chosen in the browser, with `ADDED_SUBJECT` for its id. */
  readonly hrefTemplate: string;
  readonly unresolved: readonly UnresolvedName[];
  /** How many subjects may still be added. */
  readonly room: number;
}

/** Who is compared: chips with the way out, and a field that takes one name or a pasted list. */
export function ComparePicker(props: ComparePickerProps) {
  const { subjects, href, hrefWithout, hrefWith, hrefTemplate, unresolved, room } = props;
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
        <form className={formStyles['root']} action={href.split('?')[0]}>
          <KeptFields href={href} except={['add']} />
          <NamesField hrefTemplate={hrefTemplate} chosenIds={subjects.map(({ id }) => id)} />
          <button type="submit">Add</button>
        </form>
      ) : (
        <p>This is as many as fit side by side. Remove one to add another.</p>
      )}
      {unresolved.map((name) => (
        <Unresolved key={name.name} {...name} hrefWith={hrefWith} />
      ))}
    </div>
  );
}

function Unresolved({ name, suggestions, hrefWith }: UnresolvedName & Pick<ComparePickerProps, 'hrefWith'>) {
  return (
    <p role="status">
      “{name}” is not the name of one subject.{suggestions.length > 0 && ' Did you mean '}
      {suggestions.map((subject) => (
        <a key={subject.id} href={hrefWith(subject.id)} data-soft>
          {subject.name}
        </a>
      ))}
    </p>
  );
}
