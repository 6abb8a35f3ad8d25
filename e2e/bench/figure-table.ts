import { type Figure, meetsBar } from './figure.ts';

const HEADINGS = ['what', 'on', 'value', 'lowest to highest', 'bar', ''] as const;
/** Numbers are set to the right, words to the left. */
const RIGHT: readonly boolean[] = [false, false, true, true, true, false];

/** The figures as lines in aligned columns, with the bar beside each one that has a bar. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = [HEADINGS, ...figures.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells(figure: Figure): readonly string[] {
  const { what, on, value, unit, spread, bar } = figure;
  const met = meetsBar(figure);
  return [
    what,
    on,
    `${short(value)} ${unit}`,
    spread === undefined ? '' : `${short(spread[0])} to ${short(spread[1])}`,
    bar === undefined ? '' : `${bar.is === 'at least' ? '≥' : '≤'} ${short(bar.value)}`,
    met === undefined ? '' : { true: 'met', false: 'short' }[`${met}`],
  ];
}

/** Three digits say all that a shared machine can promise. */
function short(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

function pad(cell: string, width: number, column: number): string {
  return RIGHT[column] === true ? cell.padStart(width) : cell.padEnd(width);
}
