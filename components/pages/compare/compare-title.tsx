import { groupedDecimal } from '#lib/domain/words/number.ts';

import styles from './compare-title.module.css';

/** More names than this make a heading that nobody reads. */
const NAMED_MAX = 4;
/** How many of a longer list are named. */
const NAMED_OF_MANY = 2;

/** The names of a comparison as a heading: each stays on one line where it fits, and long lists are counted. */
export function CompareTitle({ names }: { readonly names: readonly string[] }) {
  const named = names.length > NAMED_MAX ? names.slice(0, NAMED_OF_MANY) : names;
  const others = names.length - named.length;
  const parts = others > 0 ? [...named, `${groupedDecimal(others)} others`] : named;
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    // The comma stays in the unbreakable part, or it could open the next line.
    const comma = index < parts.length - 2 ? ',' : '';
    return (
      <span key={part}>
        {index > 0 && (isLast ? ' and ' : ' ')}
        <span className={styles['name']}>
          {part}
          {comma}
        </span>
      </span>
    );
  });
}
