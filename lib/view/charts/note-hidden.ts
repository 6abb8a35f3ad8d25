import { readByKind, type ReadersByKind } from '#lib/chart/spec/by-kind.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { ChartMetric } from '#lib/chart/spec/mark.ts';
import { hasFigure, type Claim } from '#lib/domain/facts/claim.ts';
import type { MetricId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Drawer } from './drawer.ts';
import { goneSentence, hiddenSentence } from './hide-claims.ts';
import { chartedMetrics } from './metric-chart.ts';

function charted({ metric }: { readonly metric: ChartMetric }): readonly MetricId[] {
  return chartedMetrics(metric.id);
}

const all = (): undefined => undefined;

/** The metrics whose figures a chart of each kind is made from; `undefined` for all of the view's. */
const METRICS: ReadersByKind<readonly MetricId[] | undefined> = {
  bar: charted,
  dot: charted,
  ladder: charted,
  scatter: ({ x, y }) => [x.id, y.id],
  timeline: ({ metric }) => [metric.id],
  papers: all,
  matrix: all,
  results: all,
  quote: all,
  multiples: all,
};

function metricIdsOf(chart: ChartSpec, metrics: readonly Metric[]): ReadonlySet<string> {
  return new Set(readByKind(METRICS, chart) ?? metrics.flatMap(({ id }) => chartedMetrics(id)));
}

/** A chart with more lines under it that say how it differs from what was asked for. */
export function withLines(chart: ChartSpec, lines: readonly string[]): ChartSpec {
  return { ...chart, corrections: [...chart.corrections, ...lines] };
}

function countFigures(claims: readonly Claim[], metricIds: ReadonlySet<string>): number {
  return claims.filter((claim) => metricIds.has(claim.metric) && hasFigure(claim)).length;
}

/** The metrics that had a chart of their own until parts of the legend were left out. */
function goneMetrics(left: readonly ChartSpec[], { metrics }: Drawer, hidden: readonly Claim[]): readonly Metric[] {
  if (left.some((chart) => !('metric' in chart))) return [];
  const drawn = new Set(left.flatMap((chart) => ('metric' in chart ? [chart.metric.id] : [])));
  return metrics.filter(({ id }) => !drawn.has(id) && countFigures(hidden, new Set([id])) > 0);
}

/** What is left out of each chart, said under it, and under the first what is left out as a whole. */
export function noteHidden(left: readonly ChartSpec[], drawer: Drawer, hidden: readonly Claim[]): readonly ChartSpec[] {
  const gone = goneMetrics(left, drawer, hidden).map(({ name }) => name);
  return left.map((chart, index) => {
    const count = countFigures(hidden, metricIdsOf(chart, drawer.metrics));
    return withLines(chart, [
      ...(count > 0 ? [hiddenSentence(drawer.wish.hide, count)] : []),
      ...(index === 0 && gone.length > 0 ? [goneSentence(gone)] : []),
    ]);
  });
}
