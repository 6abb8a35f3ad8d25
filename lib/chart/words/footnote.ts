import { countedNoun } from './counted-noun.ts';
import { countFigures, figureTexts } from './describe.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { isInWords } from '#lib/chart/spec/in-words.ts';

/** So many figures are written out; more are counted. */
const FIGURES_MAX = 4;
const SOURCES_MAX = 4;

function figuresText(chart: ChartSpec): string {
  const figures = figureTexts(chart);
  if (isInWords(chart)) return figures.slice(0, FIGURES_MAX).join(' ');
  const count = countFigures(chart);
  if (chart.undrawn === undefined && figures.length <= FIGURES_MAX) return `${chart.title}: ${figures.join('; ')}.`;
  return `${chart.title}: ${count} ${countedNoun(chart.kind, count)} with their bounds and conditions.`;
}

function sourcesText({ sources }: ChartSpec): string {
  if (sources.length === 0) return '';
  const named = sources.slice(0, SOURCES_MAX).map(({ label }) => label);
  const rest = sources.length - named.length;
  const more = rest === 0 ? [] : [`${rest} more`];
  return `As claimed in ${[...named, ...more].join('; ')}.`;
}

/** A chart as a footnote: its figures with their bounds, who claims them, and where it is. `address` is absolute. */
export function chartFootnote(chart: ChartSpec, address: string): string {
  const stamp = `Model Claims, release ${chart.releaseStamp.id}, ${address}`;
  return [figuresText(chart), sourcesText(chart), stamp].filter((part) => part !== '').join(' ');
}

/** How a chart is cited in a list of references. `address` is absolute. */
export function chartCitation(
  { title, releaseStamp }: Pick<ChartSpec, 'title' | 'releaseStamp'>,
  address: string,
): string {
  return `Model Claims. “${title}”. Release ${releaseStamp.id}, ${releaseStamp.date}. ${address}`;
}
