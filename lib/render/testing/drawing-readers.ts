import type { ChartKind } from '#lib/chart/spec/chart.ts';
import { bareXml, collect, type ReadClaims } from './figure-readers.ts';

/** A mark of a drawing: the claims that it stands for, and the figures that it writes; `undefined` for none. */
export interface DrawnMark {
  readonly ids: readonly string[];
  readonly text: string | undefined;
}

interface MarkText {
  readonly text: string;
  readonly isHeavy: boolean;
}

const SOURCE_NUMBERS = / ?\[\d+.*$/;

/** In rows the figure is the last text before its source's number. */
function rowText(texts: readonly MarkText[]): string | undefined {
  return texts.findLast(({ text }) => !SOURCE_NUMBERS.test(text))?.text;
}

/** Among points it is the line under the name; where there is no room for it, the name stands alone. */
function pointText(texts: readonly MarkText[]): string | undefined {
  return texts.length < 2 ? undefined : texts.at(-1)?.text.replace(SOURCE_NUMBERS, '');
}

/** In cells and quotations it is the last text in heavy letters, on as many lines as it takes. */
function heavyText(texts: readonly MarkText[]): string | undefined {
  const end = texts.findLastIndex(({ isHeavy }) => isHeavy) + 1;
  const start = texts.slice(0, end).findLastIndex(({ isHeavy }) => !isHeavy) + 1;
  const run = texts.slice(start, end).map(({ text }) => text);
  return run.length === 0 ? undefined : run.join(' ');
}

const SMALL_PRINT = /^(?:°|\[\d+\]|[a-z]{1,3}|\*\d*)(?: (?:\[\d+\]|[a-z]{1,3}|\*\d*))*$/;

/** In a table of results it is what stands before the small print, which says by a sign whose report it is. */
function tableText(texts: readonly MarkText[]): string | undefined {
  const value = texts.filter(({ text }) => !SMALL_PRINT.test(text)).map(({ text }) => text);
  const sign = texts.some(({ text }) => SMALL_PRINT.test(text) && text.startsWith('°')) ? ' (reported)' : '';
  return value.length === 0 ? undefined : `${value.join(' ')}${sign}`;
}

const READERS: Readonly<Record<ChartKind, (texts: readonly MarkText[]) => string | undefined>> = {
  bar: rowText,
  dot: rowText,
  ladder: rowText,
  multiples: rowText,
  scatter: pointText,
  timeline: pointText,
  papers: () => undefined,
  matrix: heavyText,
  results: tableText,
  quote: heavyText,
};

function textsIn(mark: string): readonly MarkText[] {
  return [...mark.matchAll(/<text([^>]*)>(?:<title>.*?<\/title>)?(.*?)<\/text>/gs)].map(
    ([, attributes = '', text = '']) => ({ text: bareXml(text), isHeavy: attributes.includes('font-weight="600"') }),
  );
}

/** The marks that a drawing holds, read from its live text. Marks that are no claim, such as papers, are left out. */
export function drawnMarks(kind: ChartKind, svg: string): readonly DrawnMark[] {
  return [...svg.matchAll(/<(a|g)([^>]* data-claim="([^"]+)"[^>]*)>(.*?)<\/\1>/gs)].map(
    ([, , attributes = '', id = '', inside = '']) => {
      const also = / data-also-claims="([^"]+)"/.exec(attributes)?.[1]?.split(' ') ?? [];
      return { ids: [id, ...also], text: READERS[kind](textsIn(inside)) };
    },
  );
}

/** How many figures or claims a drawing says that it has no room for. */
export function svgHiddenCount(svg: string): number {
  const text = bareXml(svg.replaceAll('</text>', ' '));
  return Number(/(\d+) more (?:figure|claim)s? (?:is|are) not shown/.exec(text)?.[1] ?? 0);
}

/** The description of a drawing, for those who do not see it. */
export function svgDescription(svg: string): string {
  return bareXml(/<desc[^>]*>(.*?)<\/desc>/s.exec(svg)?.[1] ?? '');
}

/** The drawings of a document, in order. */
export function svgsIn(html: string): readonly string[] {
  return [...html.matchAll(/<svg .*?<\/svg>/gs)].map(([svg]) => svg);
}

/** What the folded table of a frame or an offline file writes of each claim. */
export function documentLabels(html: string): ReadClaims {
  const rows = [...html.matchAll(/<tr[^>]*><th scope="row">.*?<\/th><td>(.*?)<\/td>(.*?)<\/tr>/gs)];
  return collect(
    rows.map(([, label = '', rest = '']) => [/\/claims\/([^"?]+)/.exec(rest)?.[1] ?? '', bareXml(label)] as const),
  );
}

/** The claims to which a document links. */
export function linkedClaims(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/<a href="[^"]*\/claims\/([^"?]+)/g)].map(([, id = '']) => id));
}
