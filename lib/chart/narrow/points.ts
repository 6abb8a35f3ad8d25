import type { ChartMark } from '#lib/chart/spec/mark.ts';
import type { ScatterChart, TimelineChart } from '#lib/chart/spec/points.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { PANELS_APART } from '#lib/chart/furniture/statement.ts';

function citedSources({ sources, words }: ChartSpec, marks: readonly ChartMark[]): ChartSpec['sources'] {
  const cited = new Set([
    ...marks.flatMap(({ sourceNumber, alsoIn }) => [sourceNumber, ...alsoIn]),
    ...words.map(({ sourceNumber }) => sourceNumber),
  ]);
  return sources.filter(({ number }) => cited.has(number));
}

function statementFor(
  chart: ScatterChart | TimelineChart,
  panels: readonly { readonly statement: string }[],
  count: number,
): string {
  const [first] = panels;
  if (first === undefined || panels.length === chart.panels.length) return chart.statement;
  // As in rows: alone, a panel of one figure would say that only one is stated.
  return panels.length === 1 && count > 1 ? first.statement : PANELS_APART;
}

/** The scatter with some of its panels alone: statement and sources speak of these. */
export function restrictScatter(chart: ScatterChart, panelIds: ReadonlySet<string>): ScatterChart {
  const panels = chart.panels.filter(({ id }) => panelIds.has(id));
  const marks = panels.flatMap(({ points }) =>
    points.flatMap(({ x, y, otherX, otherY }) => [x, y, ...otherX, ...otherY]),
  );
  return {
    ...chart,
    panels,
    statement: statementFor(chart, panels, panels.flatMap(({ points }) => points).length),
    sources: citedSources(chart, marks),
  };
}

/** The time line with some of its panels alone: statement and sources speak of these. */
export function restrictTimeline(chart: TimelineChart, panelIds: ReadonlySet<string>): TimelineChart {
  const panels = chart.panels.filter(({ id }) => panelIds.has(id));
  const marks = panels.flatMap((panel) => panel.marks);
  return {
    ...chart,
    panels,
    statement: statementFor(chart, panels, marks.length),
    sources: citedSources(chart, marks),
  };
}
