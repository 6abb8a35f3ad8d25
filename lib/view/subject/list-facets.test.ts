import { beforeAll, describe, expect, test } from 'vitest';

import type { Queries } from '#lib/queries/queries.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { LIST_PARAMS } from '#lib/url/states/list.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';

import { loadListView, type ListView } from './list-view.ts';

let queries: Queries;

beforeAll(async () => {
  queries = await curatedQueries();
});

async function models(query: Record<string, string>): Promise<ListView> {
  const { state } = decodeQuery(LIST_PARAMS, query);
  const view = await loadListView({ section: 'models', state }, queries);
  if (!view.ok) throw new Error('The list has no view.');
  return view.value;
}

const choicesOf = ({ facets }: ListView) => facets.flatMap(({ choices }) => choices);

async function followed(href: string): Promise<ListView> {
  return models(Object.fromEntries(new URL(href, 'http://site').searchParams));
}

describe('what is said in words', () => {
  test('narrows models to as many as its link promised, and says who says it', async () => {
    const choices = choicesOf(await models({}));
    expect(choices.length).toBeGreaterThan(20);
    for (const { href, count, label } of choices) {
      const view = await followed(href);
      expect([label, view.total]).toEqual([label, count]);
    }
  });

  test('is taken back by the link that was followed', async () => {
    const voices = await models({ says: 'voices.zero-shot' });
    const chosen = choicesOf(voices).filter(({ isChosen }) => isChosen);
    expect(chosen.map(({ label }) => label)).toEqual(['voices from a short sample']);
    expect((await followed(chosen[0]?.href ?? '')).state.says).toEqual([]);
  });

  test('tells of voices from a short sample whether any has an open licence, also where none has', async () => {
    const view = await models({ says: 'voices.zero-shot' });
    const licences = view.facets.find(({ label }) => label === 'Licence');
    const [open] = licences?.choices ?? [];
    expect(open?.label).toBe('an open licence');
    const { total, table } = await followed(open?.href ?? '');
    expect(total).toBe(open?.count);
    expect(table.columns.map(({ metric }) => metric.id)).toEqual(expect.arrayContaining(['voices', 'licence']));
  });

  test('is ignored aloud where no model is ever asked about it', async () => {
    const { ignored, state } = await models({ says: 'voices.of-angels' });
    expect([ignored.map(({ parameter, value }) => [parameter, value]), state.says]).toEqual([
      [['says', 'voices.of-angels']],
      [],
    ]);
  });
});
