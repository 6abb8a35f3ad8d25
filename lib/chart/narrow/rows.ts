import type { ChartPanel, RowChart } from '#lib/chart/spec/rows.ts';
import { PANELS_APART } from '#lib/chart/furniture/statement.ts';
import { subtitleOf } from '#lib/chart/furniture/subtitle.ts';

function statementFor(spec: RowChart, panels: readonly ChartPanel[]): string {
  const [first] = panels;
  if (first === undefined || panels.length === spec.panels.length) return spec.statement;
  // Alone in a picture that left others out, a panel of one figure would say that only one is stated.
  return panels.length === 1 && first.marks.length > 1 ? first.statement : PANELS_APART;
}

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
  const cited = new Set([
    ...panels.flatMap(({ marks }) => marks.flatMap(({ sourceNumber, alsoIn }) => [sourceNumber, ...alsoIn])),
    ...spec.words.map(({ sourceNumber }) => sourceNumber),
  ]);
  return {
    ...spec,
    panels,
    subtitle: subtitleOf(panels, spec.metric.direction),
    statement: statementFor(spec, panels),
    sources: spec.sources.filter(({ number }) => cited.has(number)),
  };
}
