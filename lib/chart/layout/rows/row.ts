import { drawnBound } from '#lib/domain/facts/bound.ts';
import type { RowPlot, SceneItem, SceneShape, SceneText } from '#lib/chart/scene/scene.ts';
import { GRID, levelLine } from '#lib/chart/layout/parts/axis-items.ts';
import { baselineUnder, centredBaseline, lineHeight, widthOf } from '#lib/chart/layout/parts/block.ts';
import { markBox, type MarkBox } from '#lib/chart/layout/parts/mark-box.ts';
import type { PanelPlan } from './panel-plan.ts';
import { LABEL_GAP_PX, NUMBER_GAP_PX, afterLabel, labelSide, valueWidth } from './plot-range.ts';
import type { Row } from './row-plan.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

/** Between the line of a row and its label. */
const GUIDE_GAP_PX = 3;
const STACKED_SHARE = 0.36;
/** Keeps names off the line of the baseline where both start at the left edge. */
const STACKED_INDENT_PX = 5;

/** What a panel is made of once its rows are known. */
export interface PanelInput {
  readonly plan: PanelPlan;
  readonly rows: readonly Row[];
  readonly setting: Setting;
}

function nameItems({ name, mark }: Row, top: number, height: number, setting: Setting): readonly SceneText[] {
  if (name === undefined) return [];
  const { type, marginPx, isStacked } = setting;
  const advance = lineHeight(type.name);
  const first = isStacked
    ? baselineUnder(top, type.name)
    : centredBaseline(top + height / 2, type.name) - ((name.lines.length - 1) * advance) / 2;
  return name.lines.map((line, index) => ({
    type: 'text',
    role: 'name',
    x: isStacked ? marginPx + STACKED_INDENT_PX : marginPx,
    y: first + index * advance,
    text: line,
    sizePx: type.name,
    weight: 400,
    anchor: 'start',
    fill: 'ink',
    ...(name.shortened ? { fullText: mark.label } : {}),
  }));
}

function valueItems(input: PanelInput, row: Row, box: MarkBox): readonly SceneText[] {
  const { plan, setting } = input;
  const { mark } = row;
  const { value, note } = setting.type;
  const reach = plan.kind.reach[drawnBound(mark)] + LABEL_GAP_PX;
  const side = labelSide(mark, plan.panel, plan.axis);
  const [outLeft, outRight] = [
    Math.min(box.edge, box.low, box.error?.[0] ?? box.edge),
    Math.max(box.edge, box.high, box.error?.[1] ?? box.edge),
  ];
  const x = side === 'right' ? outRight + reach : outLeft - reach - valueWidth(mark, setting);
  const look = { type: 'text', anchor: 'start' } as const;
  const y = centredBaseline(box.centreY, value);
  const numberX = x + widthOf(mark.valueLabel, value, 600) + NUMBER_GAP_PX;
  return [
    {
      ...look,
      role: 'value',
      x,
      y,
      text: mark.valueLabel,
      sizePx: value,
      weight: mark.chosen ? 600 : 400,
      fill: mark.chosen ? 'ink' : 'soft',
    },
    { ...look, role: 'value', x: numberX, y, text: afterLabel(mark, setting), sizePx: note, weight: 400, fill: 'soft' },
  ];
}

/** Leads from the name to the mark; it ends before the label, so that nothing runs through the figure. */
function guide({ plan }: PanelInput, centreY: number, labelX: number): readonly SceneShape[] {
  if (!plan.kind.hasGuides) return [];
  const to = Math.max(plan.left, Math.min(plan.right, labelX - GUIDE_GAP_PX));
  return [levelLine(centreY, { from: plan.left, to }, GRID)];
}

/** A row with its line, which stands under the marks of all rows. */
export interface DrawnRow {
  readonly guides: readonly SceneShape[];
  readonly item: SceneItem;
  readonly geometry: RowPlot['rows'][number];
}

/** Draws a row from its top: the mark with the subject's name and the figure. */
export function drawRow(input: PanelInput, row: Row, top: number): DrawnRow {
  const { plan, setting } = input;
  const { mark, name, thickness, height } = row;
  const isStackedName = setting.isStacked && name !== undefined;
  const nameHeight = isStackedName ? name.lines.length * lineHeight(setting.type.name) : 0;
  // A name belongs to the mark below it, so more room is left under a mark than over it.
  const centreY = top + nameHeight + (height - nameHeight) * (isStackedName ? STACKED_SHARE : 0.5);
  const box = markBox(mark, plan.panel, plan.axis, { toX: plan.toX, centreY, thickness });
  const width = setting.widthPx - 2 * setting.marginPx;
  const hit = { type: 'rect', role: 'hit', x: setting.marginPx, y: top, width, height } as const;
  const values = valueItems(input, row, box);
  const shapes = [hit, ...plan.kind.shapes(box), ...nameItems(row, top, height, setting), ...values];
  return {
    guides: guide(input, centreY, Math.min(...values.map(({ x }) => x))),
    item: { type: 'mark', claimId: mark.claimId, href: mark.href, sentence: mark.sentence, shapes },
    geometry: { claimId: mark.claimId, subjectId: mark.subjectId, centreY, thickness, edgeX: box.edge },
  };
}
