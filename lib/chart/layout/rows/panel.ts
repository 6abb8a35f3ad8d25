import type { RowPlot, SceneItem, SceneLine, SceneShape, SceneText } from '#lib/chart/scene/scene.ts';
import { centredBaseline, lineHeight, widthOf } from '#lib/chart/layout/parts/block.ts';
import { markBox, type MarkBox } from '#lib/chart/layout/parts/mark-box.ts';
import { AXIS_GAP_PX, type PanelPlan } from './panel-plan.ts';
import { LABEL_GAP_PX, NUMBER_GAP_PX, afterLabel, labelSide, valueWidth } from './plot-range.ts';
import type { Row } from './row-plan.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

const HEADING_GAP_PX = 5;
const ASCENT = 0.98;
/** Between the line of a row and its label. */
const GUIDE_GAP_PX = 3;
const STACKED_SHARE = 0.36;
/** From the baseline of tick labels to the top of the line below, as a part of the letter size. */
const LABEL_DROP = 0.34;
/** Keeps names off the line of the baseline where both start at the left edge. */
const STACKED_INDENT_PX = 5;

/** What a panel is made of once its rows are known. */
export interface PanelInput {
  readonly plan: PanelPlan;
  readonly rows: readonly Row[];
  readonly setting: Setting;
}

export interface DrawnPanel {
  readonly items: readonly SceneItem[];
  readonly geometry: RowPlot;
}

/** The height of a panel around its rows. */
export function panelOverhead({ heading, axisHeight }: PanelPlan): number {
  return (heading.height === 0 ? 0 : heading.height + HEADING_GAP_PX) + axisHeight;
}

function upright(
  x: number,
  top: number,
  bottom: number,
  look: Pick<SceneLine, 'role' | 'stroke' | 'strokeWidth'>,
): SceneLine {
  return { type: 'line', x1: x, y1: top, x2: x, y2: bottom, ...look };
}

function gridLines({ plan }: PanelInput, top: number, bottom: number): readonly SceneShape[] {
  const { axis, hasAxis, kind, panel, ticks, toX } = plan;
  const grid = (hasAxis ? ticks : []).map(({ value }) =>
    upright(toX(value), top, bottom, { role: 'grid', stroke: 'grid', strokeWidth: 1 }),
  );
  const hasBaseLine = kind.hasBaseLine || (panel.reference !== undefined && panel.reference.value !== axis.base);
  const base = hasBaseLine
    ? [upright(toX(axis.base), top, bottom, { role: 'axis', stroke: 'axis', strokeWidth: 1 })]
    : [];
  return [...grid, ...base];
}

/** The line of the baseline stands over the marks that start from it. */
function referenceLine({ plan }: PanelInput, top: number, bottom: number): readonly SceneShape[] {
  const { reference } = plan.panel;
  if (reference === undefined) return [];
  return [
    upright(plan.toX(reference.value), top - HEADING_GAP_PX, bottom, {
      role: 'reference',
      stroke: 'ink',
      strokeWidth: 1.25,
    }),
  ];
}

function axisItems({ plan, setting }: PanelInput, top: number): readonly SceneItem[] {
  if (!plan.hasAxis) return [];
  const sizePx = setting.type.tick;
  const look = { type: 'text', role: 'axis', sizePx, weight: 400, fill: 'soft' } as const;
  const farRight = setting.widthPx - setting.marginPx / 2;
  const baseline = top + AXIS_GAP_PX + sizePx * ASCENT;
  const labels = plan.ticks.map(({ value, label }): SceneText => {
    const half = widthOf(label, sizePx, 400) / 2;
    const x = Math.max(setting.marginPx / 2 + half, Math.min(plan.toX(value), farRight - half));
    return { ...look, x, y: baseline, text: label, anchor: 'middle' };
  });
  return [...labels, ...plan.axisLabel.draw(baseline + sizePx * LABEL_DROP)];
}

function nameItems({ name, mark }: Row, top: number, height: number, setting: Setting): readonly SceneText[] {
  if (name === undefined) return [];
  const { type, marginPx, isStacked } = setting;
  const advance = lineHeight(type.name);
  const first = isStacked
    ? top + type.name * ASCENT
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
  const reach = plan.kind.reach[mark.bound] + LABEL_GAP_PX;
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
  return [
    {
      type: 'line',
      role: 'grid',
      x1: plan.left,
      y1: centreY,
      x2: Math.max(plan.left, Math.min(plan.right, labelX - GUIDE_GAP_PX)),
      y2: centreY,
      stroke: 'grid',
      strokeWidth: 1,
    },
  ];
}

interface DrawnRow {
  readonly guides: readonly SceneShape[];
  readonly item: SceneItem;
  readonly geometry: RowPlot['rows'][number];
}

function drawRow(input: PanelInput, row: Row, top: number): DrawnRow {
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

/** Draws a panel from its top: heading, grid, rows, the baseline's line, axis. */
export function drawPanel(input: PanelInput, top: number): DrawnPanel {
  const { plan, rows } = input;
  const rowsTop = top + (plan.heading.height === 0 ? 0 : plan.heading.height + HEADING_GAP_PX);
  let y = rowsTop;
  const drawn = rows.map((row) => {
    const result = drawRow(input, row, y);
    y += row.height;
    return result;
  });
  const items = [
    ...plan.heading.draw(top),
    ...gridLines(input, rowsTop, y),
    ...drawn.flatMap(({ guides }) => guides),
    ...drawn.map(({ item }) => item),
    ...referenceLine(input, rowsTop, y),
    ...axisItems(input, y),
  ];
  const { panel, axis, left, right } = plan;
  const geometry = {
    type: 'rows' as const,
    panelId: panel.id,
    x: left,
    y: rowsTop,
    width: right - left,
    height: y - rowsTop,
    axis,
  };
  return { items, geometry: { ...geometry, rows: drawn.map((row) => row.geometry) } };
}
