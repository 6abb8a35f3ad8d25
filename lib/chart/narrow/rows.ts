import type { ChartPanel, RowChart } from '#lib/chart/spec/rows.ts';
import { subtitleOf } from '#lib/chart/furniture/subtitle.ts';
import { citedSources, statementLeft } from './what-is-left.ts';

/**
 * The chart with only the marks that `isKept` accepts. Panels without a mark go, and subtitle,
 * statement and sources speak of what stays. Sources keep their numbers.
 */
export function restrictRows(
  spec: RowChart,
  isKept: (mark: ChartPanel['marks'][number], panel: ChartPanel) => boolean,
): RowChart {
  const panels = spec.panels
    .map((panel) => ({ ...panel, marks: panel.marks.filter((mark) => isKept(mark, panel)) }))
    .filter(({ marks }) => marks.length > 0);
  const marks = panels.flatMap((panel) => panel.marks);
  return {
    ...spec,
    panels,
    subtitle: subtitleOf(panels, spec.metric.direction),
    statement: statementLeft(spec, panels, marks.length),
    sources: citedSources(spec, marks),
  };
}
