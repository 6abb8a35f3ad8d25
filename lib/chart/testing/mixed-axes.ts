import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { ScatterChart } from '#lib/chart/spec/points.ts';
import type { ResultsChart } from '#lib/chart/spec/results.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';
import { aggregationIdentity, instrumentKey, languageIdentity } from '#lib/domain/judge/instrument.ts';
import { testKey } from '#lib/domain/judge/scoring.ts';
import { conditionIdentity } from '#lib/domain/words/conditions.ts';

/** What no two figures of one axis or one ranking may have different, nor one state and another leave out. */
export const SCORED_BY: readonly ConditionKey[] = ['normaliser', 'judge', 'scale', 'collar', 'overlap', 'segmentation'];

/** The claims of each axis, column and ranking that a chart draws, by their ids. */
export type Axes = readonly (readonly string[])[];

function scatterAxes({ panels }: Pick<ScatterChart, 'panels'>): Axes {
  return panels.flatMap(({ points }) => [
    points.flatMap((point) => [point.x, ...point.otherX].map(({ claimId }) => claimId)),
    points.flatMap((point) => [point.y, ...point.otherY].map(({ claimId }) => claimId)),
  ]);
}

/** Whole columns of a heat table, and in them what is shaded or placed among each other. */
function heatAxes({ cells }: Pick<ResultsChart, 'cells'>): Axes {
  const ranked = cells.filter(({ place, shade }) => place !== undefined || shade !== undefined);
  const sets = Map.groupBy(ranked, ({ columnId, setIndex }) => `${columnId} ${String(setIndex)}`);
  const columns = Map.groupBy(cells, ({ columnId }) => columnId);
  return [...sets.values(), ...columns.values()].map((set) => set.map(({ claimId }) => claimId));
}

/** The axes, columns and rankings of a chart; none of one that sets nothing beside anything. */
export function axesOf(chart: ChartSpec): Axes {
  switch (chart.kind) {
    case 'bar':
    case 'dot':
    case 'ladder':
    case 'timeline':
      return chart.panels.map(({ marks }) => marks.flatMap((mark) => ('claimId' in mark ? [mark.claimId] : [])));
    case 'scatter':
      return scatterAxes(chart);
    case 'results':
      return heatAxes(chart);
    case 'multiples':
      return chart.charts.flatMap(axesOf);
    case 'matrix':
    case 'quote':
    case 'papers':
      return [];
  }
}

/** The values under a key that the claims of each experiment state of one metric and instrument. */
type Held = ReadonlyMap<string, ReadonlySet<string>>;

function heldKey({ source, experiment, metric, conditions }: Claim, key: ConditionKey): string | undefined {
  return experiment === undefined
    ? undefined
    : JSON.stringify([source, experiment, metric, instrumentKey({ conditions }), key]);
}

function heldAmong(claims: readonly Claim[]): Held {
  const held = new Map<string, Set<string>>();
  for (const claim of claims) {
    for (const key of SCORED_BY) {
      const [name, stated] = [heldKey(claim, key), conditionIdentity(claim, key)];
      if (name !== undefined && stated !== undefined) held.set(name, (held.get(name) ?? new Set()).add(stated));
    }
  }
  return held;
}

/** By what a claim is scored: what it states, or else the one thing that its experiment states. */
function scoredBy(claim: Claim, key: ConditionKey, held: Held): string {
  const [only, ...others] = held.get(heldKey(claim, key) ?? '') ?? [];
  return conditionIdentity(claim, key) ?? (others.length === 0 ? only : undefined) ?? 'not stated';
}

/** What of an axis is mixed; empty where nothing is. */
function mixedOn(claims: readonly Claim[], held: Held, { metrics }: Pick<Catalog, 'metrics'>): readonly string[] {
  const isMixed = (values: readonly string[]) => new Set(values).size > 1;
  const keys = SCORED_BY.filter((key) => isMixed(claims.map((claim) => scoredBy(claim, key, held))));
  const tests = claims.flatMap((claim) => {
    const metric = metrics.get(claim.metric);
    return metric === undefined ? [] : testKey(claim, metric);
  });
  const taken = claims.map((claim) => aggregationIdentity(claim) ?? '');
  const languages = claims.map((claim) => languageIdentity(claim) ?? '');
  return [
    ...keys,
    ...(isMixed(tests) ? ['test'] : []),
    ...(isMixed(taken) ? ['aggregation'] : []),
    ...(isMixed(languages) ? ['language'] : []),
  ];
}

/** Each way in which an axis mixes tests, ways of scoring, means or languages, once. `claims` are all those of which they are drawn. */
export function mixedAmong(axes: Axes, claims: readonly Claim[], catalog: Pick<Catalog, 'metrics'>): readonly string[] {
  const byId = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]));
  const held = heldAmong(claims);
  const distinct = new Map(axes.map((axis) => [axis.join(' '), axis]));
  return [...distinct.values()].flatMap((axis) =>
    mixedOn(
      axis.flatMap((id) => byId.get(id) ?? []),
      held,
      catalog,
    ).map((key) => `${key}: ${axis.join(', ')}`),
  );
}
