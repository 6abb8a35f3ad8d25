import { describe, expect, test, vi } from 'vitest';

import type { ClaimStore } from '#lib/domain/facts/catalog.ts';
import type { Release } from '#lib/domain/facts/release.ts';
import { memoryStore } from '#lib/store/memory/memory-store.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { crowdedDataset, crowdedQueries } from '#lib/view/testing/crowded-queries.ts';
import { markText } from '#lib/text/mark-text.ts';
import { queriesOver, type Queries } from '#lib/queries/queries.ts';

const QUERIES = await curatedQueries();

async function currentOf(queries: Queries): Promise<Release> {
  const release = await queries.currentRelease();
  if (release === undefined) throw new Error('Nothing is imported.');
  return release;
}

async function searchIn(queries: Queries, text: string, limit = 20) {
  const release = await currentOf(queries);
  const asked = { text, claims: { offset: 0, limit } };
  const results = await queries.searchAll(release, asked);
  const { claims } = await queries.claims(release, { ids: results.claims.ids });
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return { ...results, found: results.claims.ids.flatMap((id) => byId.get(id) ?? []) };
}

function search(text: string, limit?: number) {
  return searchIn(QUERIES, text, limit);
}

async function firstOf(text: string, group: string): Promise<string | undefined> {
  return (await search(text)).hits.find((hit) => hit.group === group)?.name;
}

describe('a name', () => {
  test.each([
    ['gptoss', 'series', 'gpt-oss'],
    ['gptoss', 'models', 'GPT-OSS-20B'],
    ['gpt oss 120b', 'models', 'GPT-OSS-120B'],
    ['nano 9b', 'models', 'Nemotron-Nano-9B-v2'],
    ['nano9b', 'models', 'Nemotron-Nano-9B-v2'],
    ['qwen3 30b a3b', 'models', 'Qwen3-30B-A3B'],
    ['QWEN3-30B-A3B', 'models', 'Qwen3-30B-A3B'],
    ['canarry', 'models', 'Canary'],
    ['live code bench', 'benchmarks', 'LiveCodeBench'],
    ['GPQA Diamond', 'benchmarks', 'GPQA'],
    ['AIME 2025', 'benchmarks', 'AIME'],
    ['AIME25', 'benchmarks', 'AIME'],
    ['RULER 128k', 'benchmarks', 'RULER'],
    ['MMLU', 'benchmarks', 'MMLU'],
    ['MMLU-Pro', 'benchmarks', 'MMLU-Pro'],
    ['LCB', 'benchmarks', 'LiveCodeBench'],
    ['HLE', 'benchmarks', "Humanity's Last Exam"],
    ['WER', 'metrics', 'Word error rate'],
    ['MOS', 'metrics', 'Mean opinion score'],
    ['RTFx', 'metrics', 'Speed against real time'],
    ['word error rate', 'metrics', 'Word error rate'],
    ['ASR', 'methods', 'Speech recognition'],
    ['MoE', 'methods', 'Fine-grained mixture of experts'],
    ['the pile', 'methods', 'The Pile'],
    [
      '2512.20848',
      'sources',
      'Nemotron 3 Nano: Open, Efficient Mixture-of-Experts Hybrid Mamba-Transformer Model for Agentic Reasoning',
    ],
  ])('%s finds first among %s: %s', async (text, group, name) => {
    expect(await firstOf(text, group)).toBe(name);
  });

  test('of a series finds text-to-speech models by the name of their shelf', async () => {
    const { hits } = await search('TTS');
    expect(hits.filter(({ group }) => group === 'models').map(({ name }) => name)).toContain('WaveGlow');
  });

  test('that is exact comes before longer ones, which follow by their length', async () => {
    const { hits } = await search('Qwen3-30B-A3B');
    const models = hits.filter(({ group }) => group === 'models');
    expect(models[0]?.fit).toBe('exact');
    expect(models.slice(1).map(({ name }) => name.length)).toEqual(
      models
        .slice(1)
        .map(({ name }) => name.length)
        .toSorted((a, b) => a - b),
    );
  });

  test('that nothing carries finds nothing', async () => {
    const { hits, claims } = await search('zzzqqqxxx');
    expect(hits).toEqual([]);
    expect(claims.total).toBe(0);
  });
});

describe('claims', () => {
  test.each([
    ['3.3x', /^3\.3(?:x|×|\$\\times\$)$/u],
    ['25 trillion', /^25 trillion$/u],
  ])('are found by their figure as printed: %s', async (text, printed) => {
    const { found } = await search(text, 3);
    expect(found.length).toBeGreaterThan(0);
    const figures = found.map(({ assertion }) => ('quantity' in assertion ? assertion.quantity.printed : ''));
    for (const figure of figures) expect(figure).toMatch(printed);
  });

  test.each([
    ['25T', '25 trillion'],
    ['8.2B', '8.2 billion'],
    ['128K', '128,000'],
    ['12 percent', '12%'],
  ])('are found alike by %s and by %s', async (short, long) => {
    const [byShort, byLong] = [await search(short, 1_000), await search(long, 1_000)];
    expect(byShort.found.length).toBeGreaterThan(0);
    const ids = new Set(byLong.claims.ids);
    expect(byShort.claims.ids.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('have their figure marked however it was typed', async () => {
    const { needles } = await search('25T');
    expect(markText('on 25 trillion tokens', needles).filter(({ isMatch }) => isMatch)).toEqual([
      { text: '25 trillion', isMatch: true },
    ]);
  });

  test('are not found by the beginning of another figure', async () => {
    const { found } = await search('3.3x', 100);
    for (const { phrase, assertion } of found) {
      expect(`${phrase} ${'quantity' in assertion ? assertion.quantity.printed : ''}`).toMatch(/3\.3\s?(?:x|×|\$)/u);
    }
  });

  test.each([
    ['WER', 'word-error-rate'],
    ['MOS', 'mean-opinion-score'],
  ])('are found by the abbreviation of their metric: %s', async (text, metric) => {
    const { found } = await search(text);
    expect(found.slice(0, 2).some((claim) => claim.metric === metric)).toBe(true);
  });

  test.each([
    ['AIME 2025', 'aime', '2025'],
    ['GPQA Diamond', 'gpqa', 'diamond'],
  ])('are found by a benchmark and its part: %s', async (text, benchmark, part) => {
    const { found } = await search(text);
    expect(found).toHaveLength(20);
    for (const { conditions } of found) {
      const values = conditions.map(({ value }) => value);
      expect(values).toContain(benchmark);
      expect(values).toContain(part);
    }
  });

  test('are found by a benchmark and the length at which it was run', async () => {
    const { found } = await search('RULER 128k', 5);
    expect(found).toHaveLength(5);
    for (const { conditions } of found) expect(conditions.map(({ value }) => value)).toContain('ruler');
  });

  test('are found by the words of their phrases, in any order', async () => {
    const { claims } = await search('throughput higher similarly-sized open models');
    expect(claims.ids).toContain('2512.20848/throughput-vs-similar-models');
  });

  test('are counted by the families and makers of their subjects', async () => {
    const { claims } = await search('canary');
    expect([...claims.families.values()].reduce((sum, count) => sum + count, 0)).toBe(claims.total);
    expect([...claims.makers.values()].reduce((sum, count) => sum + count, 0)).toBe(claims.total);
  });
});

describe('a search that is kept ready', () => {
  const countingStore = () => {
    const stores = [3, 4].map((metrics) =>
      memoryStore({
        dataset: crowdedDataset({ subjects: 5, metrics }),
        now: new Date(`2026-01-0${metrics}T00:00:00Z`),
      }),
    );
    let [store] = stores;
    const read: string[] = [];
    const current = () => {
      if (store === undefined) throw new Error('There is a store.');
      return store;
    };
    const counting: ClaimStore = {
      ...current(),
      currentRelease: () => current().currentRelease(),
      catalog: (release) => current().catalog(release),
      claims: (...asked) => {
        read.push(asked[0].id);
        return current().claims(...asked);
      },
    };
    return { counting, read, renew: () => ([, store] = stores) };
  };

  test('has its index before anybody searches, and makes it once', async () => {
    const { counting, read } = countingStore();
    const queries = queriesOver(counting, () => 0);
    await queries.keepSearchReady();
    expect(read).toEqual(['2026-01-03.1']);
    await queries.searchAll(await currentOf(queries), { text: 'model 1', claims: { offset: 0, limit: 5 } });
    expect(read).toEqual(['2026-01-03.1']);
  });

  test('makes the index of a newer release as soon as that is seen', async () => {
    const { counting, read, renew } = countingStore();
    let now = 0;
    const queries = queriesOver(counting, () => now);
    await queries.keepSearchReady();
    renew();
    now = 10_000;
    await queries.currentRelease();
    await vi.waitFor(() => expect(read).toEqual(['2026-01-03.1', '2026-01-04.1']));
  });

  test('leaves a store that cannot be read to the search, which says so', async () => {
    const { counting } = countingStore();
    const queries = queriesOver({ ...counting, claims: () => Promise.reject(new Error('damaged')) }, () => 0);
    await expect(queries.keepSearchReady()).resolves.toBeUndefined();
    const asked = { text: 'model 1', claims: { offset: 0, limit: 5 } };
    await expect(queries.searchAll(await currentOf(queries), asked)).rejects.toThrow('damaged');
  });
});

describe('a store with many claims', () => {
  test('gives as many as are asked for and counts the others', async () => {
    const crowd = crowdedQueries({ subjects: 100, metrics: 40 });
    const { claims } = await searchIn(crowd, 'generated', 7);
    expect(claims.ids).toHaveLength(7);
    expect(claims.total).toBe(4_000);
  });

  test('is read once, in portions, and never for names alone', async () => {
    const store = memoryStore({
      dataset: crowdedDataset({ subjects: 40, metrics: 40 }),
      now: new Date('2026-01-02T03:04:05Z'),
    });
    const limits: (number | undefined)[] = [];
    const queries = queriesOver(
      {
        ...store,
        claims: (...asked) => {
          if (Object.keys(asked[1]).length === 0) limits.push(asked[2]?.limit);
          return store.claims(...asked);
        },
      },
      () => 0,
    );
    const release = await currentOf(queries);
    await queries.search(release, 'model 1', 5);
    expect(limits).toEqual([]);
    await Promise.all([searchIn(queries, 'model 1'), searchIn(queries, 'model 2')]);
    await searchIn(queries, 'model 3');
    expect(limits).toEqual(Array.from({ length: 16 }, () => 100));
  });
});
