import type { ComparisonRow } from '#lib/domain/judge/comparison.ts';
import { verdictWords } from '#lib/domain/judge/comparison-words.ts';

import styles from './verdict-mark.module.css';

interface VerdictMarkProps {
  readonly row: Pick<ComparisonRow, 'verdict' | 'isMixed' | 'sentence'>;
}

/** Whether the figures of a row may be compared; opens the reasons, without script. */
export function VerdictMark({ row }: VerdictMarkProps) {
  return (
    <details className={styles['root']} data-verdict={row.verdict}>
      <summary>{verdictWords(row)}</summary>
      <p>{row.sentence}</p>
    </details>
  );
}
