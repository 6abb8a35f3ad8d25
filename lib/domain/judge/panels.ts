import { baselineKey } from '#lib/domain/words/baseline.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { axisKind, decidingKeys, reasonsAmong } from './comparability.ts';
import { conditionIdentity } from '#lib/domain/words/conditions.ts';
import { aggregationIdentity, instrumentKey } from './instrument.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { NATURE_RANK } from '#lib/domain/facts/nature.ts';
import { dimensionOf } from '#lib/domain/facts/convert-unit.ts';
import { roleKey, scoringAmong, SCORING_KEYS, testKey } from './scoring.ts';
import { worstVerdict, type Reason, type Verdict } from './verdict.ts';

/** Claims that may share an axis, with what stands against comparing them. */
export interface ClaimPanel {
  readonly key: string;
  readonly claims: readonly Claim[];
  readonly verdict: Exclude<Verdict, 'not-comparable'>;
  readonly reasons: readonly Reason[];
}

function formKey(claim: Claim): string {
  const { assertion } = claim;
  if (assertion.form === 'absolute') return `absolute|${dimensionOf(assertion.quantity.unit)}`;
  if (assertion.form !== 'relative') return assertion.form;
  return `relative|${assertion.relativeForm}|${dimensionOf(assertion.quantity.unit)}`;
}

function axisKey(claim: Claim, metric: Metric): string {
  return [
    formKey(claim),
    baselineKey(claim),
    instrumentKey(claim),
    axisKind(claim),
    testKey(claim, metric),
    roleKey(claim, metric),
  ].join('|');
}

function conditionKey(claim: Claim, metric: Metric): string {
  return decidingKeys(metric, [claim])
    .map((key) => `${key}=${(key === 'aggregation' ? aggregationIdentity : conditionIdentity)(claim, key) ?? ''}`)
    .join('|');
}

function toPanel(key: string, claims: readonly Claim[], metric: Metric): ClaimPanel {
  const reasons = reasonsAmong(claims, metric);
  const verdict = worstVerdict(reasons.map((reason) => reason.verdict));
  return { key, claims, reasons, verdict: verdict === 'not-comparable' ? 'not-established' : verdict };
}

/** One who scores by a model may score by another than one who names it, so that these do not share an axis either. */
function isConflict({ verdict, code, key }: Reason): boolean {
  return verdict === 'not-comparable' || (code === 'condition-nested' && key !== undefined && SCORING_KEYS.has(key));
}

function hasConflict(claims: readonly Claim[], metric: Metric): boolean {
  return reasonsAmong(claims, metric).some(isConflict);
}

/** The claims of experiments that set different conditions side by side: they stay together. */
function experimentsApart(claims: readonly Claim[], metric: Metric): ReadonlyMap<Claim, string> {
  const own = claims.filter(({ experiment }) => experiment !== undefined);
  const experiments = [...Map.groupBy(own, ({ source, experiment = '' }) => `experiment=${source} ${experiment}`)];
  const kept = experiments.filter(([, members]) => {
    const conditions = new Set(members.map((claim) => conditionKey(claim, metric)));
    return conditions.size > 1 && !hasConflict(members, metric);
  });
  return new Map(kept.flatMap(([key, members]) => members.map((claim) => [claim, key] as const)));
}

/** Claims with one axis by what scored them; where all were scored alike, they are one set of the axis. */
function byScoring(
  key: string,
  claims: readonly Claim[],
): readonly (readonly [key: string, claims: readonly Claim[]])[] {
  const sets = [...Map.groupBy(claims, scoringAmong(claims))];
  return sets.map(([scoring, members]) => [sets.length === 1 ? key : `${key}|scored ${scoring}`, members]);
}

/**
 * Splits claims of one metric so that no two claims of a panel are "not comparable". There is one panel for each form,
 * baseline, instrument, test, way of scoring, role and kind of assertion when nothing stated differs; as soon
 * as something does, each set of stated conditions gets its own, so that a silent claim is never put
 * beside one of two that differ, and what one experiment sets side by side stays together. Panels of
 * what was found stand before those of goals and of what others claim, else in the order of their first claim.
 */
export function splitIntoPanels(claims: readonly Claim[], metric: Metric): readonly ClaimPanel[] {
  const axes = [...Map.groupBy(claims, (claim) => axisKey(claim, metric))];
  const panels = axes
    .flatMap(([axis, own]) => byScoring(axis, own))
    .flatMap(([key, group]) => {
      if (!hasConflict(group, metric)) return [toPanel(key, group, metric)];
      const experiments = experimentsApart(group, metric);
      const parts = Map.groupBy(group, (claim) => experiments.get(claim) ?? conditionKey(claim, metric));
      return [...parts].map(([part, members]) => toPanel(`${key}|${part}`, members, metric));
    });
  return panels.toSorted((a, b) => strength(a) - strength(b));
}

/** The place of the strongest claim of a panel among the natures. */
function strength({ claims }: ClaimPanel): number {
  return claims.reduce((best, { nature }) => Math.min(best, NATURE_RANK.indexOf(nature)), NATURE_RANK.length);
}
