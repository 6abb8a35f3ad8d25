import { joinSources, renumber } from './sources.ts';
import type { ChartMark, NotShown } from './spec-mark.ts';
import type { MultiplesChart } from './spec-multiples.ts';
import type { RowChart } from './spec-rows.ts';

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

/** What is missing from each chart, by reason; each name stands with its chart. */
function joinMissing(charts: readonly RowChart[]): NotShown[] {
  const joined = new Map<string, NotShown>();
  for (const { title, notShown } of charts) {
    for (const missing of notShown) {
      const key = `${missing.reason} ${missing.of ?? ''}`;
      const named = missing.names.map((name) => `${name} (${title})`);
      joined.set(key, { ...missing, names: [...(joined.get(key)?.names ?? []), ...named] });
    }
  }
  return [...joined.values()];
}

/** What may be compared within each chart; said once where it is the same of all. */
function joinStatements(charts: readonly RowChart[]): string {
  const [first, ...rest] = charts;
  if (first !== undefined && rest.every(({ statement }) => statement === first.statement)) return first.statement;
  return charts.map(({ title, statement }) => `${title}: ${statement}`).join(' ');
}

/** What stands around small multiples: words, gaps, statements and sources of charts that number them alike. */
export function multiplesFurniture(
  charts: readonly RowChart[],
): Pick<MultiplesChart, 'charts' | 'words' | 'notShown' | 'statement' | 'corrections' | 'sources'> {
  const sources = new Map(charts.flatMap((chart) => chart.sources.map((source) => [source.number, source] as const)));
  return {
    charts: [...charts],
    words: charts.flatMap(({ words }) => words),
    notShown: joinMissing(charts),
    statement: joinStatements(charts),
    corrections: [...new Set(charts.flatMap(({ corrections }) => corrections))],
    sources: [...sources.values()].toSorted((a, b) => a.number - b.number),
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
