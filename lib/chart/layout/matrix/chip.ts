import type { CellGeometry, SceneMark, SceneShape } from '#lib/chart/scene/scene.ts';
import type { MatrixCell, MatrixClaim } from '#lib/chart/spec/matrix.ts';
import { drawShapes, paragraph, stack, type Block } from '#lib/chart/layout/parts/block.ts';
import type { Token } from '#lib/chart/scene/theme.ts';
import { CHIP_EDGE_PX, CHIP_GAP_PX, CHIP_PAD_X_PX, columnX, SIGN_GAP_PX, SIGN_PX, type Grid } from './grid.ts';
import { SIGNS, signShapes } from './sign.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

/** A claim in its cell, planned for its width. */
export interface Chip {
  readonly cell: MatrixCell;
  readonly claim: MatrixClaim;
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly draw: (top: number, height: number) => { readonly mark: SceneMark; readonly geometry: CellGeometry };
}

/** What a chip is planned from. */
export interface ChipInput {
  readonly cell: MatrixCell;
  readonly claim: MatrixClaim;
  readonly places: readonly [number, ...number[]];
  /** Claims of the cell that are left out; said in its last chip. */
  readonly moreCount: number;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** What is claimed is never cut: where it finds no room, it is left out and counted. */
const VALUE_LINES_MAX = 99;
const PAD_Y_PX = 3;
const TINT = 0.13;
const LINK_DASH = [2, 3] as const;

/** Columns beside each other, as runs. */
function runsOf(places: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === place - 1) runs[runs.length - 1] = { from: last.from, to: place };
    else runs.push({ from: place, to: place });
  }
  return runs;
}

function boxOf({ from, to }: Run, grid: Grid): { readonly x: number; readonly width: number } {
  return { x: columnX(grid, from), width: (to - from + 1) * grid.columnWidthPx - CHIP_GAP_PX };
}

const SHARED_WORDS: Readonly<Record<MatrixCell['mode'], string>> = {
  together: 'against them together',
  each: 'against each of them',
};

/** Where no legend explains the signs, a figure says in a word which way it goes. */
export function metricText({ metricName, sense, valueLabel }: MatrixClaim, { furniture }: Setting): string {
  const { word } = SIGNS[sense];
  const isSaid = furniture.hasLegend || word === '' || valueLabel.includes(word);
  return isSaid ? metricName : `${metricName}, ${word}`;
}

function detailText({ cell, claim, places, moreCount }: ChipInput, setting: Setting): string {
  const shared = places.length > 1 ? `, ${SHARED_WORDS[cell.mode]}` : '';
  const more = moreCount === 0 ? '' : ` +${moreCount} more`;
  return `${metricText(claim, setting)}${shared} [${claim.sourceNumber}]${more}`;
}

function textBlock(input: ChipInput, left: number, widthPx: number, setting: Setting): Block {
  const { type, heightPx } = setting;
  const isFixed = heightPx !== undefined;
  const indent = SIGN_PX + SIGN_GAP_PX;
  const value = { role: 'value', sizePx: type.value, weight: 600, fill: 'ink', linesMax: VALUE_LINES_MAX } as const;
  const small = { role: 'name', sizePx: type.note, weight: 400, fill: 'ink', linesMax: isFixed ? 4 : 6 } as const;
  return stack(
    [
      paragraph(input.claim.valueLabel, left + indent, widthPx - indent, value),
      paragraph(detailText(input, setting), left, widthPx, small),
    ],
    0,
  );
}

/** From the top of a chip to its foot. */
interface Extent {
  readonly top: number;
  readonly height: number;
}

/** The boxes of a chip, with a line between those that are apart. */
function boxShapes(runs: readonly Run[], grid: Grid, token: Token, { top, height }: Extent): readonly SceneShape[] {
  return runs.flatMap((run, index): readonly SceneShape[] => {
    const { x, width } = boxOf(run, grid);
    const rect = { type: 'rect', x, y: top, height } as const;
    const next = runs[index + 1];
    const boxes: readonly SceneShape[] = [
      { ...rect, role: 'grid', width, fill: { token, opacity: TINT } },
      { ...rect, role: 'mark', width: CHIP_EDGE_PX, fill: { token } },
    ];
    if (next === undefined) return boxes;
    const y = top + height / 2;
    const ends = { x1: x + width, y1: y, x2: boxOf(next, grid).x, y2: y };
    return [...boxes, { type: 'line', role: 'mark', ...ends, stroke: token, strokeWidth: 1.5, dash: LINK_DASH }];
  });
}

/** Plans a claim as a box over its columns: sign, figure or word, metric and source. */
export function planChip(input: ChipInput, grid: Grid, setting: Setting): Chip {
  const { cell, claim, places } = input;
  const runs = runsOf(places);
  const widest = runs.reduce((best, run) => (run.to - run.from > best.to - best.from ? run : best));
  const box = boxOf(widest, grid);
  const left = box.x + CHIP_EDGE_PX + CHIP_PAD_X_PX;
  const text = textBlock(input, left, box.width - CHIP_EDGE_PX - 2 * CHIP_PAD_X_PX, setting);
  const [from, to] = [places[0], places.at(-1) ?? places[0]];
  const { token } = SIGNS[claim.sense];
  const draw: Chip['draw'] = (top, height) => {
    const outer = { ...boxOf({ from, to }, grid), y: top, height };
    const sign = { centreX: left + SIGN_PX / 2, centreY: top + PAD_Y_PX + setting.type.value * 0.66, sizePx: SIGN_PX };
    const shapes: readonly SceneShape[] = [
      { type: 'rect', role: 'hit', ...outer },
      ...boxShapes(runs, grid, token, { top, height }),
      ...signShapes(claim.sense, sign),
      ...drawShapes(text, top + PAD_Y_PX),
    ];
    const { claimId, href, sentence } = claim;
    return { mark: { type: 'mark', claimId, href, sentence, shapes }, geometry: { claimId, ...outer } };
  };
  return { cell, claim, from, to, height: text.height + 2 * PAD_Y_PX, draw };
}
