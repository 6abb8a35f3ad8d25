import { resultsStatement } from '#lib/chart/words/results-statement.ts';
import type { ResultsCell, ResultsChart, ResultsColumn } from '#lib/chart/spec/results.ts';

/** A cut keeps columns rather than more than so many rows that nobody asked for. */
const ROWS_MAX = 24;

/** A column with those of its sets of which figures are left, and their new places. */
interface Narrowed {
  readonly column: ResultsColumn;
  readonly places: ReadonlyMap<number, number>;
}

function narrowColumn(column: ResultsColumn, cells: readonly ResultsCell[]): Narrowed {
  const left = Map.groupBy(cells, ({ setIndex }) => setIndex);
  const kept = column.sets.flatMap((set, index) => {
    const size = left.get(index)?.length ?? 0;
    return size === 0 ? [] : [{ index, set: { ...set, size, holds: set.holds && size > 1 } }];
  });
  return {
    column: { ...column, sets: kept.map(({ set }) => set) },
    places: new Map(kept.map(({ index }, place) => [index, place])),
  };
}

/** A figure without another of its set beside it stands alone, and no shade says how it stands to those left out. */
function narrowCell(cell: ResultsCell, narrowed: ReadonlyMap<string, Narrowed>): ResultsCell {
  const own = narrowed.get(cell.columnId);
  const setIndex = own?.places.get(cell.setIndex) ?? 0;
  const { shade, ...rest } = cell;
  const isAlone = own?.column.sets[setIndex]?.holds !== true;
  return { ...rest, setIndex, isBest: cell.isBest && !isAlone, ...(isAlone || shade === undefined ? {} : { shade }) };
}

/** The table with some of its figures alone; rows and columns without any are counted, but those that were asked for stay. */
export function restrictResults(chart: ResultsChart, kept: ReadonlySet<string>): ResultsChart {
  const cells = chart.cells.filter(({ claimId }) => kept.has(claimId));
  if (cells.length === chart.cells.length) return chart;
  const byColumn = Map.groupBy(cells, ({ columnId }) => columnId);
  const filled = new Set(cells.map(({ rowId }) => rowId));
  const rows = chart.rows.filter(({ id, isChosen }) => isChosen || filled.has(id));
  const narrowed = new Map(
    chart.columns.flatMap((column) => {
      const own = byColumn.get(column.id);
      return own === undefined ? [] : [[column.id, narrowColumn(column, own)] as const];
    }),
  );
  const columns = [...narrowed.values()].map(({ column }) => column);
  const cited = new Set(cells.map(({ sourceNumber }) => sourceNumber));
  return {
    ...chart,
    rows,
    columns,
    cells: cells.map((cell) => narrowCell(cell, narrowed)),
    left: {
      rows: chart.left.rows + chart.rows.length - rows.length,
      columns: chart.left.columns + chart.columns.length - columns.length,
    },
    statement: resultsStatement({ columns }),
    sources: chart.sources.filter(({ number }) => cited.has(number)),
  };
}

/** The figures of each column in some of the rows, those of the fullest first. */
export function fullestColumns(
  { cells, columns }: ResultsChart,
  rows: ReadonlySet<string>,
): readonly (readonly ResultsCell[])[] {
  const byColumn = Map.groupBy(
    cells.filter(({ rowId }) => rows.has(rowId)),
    ({ columnId }) => columnId,
  );
  return columns
    .flatMap(({ id }) => {
      const own = byColumn.get(id);
      return own === undefined ? [] : [own];
    })
    .toSorted((a, b) => b.length - a.length);
}

/** The rows that stay where a table is cut: all that were asked for, and of the others the first. */
function rowsLeft({ rows }: ResultsChart, most: number): ReadonlySet<string> {
  const chosen = rows.filter(({ isChosen }) => isChosen).length;
  const count = Math.min(most, Math.max(chosen, ROWS_MAX));
  return new Set(rows.slice(0, count).map(({ id }) => id));
}

/** The table with at most so many figures: its first rows, and of them as many columns as there is room for. */
export function cutResults(chart: ResultsChart, most: number): ResultsChart {
  const hasOneColumn = chart.columns.length === 1;
  const rows = hasOneColumn ? new Set(chart.rows.slice(0, most).map(({ id }) => id)) : rowsLeft(chart, most);
  const kept = new Set<string>();
  for (const own of fullestColumns(chart, rows)) {
    if (kept.size + own.length > most) continue;
    for (const { claimId } of own) kept.add(claimId);
  }
  return restrictResults(chart, kept);
}
