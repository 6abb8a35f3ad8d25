import { expect, test } from 'vitest';

import type { SuggestState } from '#lib/url/states/search.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { SUGGEST } from './suggest.ts';

const QUERIES = await curatedQueries();

interface Suggested {
  readonly name: string;
  readonly group: string;
  readonly href: string;
}

async function suggest(q: string, of: SuggestState['of']): Promise<readonly Suggested[]> {
  const answer = await SUGGEST.read({ q, of, release: undefined }, QUERIES);
  if (!answer.ok) throw new Error('There is no answer.');
  return (answer.value.body as { readonly data: readonly Suggested[] }).data;
}

test('subjects alone are suggested where nothing else is asked for', async () => {
  const groups = new Set((await suggest('ruler', 'subjects')).map(({ group }) => group));
  expect(groups.has('Benchmarks')).toBe(true);
  expect(groups.has('Metrics')).toBe(false);
  expect(groups.has('Sources')).toBe(false);
});

test('things of every kind are suggested kind by kind, few of each', async () => {
  const found = await suggest('nemotron', 'all');
  const groups = found.map(({ group }) => group);
  expect(new Set(groups).size).toBeGreaterThan(1);
  for (const group of new Set(groups)) {
    const places = groups.flatMap((each, place) => (each === group ? [place] : []));
    expect(places.length).toBeLessThanOrEqual(3);
    expect((places.at(-1) ?? 0) - (places[0] ?? 0)).toBe(places.length - 1);
  }
});

test('the kind of the exact name stands first', async () => {
  const [first] = await suggest('ruler', 'all');
  expect([first?.name, first?.group]).toEqual(['RULER', 'Benchmarks']);
});

test('a metric is suggested by its abbreviation', async () => {
  expect((await suggest('WER', 'all')).map(({ name }) => name)).toContain('Word error rate');
});

test('nothing is suggested for nothing', async () => {
  expect(await suggest('', 'all')).toEqual([]);
});
