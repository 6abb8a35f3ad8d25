import { expect, test } from 'vitest';

import { memoryStore } from '#lib/store/memory/memory-store.ts';
import { FIRST } from '#lib/store/testing/sample-datasets.ts';
import { everyClaim } from '#lib/store/testing/every-claim.ts';

import { ClaimRecord, claimRecord } from './record.ts';

async function recordsOf(): Promise<ReadonlyMap<string, ClaimRecord>> {
  const store = memoryStore({ dataset: FIRST, now: new Date('2026-11-23T00:00:00.000Z') });
  const release = await store.currentRelease();
  if (release === undefined) throw new Error('no release');
  const catalog = await store.catalog(release);
  const claims = await everyClaim(store, release);
  return new Map(claims.map((claim) => [claim.id, claimRecord(claim, catalog)]));
}

test('every record has the promised shape', async () => {
  for (const record of (await recordsOf()).values()) expect(ClaimRecord.parse(record)).toEqual(record);
});

test('a relative claim keeps bound, baseline and conditions', async () => {
  const record = (await recordsOf()).get('s1/speed');
  expect(record).toEqual({
    id: 's1/speed',
    source: { id: 's1', title: 's1', published: '2025-12', url: 'https://example.org/paper/2', version: '2' },
    subject: { id: 'owl', name: 'owl', kind: 'model', family: 'shelf', roles: [] },
    metric: { id: 'speed', unit: 'tokens-per-second', direction: 'higher' },
    form: 'relative',
    amount: 3.3,
    low: null,
    high: null,
    text: null,
    printed: '3.3x',
    unit: 'multiple',
    bound: 'up-to',
    relative: { form: 'multiple', polarity: 'more' },
    baselineMode: 'joint',
    baselines: [
      { id: 'wren', name: 'wren' },
      { id: 'finch', name: 'finch' },
    ],
    conditions: [
      { key: 'benchmark', value: 'one', name: 'One', unit: null, bound: null },
      { key: 'benchmark', value: 'Two', name: null, unit: null, bound: null },
      { key: 'input_tokens', value: 8000, name: null, unit: 'tokens', bound: 'at-least' },
    ],
    nature: 'goal',
    phrase: 'as it says',
    locator: 'abstract',
    note: 'Left open.',
    release: '2026-11-23.1',
    outcome: null,
    baselineDescription: 'open models',
    baselineExamples: true,
    uncertainty: { kind: 'confidence-interval', amount: 0.1, levelPercent: 95, sampleSize: 40 },
    baselineImplied: true,
    sense: 'best-case',
    hedge: 'may',
    experiment: 'table-1',
    values: [],
    date: null,
    stance: 'first-party',
  });
});

test('a range has two ends and no amount', async () => {
  const record = (await recordsOf()).get('s1/a-range');
  expect(record).toMatchObject({ amount: null, low: 0.1, high: 0.30000000000000004, bound: 'range' });
});

test('a claim without a figure has words and no unit', async () => {
  const records = await recordsOf();
  const none = { amount: null, low: null, high: null, printed: null, unit: null, bound: null };
  expect(records.get('s1/better')).toMatchObject({ ...none, text: 'on-par-or-better', outcome: 'on-par-or-better' });
  expect(records.get('s1/best')).toMatchObject({ ...none, text: 'best-in-class', outcome: null });
  expect(records.get('s2/kind')).toMatchObject({ ...none, text: 'a bird', baselineMode: 'single' });
});
