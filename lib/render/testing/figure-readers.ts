import { z } from 'zod';

import { csvRows } from './csv-rows.ts';
import { texRows } from './tex-problems.ts';

/** What a surface says of claims, read from its text alone: each claim's id with its figure or words as written. */
export type ReadClaims = ReadonlyMap<string, string>;

/** One entry for each claim; a claim that is written in two ways keeps both, so that it equals neither. */
export function collect(found: readonly (readonly [string, string])[]): ReadClaims {
  const labels = Map.groupBy(found, ([id]) => id);
  return new Map([...labels].map(([id, own]) => [id, [...new Set(own.map(([, label]) => label))].join(' or ')]));
}

/** The signs of bounds by their names in data. */
const SIGNS: Readonly<Record<string, string>> = {
  exact: '',
  'up-to': '≤',
  'at-most': '≤',
  'at-least': '≥',
  'more-than': '>',
  'less-than': '<',
  about: '≈',
  range: '',
  'order-of-magnitude': '~',
};
const STEPS: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, G: 1e9, B: 1e9, T: 1e12 };

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const AMOUNT = String.raw`\+?(-?\d[\d,]*(?:\.\d+)?) ?([kKMBT](?![A-Za-z])|[kMG](?=Hz|bit/s|MAC)|× 10[${RAISED}]+)?`;
const LABEL = new RegExp(`^([≤≥><≈~]?) ?${AMOUNT}(?:[A-Za-z]*–${AMOUNT})?(.*)$`);

/** Seconds, the unit of the data, in the units of time in which labels repeat what sources print. */
const SECONDS: Readonly<Record<string, number>> = { min: 60, ms: 1e-3 };

function secondsIn(rest: string): number {
  return SECONDS[/^ ?(min|ms)\b/.exec(rest)?.[1] ?? ''] ?? 1;
}

/** What the letter or the power of ten after digits multiplies them by. */
function stepOf(after: string): number {
  if (!after.startsWith('×')) return STEPS[after] ?? 1;
  return Number(`1e${Array.from(after.slice('× 10'.length), (digit) => RAISED.indexOf(digit)).join('')}`);
}

function amountOf(digits: string, after = ''): number {
  return Number((Number(digits.replaceAll(',', '')) * stepOf(after)).toPrecision(12));
}

function written(sign: string, ends: readonly number[], isLess: boolean): string {
  return `${sign}${ends.join('..')}${isLess ? ' less' : ''}`;
}

/** The amounts of a label with their bound, "≤3.3" for "≤ 3.3x"; `undefined` for words. */
export function figureOfLabel(label: string): string | undefined {
  const [, sign = '', low, lowLetter, high, highLetter, rest = ''] = LABEL.exec(label) ?? [];
  if (low === undefined) return undefined;
  const ends = [amountOf(low, lowLetter), ...(high === undefined ? [] : [amountOf(high, highLetter)])];
  const inData = ends.map((end) => Number((end * secondsIn(rest)).toPrecision(12)));
  return written(sign, inData, / less\b/.test(rest));
}

interface Fields {
  readonly bound: string | null;
  readonly ends: readonly number[];
  readonly isLess: boolean;
}

function figureOfFields({ bound, ends, isLess }: Fields): string {
  return written(SIGNS[bound ?? ''] ?? '?', ends, isLess);
}

/** The figures of `table.csv`, from its numbers and never from a label. */
export function csvFigures(text: string): ReadClaims {
  const [head = [], ...rows] = csvRows(text);
  const figures = rows.flatMap((row) => {
    const cell = (name: string) => row[head.indexOf(name)] ?? '';
    const ends = [cell('amount'), cell('low'), cell('high')].filter((end) => end !== '').map(Number);
    const isLess = cell('polarity') === 'less' && cell('relative_form') !== 'fraction';
    return ends.length === 0 ? [] : [[cell('id'), figureOfFields({ bound: cell('bound'), ends, isLess })] as const];
  });
  return collect(figures);
}

const JsonClaims = z.object({
  claims: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      bound: z.string().nullable(),
      amount: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      relative: z.object({ form: z.string(), polarity: z.string() }).nullable(),
    }),
  ),
});

/** The figures of `view.json`, from its numbers. */
export function jsonFigures(text: string): ReadClaims {
  const { claims } = JsonClaims.parse(JSON.parse(text));
  const figures = claims.flatMap(({ id, bound, amount, low, high, relative }) => {
    const ends = [amount, low, high].filter((end) => end !== null);
    const isLess = relative?.polarity === 'less' && relative.form !== 'fraction';
    return ends.length === 0 ? [] : [[id, figureOfFields({ bound, ends, isLess })] as const];
  });
  return collect(figures);
}

/** What `view.json` writes of every claim. */
export function jsonLabels(text: string): ReadClaims {
  return collect(JsonClaims.parse(JSON.parse(text)).claims.map(({ id, label }) => [id, label] as const));
}

const MARKDOWN_REFERENCE = /^(.*?) ?\[\\\[\d+\\\]\]\(<?[^)]*?\/claims\/[^)>]+\)/;

/** The ids of the claims whose notes a figure names. */
function claimsOf(part: string): readonly string[] {
  return [...part.matchAll(/\[\\\[\d+\\\]\]\(<?[^)]*?\/claims\/([^)>]+)\)/g)].map(([, id = '']) => id);
}

function bareMarkdown(text: string): string {
  return text.replace(/^(?:also|≠|earlier version:) /, '').replaceAll(/\\([^A-Za-z\d\s])/g, '$1');
}

/** What `table.md` writes of every claim: before its number in a cell, in the column "Claim" of a row of its own. */
export function markdownLabels(text: string): ReadClaims {
  const lines = text.split('\n').filter((line) => line.startsWith('| '));
  const found = lines.flatMap((line) => {
    const cells = line.slice(2, -2).split(/ (?<!\\)\| /);
    const own = /^\[\\\[\d+\\\]\]\([^)]*?\/claims\/([^)]+)\)$/.exec(cells[0] ?? '')?.[1];
    if (own !== undefined) return [[own, bareMarkdown(cells[3] ?? '')] as const];
    return cells
      .flatMap((cell) => cell.split('<br>'))
      .flatMap((part) => {
        const [, label = ''] = MARKDOWN_REFERENCE.exec(part) ?? [];
        return claimsOf(part).map((id) => [id, bareMarkdown(label)] as const);
      });
  });
  return collect(found);
}

const TEX_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/(\d)\$\\times\$/g, '$1x'],
  [/ \$\\times\$ 10(?=\$\^)/g, ' × 10'],
  ...[...RAISED].map((sign, digit) => [new RegExp(String.raw`\$\^${String(digit)}\$`, 'g'), sign] as const),
  [/\$\\leq\$/g, '≤'],
  [/\$\\geq\$/g, '≥'],
  [/\$\\approx\$/g, '≈'],
  [/\$\\pm\$/g, '±'],
  [/\\textless\{\}/g, '<'],
  [/\\textgreater\{\}/g, '>'],
  [/\\textasciitilde\{\}/g, '~'],
  [/\{([[\]*])\}/g, '$1'],
  [/``|''/g, '"'],
  [/--/g, '–'],
  [/\\([%&#$_])/g, '$1'],
];

function bareTex(text: string): string {
  return TEX_SIGNS.reduce((read, [pattern, sign]) => read.replaceAll(pattern, sign), text);
}

/** A figure with the numbers of the notes of all sources that say it. */
const TEX_FIGURE = /^(?:also |\$\\neq\$ |earlier version: )?(.*?)((?:\\textsuperscript\{\(\d+\)\})+)/;

/** What `table.tex` writes of every claim: before its number in a cell, which leads to the note that names its id. */
export function texLabels(text: string): ReadClaims {
  const ids = new Map(
    [...text.matchAll(/^% (\S+)\n\\noindent\\textsuperscript\{\((\d+)\)\}/gm)].map(([, id = '', number = '']) => [
      number,
      id,
    ]),
  );
  const parts = texRows(text).flatMap((row) => row.flatMap((cell) => cell.split('\\newline ')));
  const found = parts.flatMap((part) => {
    const [, label = '', notes = ''] = TEX_FIGURE.exec(part) ?? [];
    const numbers = [...notes.matchAll(/\d+/g)].map(([number]) => number);
    return numbers.flatMap((number) => ids.get(number) ?? []).map((id) => [id, bareTex(label)] as const);
  });
  return collect(found);
}

/** The text of markup, as it is read. */
export function bareXml(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&lt;/g, '<')
    .replaceAll(/&gt;/g, '>')
    .replaceAll(/&quot;/g, '"')
    .replaceAll(/&#(?:39|x27);/g, "'")
    .replaceAll(/&amp;/g, '&');
}

/** What a page writes of the claims that it shows as figures, in tables, lists and cards. */
export function htmlLabels(text: string): ReadClaims {
  const links = text.matchAll(/<a[^>]* data-claim="([^"]+)" data-kind="figure"[^>]*>(.*?)<\/a>/gs);
  // A figure that further sources repeat is written once; the links to those say it.
  const repeats = text.matchAll(/<a[^>]* data-claim="([^"]+)" data-kind="repeat" aria-label="(.*?), also in /gs);
  return collect([
    ...[...links].map(([, id = '', inside = '']) => [id, bareXml(/<b>(.*?)<\/b>/s.exec(inside)?.[1] ?? '')] as const),
    ...[...repeats].map(([, id = '', label = '']) => [id, bareXml(label)] as const),
  ]);
}

/** The title of a page, as it is read. */
export function headingText(html: string): string {
  return bareXml(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '');
}
