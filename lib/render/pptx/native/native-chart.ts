import { axisKey, type AxisPlan } from '#lib/chart/axis/axis.ts';
import { placesOf } from '#lib/chart/axis/axis-value.ts';
import { hasFreeMarks } from '#lib/chart/spec/row-chart.ts';
import type { Palette } from '#lib/chart/scene/theme.ts';
import type { ChartRow, PanelSlice } from './chart-rows.ts';
import type { SheetFacts } from './chart-sheet.ts';
import type { PlotBox } from './chart-xml.ts';

/** What a native chart is drawn from. */
export interface Drawn {
  readonly rows: readonly ChartRow[];
  readonly plot: PlotBox;
  readonly palette: Palette;
  /** The part of the plot's width that the longest figure takes beyond its bar. */
  readonly labelShare: number;
}

/** A native chart: its part, and what its sheet adds to the rows for it. */
export interface NativeChart {
  readonly xml: string;
  readonly sheet: Omit<SheetFacts, 'origin'>;
}

/** The ends of a native axis, and the places of its ticks. */
interface AxisRange {
  readonly isLog: boolean;
  readonly min: number;
  readonly max: number;
  readonly majorUnit?: number;
}

const LABEL_SHARE_MAX = 0.4;
const TICKS_MAX = 40;
/** A dot nearer to the end of a logarithmic axis, in powers of ten, would touch its name. */
const EDGE_POWERS = 0.05;

function stepOf({ ticks }: AxisPlan): number {
  const [first, second] = ticks;
  return first === undefined || second === undefined ? 0 : Math.abs(second.value - first.value);
}

/** Ticks count from the lower end, so both ends are whole steps away from the base. */
function steppedRange({ axis, panel }: PanelSlice, labelShare: number): AxisRange {
  const [low, high] = axis.domain;
  const step = stepOf(axis) || (high - low) / 2 || 1;
  const isFree = hasFreeMarks(panel);
  const share = isFree ? 0 : Math.min(LABEL_SHARE_MAX, labelShare);
  const room = ((high - low) * share) / (1 - share);
  const from = low >= axis.base && !isFree ? low : low - room;
  const min = axis.base + Math.floor((from - axis.base) / step + 1e-9) * step;
  const max = high > axis.base || isFree ? high + room : high;
  const last = isFree ? axis.base + Math.ceil((max - axis.base) / step - 1e-9) * step : max;
  return { isLog: false, min, max: last > min ? last : min + step, majorUnit: step };
}

/** Names stand left of the lower end, so that no dot may stand on it. */
function firstPower({ axis, chart, panel }: PanelSlice): number {
  const first = Math.floor(Math.log10(axis.domain[0]));
  const sharing = chart.panels.filter((other) => axisKey(other) === axisKey(panel));
  const edge = 10 ** (first + EDGE_POWERS);
  return sharing.some((other) => other.marks.some((mark) => placesOf(mark, other).edge < edge)) ? first - 1 : first;
}

/**
 * The ends of a native axis: the shared plan's, with room for the labels of the longest bars. A
 * logarithmic axis runs between powers of ten, since its ticks are powers of ten.
 */
export function axisRange(slice: PanelSlice, labelShare: number): AxisRange {
  const [, high] = slice.axis.domain;
  if (slice.axis.scale !== 'log') return steppedRange(slice, labelShare);
  const [first, last] = [firstPower(slice), Math.ceil(Math.log10(high))];
  return { isLog: true, min: Number(`1e${first}`), max: Number(`1e${Math.max(last, first + 1)}`) };
}

/** The amounts at the ticks of a native axis. */
export function ticksOf({ isLog, min, max, majorUnit = max - min }: AxisRange): readonly number[] {
  const count = isLog ? Math.round(Math.log10(max / min)) : Math.floor((max - min) / majorUnit + 1e-9);
  return Array.from({ length: Math.min(TICKS_MAX, count) + 1 }, (_, index) =>
    isLog ? Number((min * 10 ** index).toPrecision(12)) : min + index * majorUnit,
  );
}
