import { baselineKey } from '#lib/domain/words/baseline.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { decidingKeys, reasonsAmong, worstVerdict, type Reason, type Verdict } from './comparability.ts';
import { conditionIdentity } from '#lib/domain/words/conditions.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { dimensionOf } from '#lib/domain/facts/unit.ts';

/** Claims that may share an axis, with what stands against comparing them. */
export interface ClaimPanel {
  readonly key: string;
  readonly claims: readonly Claim[];
  readonly verdict: Exclude<Verdict, 'not-comparable'>;
  readonly reasons: readonly Reason[];
}

/** A stated variant is another measure than the metric by itself: new unique tokens are a part of all tokens. */
function measureKey(claim: Claim): string {
  return conditionIdentity(claim, 'metric_variant') ?? '';
}

function formKey(claim: Claim): string {
  const { assertion } = claim;
  if (assertion.form === 'absolute') return `absolute|${dimensionOf(assertion.quantity.unit)}`;
  if (assertion.form !== 'relative') return assertion.form;
  return `relative|${assertion.relativeForm}|${dimensionOf(assertion.quantity.unit)}`;
}

function conditionKey(claim: Claim, metric: Metric): string {
  return decidingKeys(metric)
    .map((key) => `${key}=${conditionIdentity(claim, key) ?? ''}`)
    .join('|');
}

function groupBy(claims: readonly Claim[], keyOf: (claim: Claim) => string): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(keyOf(claim));
    if (group === undefined) groups.set(keyOf(claim), [claim]);
    else group.push(claim);
  }
  return groups;
}

function toPanel(key: string, claims: readonly Claim[], metric: Metric): ClaimPanel {
  const reasons = reasonsAmong(claims, metric);
  const verdict = worstVerdict(reasons.map((reason) => reason.verdict));
  return { key, claims, reasons, verdict: verdict === 'comparable' ? 'comparable' : 'not-established' };
}

/**
 * Splits claims of one metric so that no two claims of a panel are "not comparable".
 * Claims of one form, baseline and measure share a panel when nothing stated differs; as soon as something
 * does, each set of stated conditions gets its own, so that a silent claim is never put beside one
 * of two that differ. Panels keep the order of their first claim.
 */
export function splitIntoPanels(claims: readonly Claim[], metric: Metric): readonly ClaimPanel[] {
  const byBaseline = groupBy(claims, (claim) => `${formKey(claim)}|${baselineKey(claim)}|${measureKey(claim)}`);
  return [...byBaseline].flatMap(([key, group]) => {
    const conflict = reasonsAmong(group, metric).some(({ verdict }) => verdict === 'not-comparable');
    if (!conflict) return [toPanel(key, group, metric)];
    const byConditions = groupBy(group, (claim) => conditionKey(claim, metric));
    return [...byConditions].map(([conditions, members]) => toPanel(`${key}|${conditions}`, members, metric));
  });
}
