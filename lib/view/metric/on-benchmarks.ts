import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { YardstickId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { experimentKey } from '#lib/domain/judge/scoring.ts';
import { buildResultsGrid, type ResultsGrid } from '#lib/domain/judge/results-grid.ts';

import { fullestYardstick, isOn, yardsticksOf, type Yardstick } from './yardsticks.ts';

/** The claims on one yardstick; all of them where none is given. */
function onYardstick(claims: readonly Claim[], yardstick: Yardstick | undefined): readonly Claim[] {
  return yardstick === undefined ? claims : claims.filter((claim) => isOn(claim, yardstick));
}

/** Figures of the experiments that set most subjects side by side first: the panel that people come for leads the chart. */
function fullestExperimentsFirst(claims: readonly Claim[]): readonly Claim[] {
  const sizes = new Map(
    [...Map.groupBy(claims, experimentKey)].map(
      ([key, own]) => [key, key === undefined ? 1 : new Set(own.map(({ subject }) => subject)).size] as const,
    ),
  );
  const sizeOf = (claim: Claim) => sizes.get(experimentKey(claim)) ?? 1;
  return claims.toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

/** Up to so many benchmarks share the chart of a metric; of more, one is drawn at a time. */
const TOGETHER_MAX = 8;
const OVERVIEW = { rowsMax: 20, columnsMax: 8 } as const;

/** What is shown of a metric whose claims name benchmarks, or means over several. */
export interface ShownOnBenchmarks {
  /** On what its values are taken, with most claims first. */
  readonly yardsticks: readonly Yardstick[];
  /** The one that is asked for, where there are claims on it. */
  readonly chosen: Yardstick | undefined;
  /** The one that the chart is of, where it is not of all. */
  readonly drawn: Yardstick | undefined;
  /** The results on the fullest benchmarks, where there are too many for one chart and none is chosen. */
  readonly overview: ResultsGrid | undefined;
  /** The metric's claims on the yardstick that is chosen, or all of them. */
  readonly claims: readonly Claim[];
  /** What the chart may draw: the metric's claims on the yardstick that is drawn, and those of other metrics. */
  readonly charted: readonly Claim[];
}

/** What is shown of a metric, given its claims and those of the metrics that it may be set against. */
export function showOnBenchmarks(
  metric: Metric,
  measured: readonly Claim[],
  wanted: YardstickId | undefined,
  catalog: Catalog,
): ShownOnBenchmarks {
  const own = measured.filter((claim) => claim.metric === metric.id);
  const yardsticks = yardsticksOf(own, catalog);
  const chosen = yardsticks.find(({ id }) => id === wanted);
  const isCrowded = yardsticks.filter(({ isMean }) => !isMean).length > TOGETHER_MAX;
  const drawn = chosen ?? (isCrowded ? fullestYardstick(yardsticks) : undefined);
  const others = measured.filter((claim) => claim.metric !== metric.id);
  return {
    yardsticks,
    chosen,
    drawn,
    overview: isCrowded && chosen === undefined ? buildResultsGrid(own, catalog, OVERVIEW) : undefined,
    claims: onYardstick(own, chosen),
    charted: drawn === undefined ? measured : [...fullestExperimentsFirst(onYardstick(own, drawn)), ...others],
  };
}
