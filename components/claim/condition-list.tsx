import type { Claim } from '#lib/domain/claim.ts';
import { CONDITION_LABELS } from '#lib/domain/condition.ts';
import { conditionsNotStated, statedConditions } from '#lib/domain/conditions.ts';
import type { Metric } from '#lib/domain/metric.ts';

import styles from './condition-list.module.css';

interface ConditionListProps {
  readonly claim: Claim;
  readonly metric: Metric;
}

/** The circumstances that a claim states, and those that matter to its metric and are missing. */
export function ConditionList({ claim, metric }: ConditionListProps) {
  const stated = statedConditions(claim);
  const missing = conditionsNotStated(claim, metric);
  if (stated.length + missing.length === 0) return null;
  return (
    <dl className={styles['root']}>
      {stated.map(({ key, text }) => (
        <div key={key}>
          <dt>{CONDITION_LABELS[key]}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      {missing.map((key) => (
        <div key={key} data-missing>
          <dt>{CONDITION_LABELS[key]}</dt>
          <dd>not stated</dd>
        </div>
      ))}
    </dl>
  );
}
