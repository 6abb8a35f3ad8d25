import { joinWords } from '#lib/domain/words/conditions.ts';
import type { NotShown } from '#lib/chart/spec/mark.ts';
import type { MultiplesChart } from '#lib/chart/spec/multiples.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';

/** What is missing from each chart, by reason; each name stands with its chart. */
function joinMissing(charts: readonly RowChart[]): NotShown[] {
  const joined = new Map<string, NotShown>();
  for (const { title, notShown } of charts) {
    for (const missing of notShown) {
      const key = `${missing.reason} ${missing.of ?? ''}`;
      const named = missing.names.map((name) => `${name} (${title})`);
      const before = joined.get(key);
      const moreCount = (before?.moreCount ?? 0) + (missing.moreCount ?? 0);
      joined.set(key, {
        ...missing,
        names: [...(before?.names ?? []), ...named],
        ...(moreCount === 0 ? {} : { moreCount }),
      });
    }
  }
  return [...joined.values()];
}

/** What the charts leave out together. */
function joinUndrawn(charts: readonly RowChart[]): Pick<MultiplesChart, 'undrawn'> {
  const cut = charts.flatMap(({ undrawn }) => undrawn ?? []);
  if (cut.length === 0) return {};
  const figureCount = cut.reduce((sum, undrawn) => sum + undrawn.figureCount, 0);
  const wordsCount = cut.reduce((sum, undrawn) => sum + undrawn.wordsCount, 0);
  return { undrawn: { figureCount, wordsCount } };
}

/** What may be compared within each chart; said once where it is the same of several. */
function joinStatements(charts: readonly RowChart[]): string {
  const statements = [...new Set(charts.map(({ statement }) => statement))];
  const [only = 'There is no chart in this picture.'] = statements;
  if (statements.length < 2) return only;
  return statements
    .map((statement) => {
      const titles = charts.filter((chart) => chart.statement === statement).map(({ title }) => title);
      return `${joinWords(titles)}: ${statement}`;
    })
    .join(' ');
}

/** What stands around small multiples: words, gaps, statements and sources of charts that number them alike. */
export function multiplesFurniture(
  charts: readonly RowChart[],
): Pick<MultiplesChart, 'charts' | 'words' | 'undrawn' | 'notShown' | 'statement' | 'corrections' | 'sources'> {
  const sources = new Map(charts.flatMap((chart) => chart.sources.map((source) => [source.number, source] as const)));
  return {
    charts: [...charts],
    words: charts.flatMap(({ words }) => words),
    ...joinUndrawn(charts),
    notShown: joinMissing(charts),
    statement: joinStatements(charts),
    corrections: [...new Set(charts.flatMap(({ corrections }) => corrections))],
    sources: [...sources.values()].toSorted((a, b) => a.number - b.number),
  };
}
