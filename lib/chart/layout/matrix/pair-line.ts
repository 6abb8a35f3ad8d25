import type { CellGeometry, SceneMark, SceneShape } from '#lib/chart/scene/scene.ts';
import type { MatrixClaim } from '#lib/chart/spec/matrix.ts';
import { drawShapes, paragraph, stack, widthOf, type Block } from '#lib/chart/layout/parts/block.ts';
import { metricText } from './chip.ts';
import { CHIP_EDGE_PX, CHIP_PAD_X_PX, SIGN_GAP_PX, SIGN_PX } from './grid.ts';
import { SIGNS, signShapes } from './sign.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

/** A claim on a line of its own: sign, figure or word, metric and source. */
export interface PairLine {
  readonly claimId: string;
  readonly height: number;
  readonly draw: (top: number) => { readonly mark: SceneMark; readonly geometry: CellGeometry };
}

const PAD_Y_PX = 1.5;
const DETAIL_GAP_PX = 7;
const TINT = 0.13;
/** What is claimed is never cut: where it finds no room, it is left out and counted. */
const LINES_MAX = 99;

function firstBaseline(block: Block): number {
  const [first] = drawShapes(block, 0);
  return first?.type === 'text' ? first.y : 0;
}

/** The metric stands beside the figure, on its baseline, or under it where the line is too short. */
function textBlock(claim: MatrixClaim, left: number, widthPx: number, setting: Setting): Block {
  const { type } = setting;
  const look = { linesMax: LINES_MAX, fill: 'ink' } as const;
  const detailLook = { ...look, role: 'name', sizePx: type.note, weight: 400 } as const;
  const value = paragraph(claim.valueLabel, left, widthPx, { ...look, role: 'value', sizePx: type.value, weight: 600 });
  const text = `${metricText(claim, setting)} [${claim.sourceNumber}]`;
  const offset = Math.ceil(widthOf(claim.valueLabel, type.value, 600)) + DETAIL_GAP_PX;
  if (offset + widthOf(text, type.note, 400) > widthPx) {
    return stack([value, paragraph(text, left, widthPx, detailLook)], 0);
  }
  const detail = paragraph(text, left + offset, widthPx - offset + 1, detailLook);
  const shift = firstBaseline(value) - firstBaseline(detail);
  return { height: value.height, draw: (top) => [...value.draw(top), ...detail.draw(top + shift)] };
}

/** Plans a claim as a line of a column. */
export function planPairLine(
  claim: MatrixClaim,
  column: { readonly left: number; readonly widthPx: number },
  setting: Setting,
): PairLine {
  const left = column.left + CHIP_EDGE_PX + CHIP_PAD_X_PX;
  const indent = SIGN_PX + SIGN_GAP_PX;
  const width = column.widthPx - CHIP_EDGE_PX - 2 * CHIP_PAD_X_PX - indent;
  const text = textBlock(claim, left + indent, width, setting);
  const height = text.height + 2 * PAD_Y_PX;
  const { token } = SIGNS[claim.sense];
  const { claimId, href, sentence } = claim;
  const draw: PairLine['draw'] = (top) => {
    const box = { x: column.left, y: top, width: column.widthPx, height };
    const centreY = top + PAD_Y_PX + setting.type.value * 0.66;
    const shapes: readonly SceneShape[] = [
      { type: 'rect', role: 'hit', ...box },
      { type: 'rect', role: 'grid', ...box, fill: { token, opacity: TINT } },
      { type: 'rect', role: 'mark', ...box, width: CHIP_EDGE_PX, fill: { token } },
      ...signShapes(claim.sense, { centreX: left + SIGN_PX / 2, centreY, sizePx: SIGN_PX }),
      ...drawShapes(text, top + PAD_Y_PX),
    ];
    return { mark: { type: 'mark', claimId, href, sentence, shapes }, geometry: { claimId, ...box } };
  };
  return { claimId, height, draw };
}
