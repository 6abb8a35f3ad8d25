import { describe, expect, test } from 'vitest';

import type { Claim } from '#lib/domain/facts/claim.ts';
import type { ClaimId } from '#lib/domain/facts/ids.ts';
import { baselineKey } from '#lib/domain/words/baseline.ts';
import { decodeQuery, encodeQuery } from '#lib/url/codec.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import { loadCompareView, type CompareView } from './compare-view.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { rowCharts } from '#lib/view/testing/row-charts.ts';

const queries = await curatedQueries();

async function compare(query: Record<string, string>): Promise<CompareView> {
  const view = await loadCompareView(decodeQuery(COMPARE_PARAMS, query).state, queries);
  if (!view.ok) throw new Error(view.error.code);
  return view.value;
}

async function claimsOf(ids: readonly ClaimId[]): Promise<ReadonlyMap<string, Claim>> {
  const release = await queries.currentRelease();
  if (release === undefined) throw new Error('The curated data has a release.');
  const { claims } = await queries.claims(release, { ids });
  return new Map(claims.map((claim) => [claim.id, claim]));
}

function rowOf({ comparison }: CompareView, metric: string) {
  return comparison.groups.flatMap(({ rows }) => rows).find((row) => row.metric.id === metric);
}

const THREE = 'nemotron-3-nano-30b-a3b,nemotron-3-super-120b-a12b,nemotron-nano-9b-v2';

describe('a comparison', () => {
  test('keeps the order of the address', async () => {
    const { comparison } = await compare({ m: THREE });
    expect(comparison.subjects.map(({ id }) => id).join(',')).toBe(THREE);
  });

  test('never calls throughput multiples over different baselines comparable', async () => {
    const row = rowOf(await compare({ m: THREE }), 'inference-throughput');
    expect(row?.verdict).toBe('not-comparable');
    expect(row?.sentence).toContain('different baselines');
  });

  test('puts each baseline of a multiple in a panel of its own', async () => {
    const { charts } = await compare({ m: THREE });
    const ladder = rowCharts(charts).find(({ metric }) => metric.id === 'inference-throughput');
    const multiples = ladder?.panels.filter(({ form }) => form === 'multiple') ?? [];
    const claims = await claimsOf(multiples.flatMap(({ marks }) => marks.map(({ claimId }) => claimId as ClaimId)));
    const baselines = multiples.map(({ marks }) => {
      const own = marks.flatMap(({ claimId }) => claims.get(claimId) ?? []);
      return new Set(own.map(baselineKey));
    });
    expect(baselines.length).toBeGreaterThan(3);
    expect(baselines.map(({ size }) => size)).toEqual(baselines.map(() => 1));
  });

  test('names under a chart the subjects that it cannot draw, each with the reason', async () => {
    const { charts } = await compare({
      m: 'nemotron-3-super-120b-a12b,glm-5.1,nemotron-nano-9b-v2',
      metric: 'training-tokens',
    });
    expect(charts[0]?.notShown).toEqual([
      { reason: 'not-stated', names: ['Nemotron-Nano-9B-v2'] },
      { reason: 'not-read', names: ['GLM-5.1'] },
    ]);
  });

  test('names no subject as missing that has a mark for a part', async () => {
    const m = 'nemotron-3-super-120b-a12b,nemotron-3-nano-30b-a3b,nemotron-3-ultra,whisper';
    const [chart] = rowCharts((await compare({ m, metric: 'parameters' })).charts);
    const drawn = new Set(chart?.panels.flatMap(({ marks }) => marks.map(({ label }) => label)));
    const missing = chart?.notShown.flatMap(({ names }) => names) ?? [];
    expect(missing).toContain('Whisper');
    expect(missing.filter((name) => drawn.has(name))).toEqual([]);
  });

  test('never lets a part of a measure stand for the whole of it', async () => {
    const m = 'nemotron-3-nano-30b-a3b,nemotron-3-super-120b-a12b';
    const view = await compare({ m, metric: 'training-tokens,new-training-tokens' });
    const [cell] = rowOf(view, 'training-tokens')?.cells ?? [];
    expect(cell?.kind === 'stated' ? cell.groups[0]?.chosen : cell?.kind).toBe(
      'repo-nemotron-nano3-recipe/tokens-trained',
    );
    const chart = rowCharts(view.charts).find(({ metric }) => metric.id === 'training-tokens');
    const shown = chart?.panels.map(({ marks }) =>
      marks.filter(({ chosen }) => chosen).map(({ valueLabel }) => valueLabel),
    );
    expect(shown).toEqual([['25T', '25T']]);
    expect(rowOf(view, 'new-training-tokens')?.cells[0]).toMatchObject({
      groups: [{ chosen: '2512.20848/new-unique-tokens' }],
    });
  });

  test('calls a metric of another shelf not applicable, never a gap', async () => {
    const row = rowOf(await compare({ m: 'nemotron-3-super-120b-a12b,waveglow' }), 'training-tokens');
    expect(row?.cells.map(({ kind }) => kind)).toEqual(['stated', 'not-applicable']);
  });

  test('says what may be compared of the rows that it shows, and of no others', async () => {
    const m = 'nemotron-3-super-120b-a12b,nemotron-4-340b-base';
    const { comparison: all } = await compare({ m });
    const { comparison: some } = await compare({ m, metric: 'training-tokens' });
    expect(all.sentence).toContain('Parameters (total)');
    expect(some.sentence).not.toContain('Parameters (total)');
  });

  test('shows only rows that differ when asked, and says how many are left out', async () => {
    const m = 'nemotron-4-340b-base,nemotron-4-340b-instruct';
    const all = await compare({ m });
    const some = await compare({ m, show: 'differences' });
    const count = ({ comparison }: CompareView) => comparison.groups.flatMap(({ rows }) => rows).length;
    expect(count(some) + some.hiddenRows).toBe(count(all));
    expect(some.hiddenRows).toBeGreaterThan(0);
  });

  test('finds pasted names whatever their case, spaces and hyphens', async () => {
    const { state, unresolved } = await compare({ add: 'nemotron3 super\nCANARY 1b; gpt oss 20B' });
    expect(state.subjects).toEqual(['nemotron-3-super-120b-a12b', 'canary', 'gpt-oss-20b']);
    expect(unresolved).toEqual([]);
  });

  test('takes an id that was merged into another one as that one, and goes on to its address', async () => {
    const { state, settled, unresolved } = await compare({ m: 'canary-1b,whisper' });
    expect(state.subjects).toEqual(['canary', 'whisper']);
    expect(settled?.subjects).toEqual(['canary', 'whisper']);
    expect(unresolved).toEqual([]);
  });

  test('finds names that only spaces part, and leaves over the words that are none', async () => {
    const { state, unresolved } = await compare({ add: 'WaveGlow Canary-1B wibble Fast Conformer' });
    expect(state.subjects).toEqual(['waveglow', 'canary', 'fast-conformer']);
    expect(unresolved.map(({ name }) => name)).toEqual(['wibble']);
  });

  test('settles on an address that finds nothing more and asks for the same', async () => {
    const first = await compare({
      m: 'whisper,canary-1c',
      add: 'WaveGlow Nano Canary-1B, wibble',
      show: 'differences',
    });
    expect(encodeQuery(COMPARE_PARAMS, first.settled ?? {})).toBe(
      '?m=whisper,waveglow,canary&add=canary-1c,Nano,wibble&show=differences',
    );
    const second = await loadCompareView(first.settled ?? first.state, queries);
    expect(second.ok && second.value).toMatchObject({ state: first.state, settled: undefined });
    expect(second.ok && second.value.unresolved.map(({ name }) => name)).toEqual(['canary-1c', 'Nano', 'wibble']);
  });

  test('stays where it is while the address has something to explain or nothing to add', async () => {
    expect((await compare({ add: 'wibble' })).settled).toBeUndefined();
    expect((await compare({ add: 'Canary-1B', metric: 'no-such-metric' })).settled).toBeUndefined();
  });

  test('never guesses a name that two series share, but suggests both', async () => {
    const { state, unresolved } = await compare({ add: 'Nano' });
    expect(state.subjects).toEqual([]);
    const suggested = unresolved.flatMap(({ suggestions }) => suggestions.map(({ id }) => id));
    expect(suggested).toContain('nemotron-3-nano-30b-a3b');
    expect(suggested).toContain('llama-nemotron-nano-8b');
  });

  test('keeps the known subjects and suggests near ids for the unknown ones', async () => {
    const { state, unresolved } = await compare({ m: 'canary,canary-1c' });
    expect(state.subjects).toEqual(['canary']);
    expect(unresolved[0]?.suggestions.map(({ id }) => id)).toContain('canary');
  });

  test('tells a subject whose own paper is not read from one whose paper is silent', async () => {
    const row = rowOf(
      await compare({ m: 'nemotron-3-super-120b-a12b,glm-5.1,nemotron-nano-9b-v2' }),
      'training-tokens',
    );
    expect(row?.cells.map(({ kind }) => kind)).toEqual(['stated', 'not-read', 'not-stated']);
  });
});
