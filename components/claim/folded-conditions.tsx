import { quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { instrumentOf, isInstrumentPart } from '#lib/domain/judge/instrument.ts';
import { conditionsNotStated, statedConditions } from '#lib/domain/words/conditions.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';

import { ConditionList } from './condition-list.tsx';

interface FoldedConditionsProps {
  readonly claim: Claim;
  readonly metric: Metric;
}

/** Circumstances that a row of a long table has room for as they are; more are counted, and open. */
const OPEN_MAX = 2;

/** What a claim was measured on in words, and its other circumstances folded, so that a row of a long table stays a row. */
export function FoldedConditions({ claim, metric }: FoldedConditionsProps) {
  const told = instrumentOf(claim).label;
  const rest = statedConditions(claim).filter(({ key }) => !isInstrumentPart(key, claim));
  const missing = quantityOf(claim) === undefined ? [] : conditionsNotStated(claim, metric);
  const isShort = rest.length + missing.length <= OPEN_MAX;
  const list = <ConditionList claim={claim} metric={metric} isInstrumentTold={told !== ''} />;
  return (
    <>
      {told !== '' && <span>{told}</span>}
      {isShort ? (
        list
      ) : (
        <details>
          <summary>{countWords(rest.length, missing.length)}</summary>
          {list}
        </details>
      )}
    </>
  );
}

function countWords(stated: number, missing: number): string {
  const conditions = stated === 0 ? [] : [stated === 1 ? '1 condition' : `${groupedDecimal(stated)} conditions`];
  return [...conditions, ...(missing === 0 ? [] : [`${groupedDecimal(missing)} not stated`])].join(', ');
}
