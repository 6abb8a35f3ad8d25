import { axisKey, axisToPixels, planAxis, type AxisPlan, type AxisTick } from '#lib/chart/axis/axis.ts';
import type { ChartPanel, RowChart } from '#lib/chart/spec/rows.ts';
import { NOTHING, lineHeight, paragraph, stack, widthOf, type Block } from '#lib/chart/layout/parts/block.ts';
import { plotRange } from './plot-range.ts';
import { nameColumnWidth } from './row-plan.ts';
import type { RowKind } from '#lib/chart/layout/parts/mark-kind.ts';
import type { Setting } from '#lib/chart/layout/size.ts';
import { spaceTicks } from '#lib/chart/layout/parts/space-ticks.ts';

/** A panel with its axis in place across the picture; its rows are planned after. */
export interface PanelPlan {
  readonly panel: ChartPanel;
  readonly kind: RowKind;
  readonly axis: AxisPlan;
  readonly left: number;
  readonly right: number;
  readonly toX: (value: number) => number;
  readonly heading: Block;
  /** Ticks whose labels do not touch each other. */
  readonly ticks: readonly AxisTick[];
  readonly hasAxis: boolean;
  /** The unit, and that the axis is logarithmic. */
  readonly axisLabel: Block;
  readonly axisHeight: number;
}

const TICK_SPACING_PX = 96;
export const AXIS_GAP_PX = 4;
const HEADING_LINES_MAX = 2;

function groupByAxis(panels: readonly ChartPanel[]): readonly (readonly [ChartPanel, ...ChartPanel[]])[] {
  const groups = new Map<string, [ChartPanel, ...ChartPanel[]]>();
  for (const panel of panels) {
    const group = groups.get(axisKey(panel));
    if (group === undefined) groups.set(axisKey(panel), [panel]);
    else group.push(panel);
  }
  return [...groups.values()];
}

function referencePrefix(axis: AxisPlan, value: number): string {
  const label = axis.ticks.find((tick) => tick.value === value)?.label;
  return label === undefined ? '' : `${label} = `;
}

function isNamedAtReference({ reference }: ChartPanel): boolean {
  return reference !== undefined && reference.label !== '';
}

/** The baseline's name beside its line: it starts at the line, or ends there where the line stands far right. */
function referenceBlock(plan: Omit<PanelPlan, 'heading'>, setting: Setting): Block {
  const { reference, metricName } = plan.panel;
  if (!isNamedAtReference(plan.panel) || reference === undefined) return NOTHING;
  const name = metricName === undefined ? '' : `${metricName}: `;
  const text = `${name}${referencePrefix(plan.axis, reference.value)}${reference.label}`;
  const style = {
    role: 'reference',
    sizePx: setting.type.heading,
    weight: 600,
    fill: 'ink',
    linesMax: HEADING_LINES_MAX,
  } as const;
  const x = plan.toX(reference.value);
  const farRight = setting.widthPx - setting.marginPx;
  const isLeft = x < setting.widthPx * 0.55;
  if (isLeft) return paragraph(text, x - 1, farRight - x, style);
  const block = paragraph(text, 0, x - setting.marginPx, style);
  const draw = (top: number) =>
    block.draw(top).map((item) => (item.type === 'text' ? { ...item, x: x + 1, anchor: 'end' as const } : item));
  return { height: block.height, draw };
}

function headingBlock(plan: Omit<PanelPlan, 'heading'>, setting: Setting): Block {
  const { conditions, metricName = '' } = plan.panel;
  const name = isNamedAtReference(plan.panel) ? '' : metricName;
  const text = [name, conditions.charAt(0).toUpperCase() + conditions.slice(1)]
    .filter((part) => part !== '')
    .join(': ');
  const style = {
    role: 'heading',
    sizePx: setting.type.heading,
    weight: 600,
    fill: 'ink',
    linesMax: HEADING_LINES_MAX,
  } as const;
  const own = paragraph(text, setting.marginPx, setting.widthPx - 2 * setting.marginPx, style);
  return stack([own, referenceBlock(plan, setting)], 2);
}

/**
 * A logarithmic axis always says so. On a linear one the unit already stands in the subtitle, and
 * the name of the baseline at its line, so that the words are written once for panels alike.
 */
function needsLabel(panel: ChartPanel, axis: AxisPlan, setting: Setting, isLast: boolean): boolean {
  if (axis.scale === 'log') return true;
  return panel.form !== 'absolute' && setting.heightPx === undefined && isLast && axis.label !== '';
}

/** Starts at the plot where it fits there, and else at the margin. */
function axisLabelBlock({ label }: AxisPlan, left: number, { marginPx, widthPx, type }: Setting): Block {
  const style = { role: 'axis', sizePx: type.tick, weight: 400, fill: 'soft', linesMax: 3 } as const;
  const isBeside = left + widthOf(label, type.tick, 400) <= widthPx - marginPx;
  const start = isBeside ? left : marginPx;
  return paragraph(label, start, widthPx - marginPx - start, style);
}

function tickCount({ left, right }: { left: number; right: number }): number {
  return Math.max(2, Math.floor((right - left) / TICK_SPACING_PX));
}

function planGroup(
  group: readonly [ChartPanel, ...ChartPanel[]],
  setting: Setting,
  nameWidthPx: number,
  kindOf: (panel: ChartPanel) => RowKind,
): readonly PanelPlan[] {
  const ends = { left: setting.marginPx + nameWidthPx, right: setting.widthPx - setting.marginPx };
  const look = { setting, kindOf };
  const draft = planAxis(group, tickCount(ends));
  const { left, right } = plotRange(group, draft, ends, look);
  const count = tickCount({ left, right });
  const axis = count === tickCount(ends) ? draft : planAxis(group, count);
  const toX = axisToPixels(axis, left, right);
  const ticks = spaceTicks(axis, toX, setting.type.tick);
  const { hasAxis } = setting.furniture;
  return group.map((panel, index) => {
    const hasOwnAxis = hasAxis && (setting.heightPx === undefined || index === group.length - 1);
    const isLabelled = hasOwnAxis && needsLabel(panel, axis, setting, index === group.length - 1);
    const axisLabel = isLabelled ? axisLabelBlock(axis, left, setting) : NOTHING;
    const axisHeight = hasOwnAxis ? AXIS_GAP_PX + lineHeight(setting.type.tick) + axisLabel.height : 0;
    const plan = {
      panel,
      kind: kindOf(panel),
      axis,
      left,
      right,
      toX,
      ticks,
      hasAxis: hasOwnAxis,
      axisLabel,
      axisHeight,
    };
    return { ...plan, heading: headingBlock(plan, setting) };
  });
}

/** Plans the axes of all panels; panels of one measure share it, so that equal figures are equally long. */
export function planPanels(
  { panels }: Pick<RowChart, 'panels'>,
  setting: Setting,
  kindOf: (panel: ChartPanel) => RowKind,
): { readonly plans: readonly PanelPlan[]; readonly nameWidthPx: number } {
  const nameWidthPx = nameColumnWidth(panels, setting);
  const groups = groupByAxis(panels);
  return { plans: groups.flatMap((group) => planGroup(group, setting, nameWidthPx, kindOf)), nameWidthPx };
}
