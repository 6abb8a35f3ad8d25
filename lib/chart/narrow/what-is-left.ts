import { ONE_FIGURE_LEFT, panelByPanel } from '#lib/chart/furniture/statement.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { ChartMark } from '#lib/chart/spec/mark.ts';

/** The sources that the marks and the words of a chart cite. They keep their numbers. */
export function citedSources(
  { sources, words }: Pick<ChartSpec, 'sources' | 'words'>,
  marks: readonly ChartMark[],
): ChartSpec['sources'] {
  const cited = new Set([
    ...marks.flatMap(({ sourceNumber, alsoIn }) => [sourceNumber, ...alsoIn]),
    ...words.map(({ sourceNumber }) => sourceNumber),
  ]);
  return sources.filter(({ number }) => cited.has(number));
}

/** A chart with panels that each say what may be compared within them. */
interface Panelled {
  readonly statement: string;
  readonly panels: readonly { readonly statement: string; readonly inShort: string }[];
}

/** What may be compared in some of a chart's panels, which hold `count` figures or subjects. */
export function statementLeft(chart: Panelled, panels: Panelled['panels'], count: number): string {
  const [first] = panels;
  if (first === undefined || panels.length === chart.panels.length) return chart.statement;
  if (panels.length > 1) return panelByPanel(panels);
  // Alone in a picture that left others out, a panel of one figure would say that only one is stated.
  return count > 1 ? first.statement : ONE_FIGURE_LEFT;
}
