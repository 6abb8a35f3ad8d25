import type { Verdict } from '#lib/domain/judge/verdict.ts';
import { VERDICT_WORDS } from '#lib/domain/judge/comparison-words.ts';

import styles from './verdict-mark.module.css';

interface VerdictMarkProps {
  readonly verdict: Verdict;
  readonly sentence: string;
}

/** Whether the figures of a row may be compared; opens the reasons, without script. */
export function VerdictMark({ verdict, sentence }: VerdictMarkProps) {
  return (
    <details className={styles['root']} data-verdict={verdict}>
      <summary>{VERDICT_WORDS[verdict]}</summary>
      <p>{sentence}</p>
    </details>
  );
}
