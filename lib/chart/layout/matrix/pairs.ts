import type { CellGeometry, SceneItem } from '#lib/chart/scene/scene.ts';
import type { MatrixChart, MatrixClaim, MatrixRow } from '#lib/chart/spec/matrix.ts';
import { paragraph, stack, type Block } from '#lib/chart/layout/parts/block.ts';
import type { DrawnBody, Room } from '#lib/chart/layout/kind-layout.ts';
import { planPairLine, type PairLine } from './pair-line.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

const COLUMN_GAP_PX = 20;
/** A column is not narrower than this many letter sizes. */
const COLUMN_MIN_SHARE = 16.5;
const ROW_GAP_PX = 9;
const GROUP_GAP_PX = 5;
const LINE_GAP_PX = 2;
/** Heights that are tried for columns of equal length, as parts of the room. */
const HEIGHT_STEPS = 40;

/** A claim with what stands over it: the name and what it is compared with, where these change. */
interface Entry {
  readonly row: MatrixRow;
  readonly claim: MatrixClaim;
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly heading: Block;
  readonly line: PairLine;
}

/** Claims under the names of those that they are about, in columns. */
export interface PairsPlan {
  readonly placed: readonly Placed[];
  readonly height: number;
  readonly claimIds: ReadonlySet<string>;
}

/** The claims of each row together, and in a row those against the same. */
function entriesOf({ rows, cells }: MatrixChart): readonly Entry[] {
  return rows.flatMap((row) => {
    const claims = cells.flatMap((cell) => (cell.rowId === row.id ? cell.claims : []));
    return [...Map.groupBy(claims, ({ against }) => against).values()].flat().map((claim) => ({ row, claim }));
  });
}

function headingBlock({ row, claim }: Entry, before: Entry | undefined, column: Column, { type }: Setting): Block {
  const isSameRow = before?.row.id === row.id;
  const isSameGroup = isSameRow && before.claim.against === claim.against;
  const look = { role: 'heading', linesMax: 8 } as const;
  const { left, widthPx } = column;
  return stack(
    [
      paragraph(isSameRow ? '' : row.label, left, widthPx, { ...look, sizePx: type.name, weight: 600, fill: 'ink' }),
      paragraph(isSameGroup ? '' : `against ${claim.against}`, left, widthPx, {
        ...look,
        sizePx: type.note,
        weight: 400,
        fill: 'soft',
      }),
    ],
    0,
  );
}

interface Column {
  readonly left: number;
  readonly widthPx: number;
}

function columnsOf({ widthPx, marginPx, type }: Setting): readonly Column[] {
  const width = widthPx - 2 * marginPx;
  const least = type.value * COLUMN_MIN_SHARE;
  const count = Math.max(1, Math.floor((width + COLUMN_GAP_PX) / (least + COLUMN_GAP_PX)));
  const own = (width - COLUMN_GAP_PX * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    left: marginPx + index * (own + COLUMN_GAP_PX),
    widthPx: own,
  }));
}

function gapBefore(entry: Entry, before: Entry | undefined): number {
  if (before === undefined) return 0;
  if (before.row.id !== entry.row.id) return ROW_GAP_PX;
  return before.claim.against === entry.claim.against ? LINE_GAP_PX : GROUP_GAP_PX;
}

/** Fills columns of a height, one after the other; whoever goes on in the next is named again there. */
function fillColumns(entries: readonly Entry[], columns: readonly Column[], heightPx: number, setting: Setting) {
  const placed: Placed[] = [];
  for (const column of columns) {
    let before: Entry | undefined;
    let y = 0;
    for (const entry of entries.slice(placed.length)) {
      const heading = headingBlock(entry, before, column, setting);
      const line = planPairLine(entry.claim, column, setting);
      const top = y + gapBefore(entry, before);
      const foot = top + heading.height + line.height;
      if (foot > heightPx) break;
      placed.push({ x: column.left, y: top, heading, line });
      before = entry;
      y = foot;
    }
  }
  return placed;
}

/** As many claims as there is room for, in columns that end at much the same height. */
export function planPairs(chart: MatrixChart, setting: Setting, { heightPx }: Room): PairsPlan {
  const [entries, columns] = [entriesOf(chart), columnsOf(setting)];
  const most = fillColumns(entries, columns, heightPx, setting);
  const steps = Array.from({ length: HEIGHT_STEPS - 1 }, (_, index) => (heightPx * (index + 1)) / HEIGHT_STEPS);
  const lower = steps.find((step) => fillColumns(entries, columns, step, setting).length === most.length);
  const placed = lower === undefined ? most : fillColumns(entries, columns, lower, setting);
  const height = placed.reduce((foot, { y, heading, line }) => Math.max(foot, y + heading.height + line.height), 0);
  return { placed, height, claimIds: new Set(placed.map(({ line }) => line.claimId)) };
}

/** Draws the columns below each other's top. */
export function drawPairs({ placed, height }: PairsPlan, top: number, { marginPx, widthPx }: Setting): DrawnBody {
  const items: SceneItem[] = [];
  const cells: CellGeometry[] = [];
  for (const { y, heading, line } of placed) {
    const drawn = line.draw(top + y + heading.height);
    items.push(...heading.draw(top + y), drawn.mark);
    cells.push(drawn.geometry);
  }
  const box = { x: marginPx, y: top, width: widthPx - 2 * marginPx, height };
  return { items, panels: [{ type: 'cells', panelId: 'pairs', ...box, cells }] };
}
