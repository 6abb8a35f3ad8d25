import { groupedDecimal } from '#lib/domain/words/number.ts';
import type { Facet } from '#lib/view/facet.ts';

import styles from './facet-links.module.css';

/** Ways to narrow what was found, as links: one that is chosen leads back. */
export function FacetLinks({ facets }: { readonly facets: readonly Facet[] }) {
  if (facets.length === 0) return null;
  return (
    <nav aria-label="Narrow the results" className={styles['root']} data-screen-only>
      {facets.map(({ label, choices }) => (
        <div key={label}>
          <h2>{label}</h2>
          <ul>
            {choices.map((choice) => (
              <li key={choice.label}>
                <a href={choice.href} aria-current={choice.isChosen ? 'true' : undefined}>
                  {choice.label}
                </a>{' '}
                <small>{groupedDecimal(choice.count)}</small>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
