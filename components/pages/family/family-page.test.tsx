import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { decodeQuery } from '#lib/url/codec.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { loadFamilyView } from '#lib/view/family/family-view.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';

import { FamilyPage } from './family-page.tsx';

const queries = await curatedQueries();

async function pageOf(id: string, query: Readonly<Record<string, string>> = {}): Promise<string> {
  const { state } = decodeQuery(FAMILY_PARAMS, query);
  const loaded = await loadFamilyView({ id, state }, queries);
  if (!loaded.ok) throw new Error(`The family ${id} cannot be loaded.`);
  return renderToStaticMarkup(<FamilyPage view={loaded.value} ignored={[]} origin="https://claims.example" />);
}

/** The names of the tables of a page. */
function tablesOf(html: string): readonly string[] {
  return [...html.matchAll(/<table id="([^"]+)"/g)].map(([, id]) => id ?? '');
}

describe('the page of a shelf of several kinds', async () => {
  const html = await pageOf('tts');

  test('has a table for each kind under a heading that leads to all of it', () => {
    expect(tablesOf(html).slice(0, 4)).toEqual([
      'family-table-synthesiser',
      'family-table-acoustic-model',
      'family-table-vocoder',
      'family-table-codec',
    ]);
    expect(html).toContain('<h3><a href="/families/tts?role=vocoder">Vocoders</a></h3>');
  });

  test('has no cell that is words for nothing, and tells how many names are folded away', () => {
    expect(html).not.toMatch(/<td[^>]*><span>not stated/);
    expect(html).toMatch(/more without a figure here: <a href="\/families\/tts\?role=codec">all \d+ codecs<\/a>/);
  });

  test('leads from each metric with further listening tests to a table of them', () => {
    expect(html).toMatch(
      /<a href="\/families\/tts\?metric=mean-opinion-score&amp;role=vocoder[^"]*">Mean opinion score<\/a> in \d+ further tests/,
    );
  });
});

describe('the page of one kind of a shelf', async () => {
  const html = await pageOf('tts', { role: 'codec' });

  test('has one table, with the names without a figure folded under it', () => {
    expect(tablesOf(html)).toEqual(['family-table-codec']);
    expect(html).toMatch(/<summary>\d+ more without a figure here<\/summary>/);
  });

  test('leads back to the whole shelf by the kind that is chosen', () => {
    expect(html).toMatch(/<a href="\/families\/tts" aria-current="true">Codecs<\/a>/);
  });
});

test('the heads of two listening tests that are asked for name them both', async () => {
  const html = await pageOf('tts', { role: 'vocoder', metric: 'mean-opinion-score' });
  const heads = html.match(/<th scope="col".*?<\/th>/g) ?? [];
  const tests = heads.flatMap((head) => /Test of [^<;]+/.exec(head)?.[0] ?? []);
  expect(tests.length).toBeGreaterThan(2);
  expect(new Set(heads).size).toBe(heads.length);
});

test('a shelf without kinds has one table and no choice of them', async () => {
  const html = await pageOf('nemotron');
  expect(tablesOf(html)).toEqual(['family-table']);
  expect(html).not.toContain('?role=');
});
