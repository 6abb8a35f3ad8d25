import type { Subject } from '#lib/domain/facts/subject.ts';
import { buildResultsGrid, type ResultsGrid } from '#lib/domain/judge/results-grid.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { Opened } from '#lib/view/open-release.ts';

const ROWS_MAX = 40;
const COLUMNS_MAX = 8;

/** The figures that sources claim on a benchmark; `undefined` for what is no benchmark and where there is none. */
export async function loadBenchmarkScores(
  subject: Subject,
  { release, catalog }: Opened,
  queries: Queries,
): Promise<ResultsGrid | undefined> {
  if (subject.kind !== 'benchmark' && subject.kind !== 'dataset') return undefined;
  const { claims } = await queries.claims(release, { benchmarks: [subject.id] });
  const grid = buildResultsGrid(claims, catalog, { rowsMax: ROWS_MAX, columnsMax: COLUMNS_MAX });
  return grid.rows.length === 0 ? undefined : grid;
}
