import type { ScatterChart, TimelineChart } from '#lib/chart/spec/points.ts';
import { citedSources, statementLeft } from './what-is-left.ts';

/** The scatter with some of its panels alone: statement and sources speak of these. */
export function restrictScatter(chart: ScatterChart, panelIds: ReadonlySet<string>): ScatterChart {
  const panels = chart.panels.filter(({ id }) => panelIds.has(id));
  const marks = panels.flatMap(({ points }) =>
    points.flatMap(({ x, y, otherX, otherY }) => [x, y, ...otherX, ...otherY]),
  );
  return {
    ...chart,
    panels,
    statement: statementLeft(chart, panels, panels.flatMap(({ points }) => points).length),
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
    statement: statementLeft(chart, panels, marks.length),
    sources: citedSources(chart, marks),
  };
}
