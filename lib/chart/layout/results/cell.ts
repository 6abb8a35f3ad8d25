import type { CellGeometry, SceneMark, SceneShape } from '#lib/chart/scene/scene.ts';
import type { ResultsCell } from '#lib/chart/spec/results.ts';
import { centredBaseline, lineHeight, widthOf } from '#lib/chart/layout/parts/block.ts';
import { CELL_PAD_X_PX, hasOwnSource, PART_GAP_PX, tagOf, tagSize, valueLines, valueSize } from './columns.ts';
import type { MeasuredColumn, TableContext } from './columns.ts';

/** The strongest and the faintest tint of a shaded cell: text in ink keeps a contrast of 4.5 on either. */
export const TINT_MAX = 0.4;
export const TINT_MIN = 0.07;
const CELL_GAP_PX = 1;
const BEST_SIDE_PX = 6.5;

/** A figure in its place, planned for the width of its column. */
export interface PlannedCell {
  readonly height: number;
  readonly draw: (box: CellBox) => { readonly mark: SceneMark; readonly geometry: CellGeometry };
}

export interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The opacity of a shade. */
export function tintOf(shade: number): number {
  return Math.round((TINT_MIN + (TINT_MAX - TINT_MIN) * shade) * 1000) / 1000;
}

/** The mark of the best of a set: a triangle that points to its figure. */
export function bestShape(right: number, centreY: number): SceneShape {
  const half = BEST_SIDE_PX / 2;
  const points: readonly (readonly [number, number])[] = [
    [right - BEST_SIDE_PX, centreY - half],
    [right, centreY],
    [right - BEST_SIDE_PX, centreY + half],
  ];
  return { type: 'path', role: 'mark', points, closed: true, fill: { token: 'ink' } };
}

/** The ground of a cell: bare where it has no shade, so that every mark has a shape that says where it is. */
function groundShape({ shade }: ResultsCell, { x, y, width, height }: CellBox): SceneShape {
  const inner = { x: x + CELL_GAP_PX, y: y + CELL_GAP_PX, width: width - 2 * CELL_GAP_PX };
  const fill = { token: 'member', opacity: shade === undefined ? 0 : tintOf(shade) } as const;
  return { type: 'rect', role: 'grid', ...inner, height: height - 2 * CELL_GAP_PX, fill };
}

/** Figures end on one edge in a column; the parts of its cells together stand in the middle. */
function valueEdge({ markPx, valuePx, tagPx }: MeasuredColumn, { x, width }: CellBox): number {
  const group = markPx + valuePx + (tagPx === 0 ? 0 : PART_GAP_PX + tagPx);
  return x + Math.max(CELL_PAD_X_PX, (width - group) / 2) + markPx + valuePx;
}

/** Plans a figure: the mark of the best, the figure with its bound first, and the small print. */
export function planCell(cell: ResultsCell, measured: MeasuredColumn, context: TableContext): PlannedCell {
  const { chart, setting, notes, rowSources } = context;
  const size = valueSize(setting);
  const lines = valueLines(cell, measured.valuePx, setting);
  const tag = tagOf(cell, measured.column, {
    hasSource: hasOwnSource(cell, chart, rowSources),
    noteMark: notes.markOf(cell),
  });
  const weight = cell.isBest ? 600 : 400;
  const advance = lineHeight(size);
  const draw: PlannedCell['draw'] = (box) => {
    const right = valueEdge(measured, box);
    const top = box.y + (box.height - lines.length * advance) / 2;
    const centreOf = (index: number) => top + (index + 0.5) * advance;
    const widestPx = lines.reduce((most, line) => Math.max(most, widthOf(line, size, weight)), 0);
    const value = { type: 'text', role: 'value', x: right, sizePx: size, weight, anchor: 'end', fill: 'ink' } as const;
    const small = { type: 'text', role: 'note', sizePx: tagSize(setting), weight: 400, anchor: 'start' } as const;
    const shapes: readonly SceneShape[] = [
      { type: 'rect', role: 'hit', ...box },
      groundShape(cell, box),
      ...(cell.isBest ? [bestShape(right - widestPx - PART_GAP_PX, centreOf(0))] : []),
      ...lines.map((text, index) => ({ ...value, y: centredBaseline(centreOf(index), size), text })),
      ...(tag === ''
        ? []
        : [
            {
              ...small,
              fill: 'ink' as const,
              x: right + PART_GAP_PX,
              y: centredBaseline(centreOf(0), size),
              text: tag,
            },
          ]),
    ];
    const { claimId, href, sentence } = cell;
    return { mark: { type: 'mark', claimId, href, sentence, shapes }, geometry: { claimId, ...box } };
  };
  return { height: lines.length * advance, draw };
}
