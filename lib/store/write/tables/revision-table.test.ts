import { describe, expect, it } from 'vitest';

import { ClaimBody } from '#lib/domain/facts/claim.ts';
import { Metric } from '#lib/domain/facts/metric.ts';
import { Source } from '#lib/domain/facts/source.ts';
import { Subject } from '#lib/domain/facts/subject.ts';
import { olderDataset } from '#lib/store/testing/older-dataset.ts';
import { sampleClaim } from '#lib/store/testing/sample-facts.ts';
import { FIRST } from '#lib/store/testing/sample-datasets.ts';

import { CLAIM_TABLE } from './claim-table.ts';
import { METRIC_TABLE } from './metric-table.ts';
import { contentHash, type RevisionTable } from './revision-table.ts';
import { SOURCE_TABLE } from './source-table.ts';
import { SUBJECT_TABLE } from './subject-table.ts';

/** How many hashes there are among a thing and the thing with each of some facts. */
function hashCount<Entity extends object>(
  table: RevisionTable<Entity>,
  base: Entity,
  facts: readonly object[],
  parse: (value: unknown) => Entity,
): number {
  return new Set([{}, ...facts].map((fact) => contentHash(table, parse({ ...base, ...fact })))).size;
}

describe('each fact of a later column or table is content, and none is taken for another', () => {
  const older = olderDataset(FIRST);

  function first<Entity>([entity]: readonly Entity[]): Entity {
    if (entity === undefined) throw new Error('The sample is empty.');
    return entity;
  }

  it('of claims', () => {
    const base = first(older.claims.filter(({ conditions }) => conditions.length === 3));
    const { assertion, baseline, conditions } = base;
    const quantity = 'quantity' in assertion ? assertion.quantity : {};
    const withCondition = (fact: object) => ({
      conditions: conditions.map((condition, index) => (index === 2 ? { ...condition, ...fact } : condition)),
    });
    const facts = [
      { hedge: 'may' },
      { experiment: 'may' },
      { assertion: { ...assertion, quantity: { ...quantity, sense: 'best-case' } } },
      { assertion: { ...assertion, quantity: { ...quantity, sense: 'limit' } } },
      { baseline: { ...baseline, implied: true } },
      withCondition({ name: 'about' }),
      withCondition({ bound: 'about' }),
    ];
    expect(hashCount(CLAIM_TABLE, base, facts, (value) => ClaimBody.parse(value))).toBe(1 + facts.length);
  });

  it('of claims in words', () => {
    const base = sampleClaim({});
    const facts = [[{ id: 'small', name: 'small' }], [{ id: 'small', name: 'little' }]].map((values) => ({
      assertion: { ...base.assertion, values },
    }));
    expect(hashCount(CLAIM_TABLE, base, facts, (value) => ClaimBody.parse(value))).toBe(1 + facts.length);
  });

  it('of subjects', () => {
    const facts = [{ note: 'clean' }, { parts: [{ id: 'clean', name: 'clean', key: 'split' }] }];
    expect(hashCount(SUBJECT_TABLE, first(older.subjects), facts, (value) => Subject.parse(value))).toBe(3);
  });

  it('of metrics', () => {
    const facts = [
      { comparative: { more: 'larger', less: 'smaller' } },
      { comparative: { more: 'smaller', less: 'larger' } },
      { upTo: 'limit' },
      { variants: [{ id: 'small', name: 'small' }] },
      { values: [{ id: 'small', name: 'small' }] },
    ];
    expect(hashCount(METRIC_TABLE, first(older.metrics), facts, (value) => Metric.parse(value))).toBe(1 + facts.length);
  });

  it('of sources', () => {
    const facts = [
      { versionUrl: 'https://example.org/paper/2' },
      { asOf: '2026-01' },
      { read: 'full' },
      { laterVersionOf: 'full' },
    ];
    expect(hashCount(SOURCE_TABLE, first(older.sources), facts, (value) => Source.parse(value))).toBe(1 + facts.length);
  });
});
