import type { SceneItem } from '#lib/chart/scene/scene.ts';
import type { MatrixChart, MatrixSense } from '#lib/chart/spec/matrix.ts';
import { centredBaseline, lineHeight, widthOf } from '#lib/chart/layout/parts/block.ts';
import { NO_LEGEND, type LegendBlock } from '#lib/chart/layout/parts/legend.ts';
import { SIGNS, signShapes } from './sign.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

const SIGN_PX = 9;
const SIGN_GAP_PX = 6;
const ENTRY_GAP_PX = 20;

const ORDER = Object.keys(SIGNS) as MatrixSense[];

interface Placed {
  readonly sense: MatrixSense;
  readonly x: number;
  readonly line: number;
  readonly widthPx: number;
}

/** Entries flow like words of a line. */
function place(senses: readonly MatrixSense[], { marginPx, widthPx, type }: Setting): readonly Placed[] {
  let [x, line] = [marginPx, 0];
  return senses.map((sense) => {
    const width = SIGN_PX + SIGN_GAP_PX + widthOf(SIGNS[sense].words, type.note, 400);
    if (x > marginPx && x + width > widthPx - marginPx) [x, line] = [marginPx, line + 1];
    const placed = { sense, x, line, widthPx: width };
    x += width + ENTRY_GAP_PX;
    return placed;
  });
}

function drawEntry({ sense }: Placed, x: number, y: number, sizePx: number): readonly SceneItem[] {
  const sign = signShapes(sense, { centreX: x + SIGN_PX / 2, centreY: y, sizePx: SIGN_PX });
  const at = { x: x + SIGN_PX + SIGN_GAP_PX, y: centredBaseline(y, sizePx) };
  const look = { type: 'text', role: 'legend', weight: 400, anchor: 'start', fill: 'soft' } as const;
  return [
    ...sign.map((shape) => ({ ...shape, role: 'legend' as const })),
    { ...look, ...at, sizePx, text: SIGNS[sense].words },
  ];
}

/** Explains the signs that occur in a matrix. */
export function matrixLegend({ cells }: MatrixChart, setting: Setting): LegendBlock {
  const used = new Set(cells.flatMap(({ claims }) => claims.map(({ sense }) => sense)));
  const placed = place(
    ORDER.filter((sense) => used.has(sense)),
    setting,
  );
  const last = placed.at(-1);
  if (last === undefined) return NO_LEGEND;
  const sizePx = setting.type.note;
  const advance = lineHeight(sizePx) + 3;
  return {
    height: (last.line + 1) * advance,
    lineCount: last.line + 1,
    widthPx: last.x + last.widthPx - setting.marginPx,
    draw: (top, offset = 0) =>
      placed.flatMap((entry) => drawEntry(entry, entry.x + offset, top + (entry.line + 0.5) * advance, sizePx)),
  };
}
