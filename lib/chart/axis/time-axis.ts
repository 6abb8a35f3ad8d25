import type { AxisPlan, AxisTick } from './axis.ts';

/** A stretch of time in years with their fraction: 2025.5 is the middle of 2025. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const MONTHS_PER_YEAR = 12;

/** Months between ticks, from the closest to the widest. */
const STEPS_MONTHS = [1, 3, 6, 12, 24, 60, 120, 240] as const;

/** Beyond the outermost dates, as a part of the time between them; never labelled. */
const MARGIN_SHARE = 0.02;
/** Around a single date. */
const ALONE_YEARS = 0.5;

function fractionOf(year: number, month: number, day: number): number {
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.UTC(year, month - 1, day) - start) / (end - start);
}

/** The time that a date leaves open: a day, a month (YYYY-MM) or a year (YYYY). */
export function timeSpan(published: string): TimeSpan {
  const [year = 0, month, day] = published.split('-').map(Number);
  if (month === undefined) return { from: year, to: year + 1 };
  if (day === undefined) return { from: fractionOf(year, month, 1), to: fractionOf(year, month + 1, 1) };
  return { from: fractionOf(year, month, day), to: fractionOf(year, month, day + 1) };
}

/** Where a date is drawn: the middle of the time that it leaves open. */
export function timePlace(published: string): number {
  const { from, to } = timeSpan(published);
  return (from + to) / 2;
}

function tickAt(monthCount: number): AxisTick {
  const year = Math.floor(monthCount / MONTHS_PER_YEAR);
  const month = monthCount - year * MONTHS_PER_YEAR;
  const label = month === 0 ? String(year) : `${MONTHS[month] ?? ''} ${year}`;
  return { value: fractionOf(year, month + 1, 1), label };
}

function ticksEvery(stepMonths: number, [low, high]: readonly [number, number]): readonly AxisTick[] {
  const first = Math.ceil((low * MONTHS_PER_YEAR) / stepMonths - 1e-9);
  const last = Math.floor((high * MONTHS_PER_YEAR) / stepMonths + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    tickAt((first + index) * stepMonths),
  ).filter(({ value }) => value >= low && value <= high);
}

/**
 * Plans the axis of publication dates: from the oldest to the newest with a narrow margin, ticks at
 * months, quarters or years, at most `count` of them.
 */
export function planTimeAxis(dates: readonly string[], count: number): AxisPlan {
  const spans = dates.map(timeSpan);
  const low = spans.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const high = spans.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY);
  const years = high - low;
  const margin = years < 2 / MONTHS_PER_YEAR ? ALONE_YEARS : years * MARGIN_SHARE;
  const domain = [low - margin, high + margin] as const;
  const step = STEPS_MONTHS.find((candidate) => ticksEvery(candidate, domain).length <= Math.max(2, count));
  const ticks = ticksEvery(step ?? 240, domain);
  return { scale: 'linear', domain, ticks, label: 'Date of publication', base: domain[0] };
}
