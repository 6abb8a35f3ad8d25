import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { sourceAddress, type Source } from '#lib/domain/facts/source.ts';
import { footnoteLabel } from '#lib/domain/words/citation.ts';

/** A source at the foot of slides. */
export interface Footnote {
  readonly number: number;
  readonly label: string;
  readonly url: string;
}

function footnoteOf(source: Source, number: number): Footnote {
  return { number, label: footnoteLabel(source), url: sourceAddress(source) };
}

/** The chart's own numbers come first, so that its picture and its slides agree; further sources follow. */
export function numberFootnotes(own: ChartSpec['sources'], sources: readonly Source[]): readonly Footnote[] {
  const last = own.reduce((most, { number }) => Math.max(most, number), 0);
  const urls = new Set(own.map(({ url }) => url));
  const further = [...new Map(sources.map((source) => [source.id, source])).values()].filter(
    (source) => !urls.has(sourceAddress(source)),
  );
  return [...own, ...further.map((source, index) => footnoteOf(source, last + index + 1))];
}

/** The numbers of sources by their addresses; where two footnotes share one, the first counts. */
export function numbersByUrl(footnotes: readonly Footnote[]): ReadonlyMap<string, number> {
  return new Map(footnotes.toReversed().map(({ number, url }) => [url, number]));
}

/** The footnotes of some numbers, in their own order. */
export function pickFootnotes(footnotes: readonly Footnote[], numbers: readonly number[]): readonly Footnote[] {
  const wanted = new Set(numbers);
  return footnotes.filter(({ number }) => wanted.has(number));
}
