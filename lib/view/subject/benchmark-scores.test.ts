import { describe, expect, it } from 'vitest';

import { SubjectId } from '#lib/domain/facts/ids.ts';
import { openRelease } from '#lib/view/open-release.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';

import { loadBenchmarkScores } from './benchmark-scores.ts';

const queries = await curatedQueries();
const opened = await openRelease(undefined, queries);
if (!opened.ok) throw new Error(opened.error.code);
const page = opened.value;
const { catalog, release } = page;

async function scoresOf(id: string) {
  const subject = catalog.subjects.get(SubjectId.parse(id));
  if (subject === undefined) throw new Error(`There is no ${id}.`);
  return loadBenchmarkScores(subject, page, queries);
}

describe('the scores on a benchmark', () => {
  it('are those of claims that name it, each model in one row', async () => {
    const grid = await scoresOf('gpqa');
    const shown = grid?.rows.flatMap(({ figures }) => figures.flatMap((figure) => figure ?? [])) ?? [];
    expect(shown.length).toBeGreaterThan(10);
    const onIt = ({ key, value }: { readonly key: string; readonly value: unknown }) =>
      key === 'benchmark' && value === 'gpqa';
    expect(shown.filter(({ claim }) => !claim.conditions.some(onIt))).toEqual([]);
    expect(new Set(grid?.rows.map(({ subject }) => subject.id)).size).toBe(grid?.rows.length);
  });

  it('say how many models and columns have no room', async () => {
    const grid = await scoresOf('gpqa');
    const { claims } = await queries.claims(release, { benchmarks: [SubjectId.parse('gpqa')] });
    const figures = claims.filter(({ assertion }) => assertion.form === 'absolute');
    const columns = new Set(grid?.columns.map(({ key }) => key)).size;
    expect(grid?.left.subjects).toBeGreaterThanOrEqual(0);
    expect(columns).toBe(grid?.columns.length);
    const models = new Set(figures.map(({ subject }) => subject)).size;
    expect((grid?.rows.length ?? 0) + (grid?.left.subjects ?? 0)).toBeLessThanOrEqual(models);
  });

  it('are none for a model, and for a benchmark that no claim names', async () => {
    expect(await scoresOf('nemotron-3-super-120b-a12b')).toBeUndefined();
    const [first] = catalog.subjects.values();
    if (first === undefined) throw new Error('The data set has no subject.');
    const silent = { ...first, id: SubjectId.parse('silent-benchmark'), kind: 'benchmark' } as const;
    expect(await loadBenchmarkScores(silent, page, queries)).toBeUndefined();
  });
});
