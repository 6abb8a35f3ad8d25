import type { ChartKind } from '#lib/chart/spec/chart.ts';

/**
 * How many figures a chart of each kind holds: as many as a page can draw twice and stay light. Claims
 * where a chart draws claims, papers where it draws papers, subjects where a point is a subject, and for
 * several charts in one picture the sum of theirs.
 */
export const FIGURES_MAX: Readonly<Record<ChartKind, number>> = {
  bar: 120,
  dot: 120,
  ladder: 120,
  scatter: 120,
  timeline: 80,
  papers: 16,
  matrix: 60,
  results: 160,
  quote: 60,
  multiples: 240,
};

/** How many claims without a figure a chart lists. */
export const WORDS_MAX = 120;

/** How many names a chart gives of what it does not show for one reason. */
export const NAMES_MAX = 60;

/** How many figures the charts of one view hold together, so that a page of many stays light. */
const TOGETHER_MAX = 48;

/** How many each of them holds at least: rows for a ranking, cells for a table of a few names. */
const EACH_LEAST = 12;
const TABLE_LEAST = 48;

/** How many figures a chart of a kind holds that stands in a view of so many charts. */
export function figuresMax(kind: ChartKind, chartCount: number): number {
  if (chartCount <= 1) return FIGURES_MAX[kind];
  const least = kind === 'results' ? TABLE_LEAST : EACH_LEAST;
  return Math.min(FIGURES_MAX[kind], Math.max(least, Math.floor(TOGETHER_MAX / chartCount)));
}
