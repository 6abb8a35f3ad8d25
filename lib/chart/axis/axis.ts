import { scaleLinear, scaleLog } from 'd3-scale';

import { formatAmount } from '#lib/domain/words/format.ts';
import { UNIT_FACTS, type Unit } from '#lib/domain/facts/unit.ts';
import { FORM_AXES, placesOf, uncertaintyPlaces } from './axis-value.ts';
import type { ScaleName } from '#lib/domain/facts/scale.ts';
import { hasFreeMarks } from '#lib/chart/spec/row-chart.ts';
import type { ChartPanel, PanelForm } from '#lib/chart/spec/rows.ts';
import { factorSteps, linearTicks, logDomain, logTicks } from './ticks.ts';

export interface AxisTick {
  /** A place on the axis, in axis values. */
  readonly value: number;
  readonly label: string;
}

/** An axis as every drawing of a panel uses it: the same domain, ticks and words. */
export interface AxisPlan {
  readonly scale: ScaleName;
  /** In axis values: see `placesOf`. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly AxisTick[];
  /** The unit, and that the axis is logarithmic where it is. */
  readonly label: string;
  /** Where bars start. */
  readonly base: number;
}

/** What an axis is planned from. */
export type AxisPanel = Pick<ChartPanel, 'kind' | 'form' | 'unit' | 'scale' | 'marks'>;

/** Forms that may share one domain, so that equal figures are drawn equally long. */
const AXIS_NAMES: Readonly<Record<PanelForm, string>> = {
  absolute: 'absolute',
  multiple: 'factor',
  order_of_magnitude: 'factor',
  percent_change: 'change',
  points: 'points',
  fraction: 'fraction',
};

/** Equal for two panels exactly when they are drawn to one measure. */
export function axisKey(panel: Pick<ChartPanel, 'kind' | 'form' | 'unit' | 'scale'>): string {
  const name = AXIS_NAMES[panel.form];
  return name === 'factor' ? `factor|${panel.scale}` : `${name}|${panel.unit}|${panel.scale}|${panel.kind}`;
}

function extentOf(panels: readonly AxisPanel[], anchors: readonly number[]): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const reach = (place: number) => {
    low = Math.min(low, place);
    high = Math.max(high, place);
  };
  anchors.forEach(reach);
  for (const panel of panels) {
    for (const mark of panel.marks) {
      const { edge, from, to } = placesOf(mark, panel);
      reach(edge);
      reach(from);
      reach(to);
      uncertaintyPlaces(mark, panel)?.forEach(reach);
    }
  }
  return [low, high];
}

/** Factors: the baseline is always named; less is counted away from it on the left. */
function factorTicks([low, high]: readonly [number, number], scale: ScaleName, count: number): readonly AxisTick[] {
  const largest = scale === 'log' ? Math.max(high, 1 / low) : Math.max(high, 2 - low);
  const sides = low < 1 && high > 1 ? 2 : 1;
  const each = Math.max(2, Math.round(count / sides));
  const factors =
    scale === 'log' ? logTicks(1, largest, each).filter((value) => value > 1) : factorSteps(largest, each);
  const less = factors.toReversed().map((value) => ({
    value: scale === 'log' ? 1 / value : 2 - value,
    label: `${formatAmount(value, 'multiple')} less`,
  }));
  const more = factors.map((value) => ({ value, label: formatAmount(value, 'multiple') }));
  const within = ({ value }: AxisTick) => value >= low && value <= high;
  return [...less.filter(within), { value: 1, label: '1x' }, ...more.filter(within)];
}

function changeLabel(value: number, unit: Unit): string {
  if (value === 0) return formatAmount(0, unit);
  return value < 0 ? `${formatAmount(-value, unit)} less` : `+${formatAmount(value, unit)}`;
}

function tickLabel(value: number, form: PanelForm, unit: Unit): string {
  if (form === 'percent_change' || form === 'points') return changeLabel(value, unit);
  return formatAmount(value, unit);
}

const FORM_WORDS: Readonly<Record<PanelForm, (unit: Unit) => string>> = {
  absolute: (unit) => UNIT_FACTS[unit].words.trim(),
  multiple: () => 'times the baseline',
  order_of_magnitude: () => 'times the baseline',
  percent_change: (unit) =>
    `difference from the baseline, ${unit === 'percent' ? 'percent' : UNIT_FACTS[unit].words.trim()}`,
  points: (unit) => `difference from the baseline,${UNIT_FACTS[unit].words}`,
  fraction: () => 'part of the baseline',
};

function axisLabel(form: PanelForm, unit: Unit, scale: ScaleName): string {
  const words = FORM_WORDS[form](unit);
  if (scale === 'linear') return words;
  return words === '' ? 'logarithmic scale' : `${words}, logarithmic scale`;
}

function linearDomain([low, high]: readonly [number, number], isFree: boolean): readonly [number, number] {
  if (low < high) return [low, high];
  if (!isFree || low === 0) return low === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, low)];
  return [low - Math.abs(low) * 0.5, low + Math.abs(low) * 0.5];
}

/**
 * Plans the axis that panels of one axis key share. `count` is about how many ticks there is room for.
 * Bars start at zero (or at the baseline), ticks are round numbers, and nothing beyond the domain is
 * labelled. A logarithmic axis says so.
 */
export function planAxis(panels: readonly [AxisPanel, ...AxisPanel[]], count: number): AxisPlan {
  const [{ form, unit, scale }] = panels;
  const isFree = hasFreeMarks(panels[0]);
  const { base, reference } = FORM_AXES[form];
  const anchors = form === 'absolute' && isFree ? [] : [base, ...(reference === undefined ? [] : [reference])];
  const extent = extentOf(panels, anchors);
  if (AXIS_NAMES[form] === 'factor') {
    const label = axisLabel(form, unit, scale);
    const domain = linearDomain(extent[0] === extent[1] ? [1, 2] : extent, isFree);
    return { scale, domain, ticks: factorTicks(domain, scale, count), label, base };
  }
  const isLog = scale === 'log' && extent[0] > 0;
  const domain = isLog ? logDomain(...extent) : linearDomain(extent, isFree);
  const values = isLog ? logTicks(...domain, count) : linearTicks(...domain, count);
  const isAllZero = extent[0] === 0 && extent[1] === 0;
  const ticks = values
    .filter((value) => !isAllZero || value === 0)
    .map((value) => ({ value, label: tickLabel(value, form, unit) }));
  const drawn = isLog ? 'log' : 'linear';
  return { scale: drawn, domain, ticks, label: axisLabel(form, unit, drawn), base };
}

/** Turns pixels between two ends into axis values. */
export function pixelsToAxis(axis: AxisPlan, fromPx: number, toPx: number): (px: number) => number {
  const build = axis.scale === 'log' ? scaleLog : scaleLinear;
  const scale = build([...axis.domain], [fromPx, toPx]);
  return (px) => scale.invert(px);
}

/** Turns axis values into pixels between two ends. */
export function axisToPixels(axis: AxisPlan, fromPx: number, toPx: number): (value: number) => number {
  const build = axis.scale === 'log' ? scaleLog : scaleLinear;
  const scale = build([...axis.domain], [fromPx, toPx]);
  return (value) => scale(value);
}
