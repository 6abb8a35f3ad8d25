import { joinWords } from '#lib/domain/words/conditions.ts';
import type { MatrixCell, MatrixChart, MatrixColumn } from '#lib/chart/spec/matrix.ts';

/** A cell with the columns of its band over which it stands, by index and in order. */
export interface BandCell {
  readonly cell: MatrixCell;
  readonly places: readonly [number, ...number[]];
}

/** Columns that stand side by side. A matrix that is wider than its picture goes on in a further band below. */
export interface Band {
  readonly columns: readonly MatrixColumn[];
  readonly cells: readonly BandCell[];
}

/** Columns that share cells stay in one band where they fit. */
function connectedRuns({ columns, cells }: MatrixChart): readonly (readonly MatrixColumn[])[] {
  const runs: MatrixColumn[][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    const isConnected =
      last !== undefined &&
      cells.some(({ columnIds }) => columnIds.includes(column.id) && last.some(({ id }) => columnIds.includes(id)));
    if (isConnected) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

function chunks<Item>(items: readonly Item[], length: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / length);
  return Array.from({ length: count }, (_, index) => items.slice(index * length, (index + 1) * length));
}

/** Fills bands with runs of columns; a run that is too long for any is cut. */
function packRuns(
  runs: readonly (readonly MatrixColumn[])[],
  columnsMax: number,
): readonly (readonly MatrixColumn[])[] {
  const bands: MatrixColumn[][] = [];
  for (const run of runs.flatMap((columns) => chunks(columns, columnsMax))) {
    const last = bands.at(-1);
    if (last !== undefined && last.length + run.length <= columnsMax) last.push(...run);
    else bands.push([...run]);
  }
  return bands;
}

function placesIn(cell: MatrixCell, columns: readonly MatrixColumn[]): BandCell | undefined {
  const places = columns.flatMap(({ id }, index) => (cell.columnIds.includes(id) ? [index] : []));
  const [first, ...rest] = places;
  return first === undefined || places.length < cell.columnIds.length ? undefined : { cell, places: [first, ...rest] };
}

/** A baseline whose columns are in no band together gets a column of its own, or it would fall apart. */
function joinedColumn(cell: MatrixCell, columns: readonly MatrixColumn[]): MatrixColumn {
  const labels = columns.filter(({ id }) => cell.columnIds.includes(id)).map(({ label }) => label);
  const note = cell.mode === 'each' ? 'each of them' : 'together';
  return { id: JSON.stringify([cell.mode, cell.columnIds]), label: joinWords(labels), note };
}

function splitCells(chart: MatrixChart, columnsMax: number) {
  const bands = packRuns(connectedRuns(chart), columnsMax);
  const torn = chart.cells.filter((cell) => !bands.some((columns) => placesIn(cell, columns) !== undefined));
  const joined = new Map(torn.map((cell) => [cell, joinedColumn(cell, chart.columns)] as const));
  return { whole: chart.cells.filter((cell) => !joined.has(cell)), joined };
}

/** Splits a matrix into bands of at most so many columns. Every cell stands in one band. */
export function planBands(chart: MatrixChart, columnsMax: number): readonly Band[] {
  const { whole, joined } = splitCells(chart, columnsMax);
  const own = [...new Map([...joined.values()].map((column) => [column.id, column])).values()];
  const used = new Set(whole.flatMap(({ columnIds }) => columnIds));
  const kept = chart.columns.filter(({ id }) => used.has(id));
  const runs = [...connectedRuns({ ...chart, columns: kept, cells: whole }), ...own.map((column) => [column])];
  return packRuns(runs, columnsMax).map((columns) => ({
    columns,
    cells: chart.cells.flatMap((cell) => {
      const column = joined.get(cell);
      const found =
        column === undefined ? placesIn(cell, columns) : placesIn({ ...cell, columnIds: [column.id] }, columns);
      return found === undefined ? [] : [{ ...found, cell }];
    }),
  }));
}
