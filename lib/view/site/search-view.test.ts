import { describe, expect, test } from 'vitest';

import { decodeQuery } from '#lib/url/codec.ts';
import { SEARCH_PARAMS } from '#lib/url/states/search.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { loadSearchView, type SearchView } from './search-view.ts';

const QUERIES = await curatedQueries();

async function view(query: Readonly<Record<string, string>>): Promise<SearchView> {
  const loaded = await loadSearchView(decodeQuery(SEARCH_PARAMS, query).state, QUERIES);
  if (!loaded.ok) throw new Error('The search has no view.');
  return loaded.value;
}

/** Where a link of the search leads. */
async function follow(href: string): Promise<SearchView> {
  return view(Object.fromEntries(new URLSearchParams(href.split('?')[1])));
}

function textOf(parts: SearchView['groups'][number]['things'][number]['name']): string {
  return parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
}

function groupOf({ groups }: SearchView, name: string) {
  const found = groups.find(({ group }) => group === name);
  if (found === undefined) throw new Error(`There are no ${name}.`);
  return found;
}

describe('a search', () => {
  test('finds nothing for an empty text', async () => {
    const { groups, total, nearest } = await view({});
    expect({ groups, total, nearest }).toEqual({ groups: [], total: 0, nearest: [] });
  });

  test('gives its results in groups, each with how many there are and the first of them', async () => {
    const found = await view({ q: 'nemotron' });
    expect(found.groups.map(({ group }) => group)).toEqual(
      ['models', 'series', 'benchmarks', 'metrics', 'methods', 'sources', 'claims'].filter((group) =>
        found.groups.some((each) => each.group === group),
      ),
    );
    expect(groupOf(found, 'models').things).toHaveLength(6);
    expect(groupOf(found, 'claims').claims).toHaveLength(12);
    expect(groupOf(found, 'claims').total).toBeGreaterThan(1_000);
    expect(found.total).toBe(found.groups.reduce((sum, { total }) => sum + total, 0));
  });

  test('shows models with a few figures and what was typed marked in their names', async () => {
    const { things } = groupOf(await view({ q: 'nano 9b' }), 'models');
    expect(textOf(things[0]?.name ?? [])).toBe('Nemotron-[Nano-9B]-v2');
    expect(things[0]?.figures.length).toBeGreaterThan(0);
    expect(things.every(({ figures }) => figures.length <= 3)).toBe(true);
  });

  test('marks the long name of an abbreviation', async () => {
    const { things } = groupOf(await view({ q: 'WER' }), 'metrics');
    expect(textOf(things[0]?.name ?? [])).toBe('[Word error rate]');
  });

  test('tells the part of a benchmark by which it was found', async () => {
    const { things } = groupOf(await view({ q: 'GPQA Diamond' }), 'benchmarks');
    expect(textOf(things[0]?.foundAs ?? [])).toBe('[GPQA Diamond]');
  });

  test('marks the value of a claim that was searched for, and quotes words that its line does not hold', async () => {
    const byFigure = groupOf(await view({ q: '3.3x' }), 'claims').claims;
    expect(byFigure[0]?.isValueMatch).toBe(true);
    const byWords = groupOf(await view({ q: 'text tokens' }), 'claims').claims;
    expect(byWords.length).toBeGreaterThan(0);
    for (const { phrase, ...line } of byWords) {
      const parts = [line.subject, line.measure, line.baseline].flat();
      expect(line.isValueMatch || parts.some(({ isMatch }) => isMatch) || phrase.length > 0).toBe(true);
    }
  });

  test('leads to all results of a group, in pages', async () => {
    const claims = groupOf(await view({ q: 'nemotron' }), 'claims');
    const whole = await follow(claims.wholeHref ?? '');
    expect(whole.groups.map(({ group }) => group)).toEqual(['claims']);
    expect(whole.groups[0]?.claims).toHaveLength(50);
    expect(whole.pages).toBe(Math.ceil(claims.total / 50));
    const second = await view({ q: 'nemotron', kind: 'claims', page: '2' });
    const first = new Set(whole.groups[0]?.claims.map(({ claim }) => claim.id));
    expect(second.groups[0]?.claims.some(({ claim }) => first.has(claim.id))).toBe(false);
    const last = await view({ q: 'nemotron', kind: 'claims', page: '9999' });
    expect(last.state.page).toBe(last.pages);
    expect(last.ignored.map(({ parameter }) => parameter)).toEqual(['page']);
  });
});

describe('the facets of a search', () => {
  test('leave what they promise, and lead back', async () => {
    const all = await view({ q: 'nano' });
    expect(all.facets.map(({ label }) => label)).toEqual(['Kind', 'Family', 'Maker']);
    for (const choice of all.facets.flatMap(({ choices }) => choices)) {
      const narrowed = await follow(choice.href);
      expect({ label: choice.label, total: narrowed.total }).toEqual({ label: choice.label, total: choice.count });
      const chosen = narrowed.facets.flatMap(({ choices }) => choices).find(({ isChosen }) => isChosen);
      expect(chosen?.label).toBe(choice.label);
      expect((await follow(chosen?.href ?? '')).total).toBe(all.total);
    }
  });

  test('that nothing carries are told and left out', async () => {
    const { ignored, state } = await view({ q: 'nano', family: 'nobody', maker: 'Nobody' });
    expect(ignored.map(({ parameter }) => parameter)).toEqual(['family', 'maker']);
    expect(state).toMatchObject({ family: undefined, maker: '' });
  });
});

describe('a miss', () => {
  test.each(['Llama 5', 'Grok 4', 'Claude Opus 5', 'grok-4', 'Gemini 3.5 Pro?'])(
    'says that nothing of %s has been read',
    async (q) => {
      expect((await view({ q })).uncovered).toBe(q.replace('?', ''));
    },
  );

  test.each([
    'nano 9b',
    'gptoss',
    'qwen3 30b a3b',
    'nemotron nano 3',
    'AIME 2025',
    'RULER 128k',
    '3.3x',
    '25 trillion',
    'WER',
  ])('is none where it is covered: %s', async (q) => {
    const { uncovered, total } = await view({ q });
    expect(uncovered).toBeUndefined();
    expect(total).toBeGreaterThan(0);
  });

  test('names the nearest', async () => {
    const { total, nearest, uncovered } = await view({ q: 'Srtfrmerx' });
    expect(total).toBe(0);
    expect(uncovered).toBeUndefined();
    expect(nearest.map(({ name }) => name)).toContain('Sortformer');
  });

  test('of nothing like a name names nothing', async () => {
    const { total, nearest, uncovered } = await view({ q: 'zzzqqqxxx' });
    expect({ total, nearest, uncovered }).toEqual({ total: 0, nearest: [], uncovered: undefined });
  });
});
