import { describe, expect, test } from 'vitest';

import { rowName } from '#lib/domain/judge/build-comparison.ts';
import { VERDICT_WORDS } from '#lib/domain/judge/comparison-words.ts';
import { instrumentKey } from '#lib/domain/judge/instrument.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { familySurface } from '#lib/view/family/surface.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { renderTableMd } from './table-md.ts';
import { HOSTILE_TEXTS, withEveryText } from '#lib/render/testing/hostile-view.ts';
import { loaded, sampleViews } from '#lib/render/testing/sample-views.ts';

const ORIGIN = 'https://claims.example';
const queries = await curatedQueries();
const views = await sampleViews(queries);
const { comparison, metric, claim, family } = views;
if (comparison === undefined || metric === undefined || claim === undefined || family === undefined) {
  throw new Error('A sample view is missing.');
}

function markdown(view: SurfaceView): string {
  return String(renderTableMd(view, { origin: ORIGIN }).body);
}

/** The cells of each row of the tables, as GFM splits them: at pipes without a backslash. */
function rows(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').filter((line) => line.startsWith('| '));
  return lines.map((line) => line.slice(2, -2).split(/ (?<!\\)\| /));
}

/** What each line is: the sign that opens it, and how many cells it has. */
function shape(text: string): readonly string[] {
  return text.split('\n').map((line) => {
    const [opening = ''] = /^(?:#+ |\| |- |\d+\. |)/.exec(line) ?? [];
    return opening === '| ' ? `${opening}${line.split(/(?<!\\)\|/).length}` : opening;
  });
}

describe('a comparison in Markdown', () => {
  const text = markdown(comparison);

  test('has a column for each subject and a row for each metric', () => {
    const [head = [], , ...body] = rows(text);
    expect(head).toEqual(['Metric', ...(comparison.comparison?.subjects.map(({ name }) => name) ?? [])]);
    const metrics = comparison.comparison?.groups.flatMap((group) => group.rows.map(rowName));
    const verdicts = Object.values(VERDICT_WORDS).join('|');
    const verdict = new RegExp(` \\((?:${verdicts})(?:, among some)?\\)$`);
    const named = body.map(([name = '']) => name.replaceAll('\\', '').replace(verdict, ''));
    expect(named.filter((name) => !name.startsWith('**'))).toEqual(metrics);
  });

  test('keeps the bound and the baseline beside a figure, and leads to its note', () => {
    expect(text).toMatch(/≤ 3\.3x \[\\\[\d+\\\]\]\(\S+\) against similarly-sized open models such as GPT-OSS-20B/);
    expect(text).toContain('≤ 128k (goal)');
  });

  test('tells the ways of not knowing apart in the words of the page', () => {
    expect(text).toContain('| not stated |');
    expect(text).toContain('| not read yet |');
  });

  test('says after the table what may be compared', () => {
    const bare = text.replaceAll('\\', '');
    expect(bare.indexOf(comparison.sentence)).toBeGreaterThan(bare.lastIndexOf('\n| '));
  });

  test('has a note for every claim, with its phrase, under the number of its cell', () => {
    const notes = [...text.matchAll(/^(\d+)\. (.+)$/gm)];
    expect(notes.map(([, number]) => Number(number))).toEqual(comparison.claims.map((_, index) => index + 1));
    const bare = notes.map(([, , note = '']) => note.replaceAll('\\', ''));
    expect(comparison.claims.filter(({ phrase }, index) => bare[index]?.includes(`“${phrase}”`) !== true)).toEqual([]);
  });

  test('ends with its release, licence and address', () => {
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      `Model Claims, release ${comparison.release.id}, CC BY 4.0. <${ORIGIN}${comparison.href}>`,
    );
  });
});

test('a metric in Markdown has a row for each claim, with what it compares with and what is not stated', () => {
  const [, , ...body] = rows(markdown(metric));
  expect(body).toHaveLength(metric.claims.length);
  const abstract = body.find((row) => row[0]?.includes('/2604.12374/throughput-vs-qwen3.5-122b') === true);
  expect(abstract?.slice(3, 5)).toEqual(['≤ 7.5x', 'Qwen3.5-122B']);
  expect(abstract?.[5]).toContain('not stated: hardware');
});

test('a family in Markdown has the table of its page, and every claim', () => {
  const text = markdown(family);
  expect(rows(text)[0]).toEqual(['Name', ...(family.table?.columns.map(({ name }) => name) ?? [])]);
  const every = text.slice(text.indexOf('## Every claim'));
  expect(rows(every)).toHaveLength(family.claims.length + 2);
});

test('figures of two instruments never stand in one column of a family in Markdown', async () => {
  const { state } = decodeQuery(FAMILY_PARAMS, { metric: 'word-error-rate' });
  const view = await loaded(familySurface('speech')(state, queries));
  const text = markdown(view);
  const [head = [], , ...body] = rows(text.slice(0, text.indexOf('## Every claim')));
  const instrumentsIn = (cell: string) =>
    [...cell.matchAll(/\\\[(\d+)\\\]/g)].flatMap(([, number]) => {
      const found = view.claims[Number(number) - 1];
      return found === undefined ? [] : [instrumentKey(found)];
    });
  const columns = head.map((_, index) => new Set(body.flatMap((cells) => instrumentsIn(cells[index] ?? ''))));
  const own = columns.filter((_, index) => head[index]?.includes('other yardsticks') === false);
  expect(own.filter(({ size }) => size > 0).length).toBeGreaterThan(1);
  expect(own.filter(({ size }) => size > 1)).toEqual([]);
  expect(new Set(head).size).toBe(head.length);
});

const HARMLESS = Object.entries({ comparison, metric, claim }).map(
  ([kind, view]) => [kind, view, shape(markdown(withEveryText(view, 'harmless')))] as const,
);

describe.each(Object.entries(HOSTILE_TEXTS))('a view full of %s', (_, text) => {
  test.each(HARMLESS)('keeps its lines and cells in the Markdown of a %s', (_kind, view, harmless) => {
    expect(shape(markdown(withEveryText(view, text)))).toEqual(harmless);
  });
});
