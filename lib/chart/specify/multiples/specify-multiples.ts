import { multiplesFurniture } from '#lib/chart/furniture/multiples.ts';
import { joinSources, renumber } from '#lib/chart/furniture/sources.ts';
import type { ChartMark } from '#lib/chart/spec/mark.ts';
import type { MultiplesChart } from '#lib/chart/spec/multiples.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';

/** What small multiples are made from. */
export interface MultiplesChartInput {
  readonly id: string;
  readonly title: string;
  /** Charts of one release, at least one, in drawing order; their ids differ. */
  readonly charts: readonly [RowChart, ...RowChart[]];
}

/** The chart with its claims cited by the numbers of a common list of sources. */
function citeFrom(chart: RowChart, sources: RowChart['sources']): RowChart {
  const numberOf = renumber(chart.sources, sources);
  const cite = (mark: ChartMark): ChartMark => ({
    ...mark,
    sourceNumber: numberOf(mark.sourceNumber),
    alsoIn: mark.alsoIn.map(numberOf),
  });
  return {
    ...chart,
    panels: chart.panels.map((panel) => ({ ...panel, marks: panel.marks.map(cite) })),
    words: chart.words.map((claim) => ({ ...claim, sourceNumber: numberOf(claim.sourceNumber) })),
    sources: chart.sources.map((source) => ({ ...source, number: numberOf(source.number) })),
  };
}

/**
 * Puts charts of several metrics into one picture. They share sources, numbered once, and nothing
 * else: each keeps its axis, its order and its statement.
 */
export function specifyMultiplesChart({ id, title, charts }: MultiplesChartInput): MultiplesChart {
  const [{ version, releaseStamp, licence }] = charts;
  const sources = charts.reduce<RowChart['sources']>((all, chart) => joinSources(all, chart.sources), []);
  return {
    ...multiplesFurniture(charts.map((chart) => citeFrom(chart, sources))),
    version,
    releaseStamp,
    licence,
    id,
    kind: 'multiples',
    title,
    subtitle: '',
  };
}
