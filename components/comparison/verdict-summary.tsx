import { Disclosure } from '#components/ui/disclosure.tsx';
import type { Comparison } from '#lib/domain/judge/comparison.ts';
import {
  verdictGroups,
  verdictSummary,
  type RowsOfMetric,
  type VerdictGroup,
  type VerdictReason,
} from '#lib/domain/judge/verdict-summary.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';

import styles from './verdict-summary.module.css';

/** What of a comparison may be compared: a count, and which rows and why for whoever opens it. Works without script. */
export function VerdictSummary({ comparison: { groups } }: { readonly comparison: Comparison }) {
  const told = verdictGroups(groups.flatMap(({ rows }) => rows));
  return (
    <div className={styles['root']}>
      <p>{verdictSummary(told)}</p>
      {told.length > 0 && (
        <Disclosure summary="Which rows, and why">
          {told.map((group) => (
            <Rows key={group.verdict} group={group} />
          ))}
        </Disclosure>
      )}
    </div>
  );
}

function Rows({ group: { words, count, reasons } }: { readonly group: VerdictGroup }) {
  return (
    <>
      <h3>
        {words.charAt(0).toUpperCase() + words.slice(1)}: {groupedDecimal(count)}
      </h3>
      <ul>
        {reasons.map((reason) => (
          <Reason key={reason.sentence} reason={reason} />
        ))}
      </ul>
    </>
  );
}

function Reason({ reason: { sentence, rows } }: { readonly reason: VerdictReason }) {
  return (
    <li>
      {sentence} <small>{rows.map(rowsText).join('. ')}.</small>
    </li>
  );
}

function rowsText({ metric: { name }, instruments }: RowsOfMetric): string {
  return instruments.length === 0 ? name : `${name}: ${instruments.join('; ')}`;
}
