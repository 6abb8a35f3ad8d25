import { quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS } from '#lib/domain/facts/condition.ts';
import { conditionLabels, conditionsNotStated, statedConditions } from '#lib/domain/words/conditions.ts';
import { isInstrumentPart } from '#lib/domain/judge/instrument.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';

import styles from './condition-list.module.css';

interface ConditionListProps {
  readonly claim: Claim;
  readonly metric: Metric;
  /** Whether the words before it tell what the claim was measured on, so that the list need not. */
  readonly isInstrumentTold?: boolean | undefined;
}

/**
 * The circumstances that a claim states, and those that matter to its metric and are missing. Claims
 * in words have no figure to qualify, so nothing is missing from them.
 */
export function ConditionList({ claim, metric, isInstrumentTold = false }: ConditionListProps) {
  const stated = statedConditions(claim).filter(({ key }) => !isInstrumentTold || !isInstrumentPart(key, claim));
  const missing = quantityOf(claim) === undefined ? [] : conditionsNotStated(claim, metric);
  if (stated.length + missing.length === 0) return null;
  return (
    <dl className={styles['root']}>
      {stated.map(({ key, text }) => (
        <div key={key}>
          <dt>{CONDITION_LABELS[key]}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      {missing.length > 0 && (
        <div data-missing>
          <dt>not stated</dt>
          <dd>{conditionLabels(missing)}</dd>
        </div>
      )}
    </dl>
  );
}
