import { groupedDecimal } from '#lib/domain/words/number.ts';
import type { CompareState } from '#lib/url/states/compare.ts';

import styles from './compare-options.module.css';

interface CompareOptionsProps {
  readonly state: CompareState;
  /** Rows that the settings leave out. */
  readonly hiddenRows: number;
  readonly hrefOf: (state: CompareState) => string;
}

/** How the table is shown, as links to the same comparison shown another way. */
export function CompareOptions({ state, hiddenRows, hrefOf }: CompareOptionsProps) {
  const isDifferences = state.show === 'differences';
  const isTransposed = state.layout === 'subjects';
  return (
    <p className={styles['root']} data-screen-only>
      {hiddenRows > 0 && <span>{groupedDecimal(hiddenRows)} rows not shown</span>}
      {state.metrics.length > 0 && (
        <a href={hrefOf({ ...state, page: 1, metrics: [] })} data-soft>
          All metrics
        </a>
      )}
      <a href={hrefOf({ ...state, page: 1, show: isDifferences ? 'all' : 'differences' })} data-soft>
        {isDifferences ? 'Show all rows' : 'Differences only'}
      </a>
      <a href={hrefOf({ ...state, page: 1, layout: isTransposed ? 'metrics' : 'subjects' })} data-soft>
        {isTransposed ? 'Subjects as columns' : 'Subjects as rows'}
      </a>
    </p>
  );
}
