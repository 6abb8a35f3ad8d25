import { describe, expect, it } from 'vitest';

import type { Claim, Quantity } from '#lib/domain/facts/claim.ts';
import { findDisagreement } from './disagreement.ts';
import { MetricId, SourceId } from '#lib/domain/facts/ids.ts';
import {
  condition,
  quantity,
  sampleCatalog,
  sampleClaim,
  sampleMetric,
  sampleSource,
  sampleSubject,
  subjectId,
} from '#lib/domain/testing/samples.ts';

const catalog = sampleCatalog();

function claim(key: string, stated: Quantity, changes: Partial<Claim> = {}): Claim {
  return sampleClaim(key, { assertion: { form: 'absolute', quantity: stated }, ...changes });
}

function classOf(a: Claim, b: Claim, known = catalog) {
  const found = findDisagreement(a, b, known);
  expect(findDisagreement(b, a, known)?.class).toBe(found?.class);
  return found?.class;
}

const tokens = (amount: number, printed: string) => quantity(amount, 'tokens', { printed });

describe('findDisagreement', () => {
  it('finds no disagreement in noughts that one source prints and the other does not', () => {
    const short = quantity(77.6, 'percent', { printed: '77.6%' });
    const long = quantity(77.6, 'percent', { printed: '77.60%' });
    expect(findDisagreement(claim('a', short), claim('b', long), catalog)).toBeUndefined();
  });

  it('finds 31.6B and 32B the same after rounding', () => {
    const exact = quantity(31.6e9, 'parameters', { printed: '31.6B' });
    const round = quantity(32e9, 'parameters', { printed: '32B' });
    expect(findDisagreement(claim('a', exact), claim('b', round), catalog)).toEqual({
      class: 'rounding',
      sentence: 'The sources say 31.6B and 32B: the figures agree once they are rounded alike.',
    });
  });

  it('does not take figures that are one apart in their last digit for one that is rounded', () => {
    const experts = (amount: number) => quantity(amount, 'experts', { printed: String(amount) });
    expect(classOf(claim('a', experts(6)), claim('b', experts(5)))).toBe('unexplained');
    const percent = (amount: number, printed: string) => quantity(amount, 'percent', { printed });
    expect(classOf(claim('a', percent(71.5, '71.5')), claim('b', percent(71.4, '71.4')))).toBe('unexplained');
    expect(classOf(claim('a', percent(71.5, '71.5')), claim('b', percent(71.51, '71.51')))).toBe('rounding');
  });

  it('finds ranges the same after rounding only where both ends are', () => {
    const range = (low: number, high: number, printed: string) =>
      quantity(low, 'percent', { figure: { kind: 'interval', low, high }, bound: 'range', printed });
    const stated = claim('a', range(95, 100, '95-100%'));
    expect(classOf(stated, claim('b', range(97, 100, '97-100%')))).toBe('unexplained');
    expect(classOf(stated, claim('b', range(95.2, 99.9, '95.2-99.9%')))).toBe('rounding');
  });

  it('finds 128,000 and 131,072 two notations of 128k', () => {
    expect(classOf(claim('a', tokens(128_000, '128k')), claim('b', tokens(131_072, '131,072')))).toBe('notation');
  });

  it('finds figures of two versions of one source', () => {
    const versions = [
      sampleSource('2501.00001', { title: 'One paper', version: 'v1' }),
      sampleSource('2501.00002', { title: 'One paper', version: 'v2' }),
    ];
    const known = sampleCatalog([sampleMetric()], versions);
    const other = claim('b', tokens(40, '40'), { source: SourceId.parse('2501.00002') });
    expect(classOf(claim('a', tokens(30, '30')), other, known)).toBe('source-version');
  });

  it('finds figures of a newer version of a source, over versions between them', () => {
    const versions = [
      sampleSource('2501.00001', { title: 'A paper' }),
      sampleSource('2501.00003', { laterVersionOf: SourceId.parse('2501.00001') }),
      sampleSource('2501.00002', { title: 'Renamed', laterVersionOf: SourceId.parse('2501.00003') }),
    ];
    const known = sampleCatalog([sampleMetric()], versions);
    const other = claim('b', tokens(40, '40'), { source: SourceId.parse('2501.00002') });
    expect(classOf(claim('a', tokens(30, '30')), other, known)).toBe('source-version');
  });

  it('finds figures of two versions of one source beside a baseline that neither names', () => {
    const later = SourceId.parse('2501.00001v3');
    const earlier = sampleSource('2501.00001');
    const known = sampleCatalog([sampleMetric()], [earlier, sampleSource(later, { laterVersionOf: earlier.id })]);
    const unnamed: Partial<Claim> = { baseline: { mode: 'unnamed', description: 'global attention' } };
    const [old, corrected] = [tokens(30, '30'), tokens(40, '40')];
    expect(classOf(claim('a', old, unnamed), claim('b', corrected, { ...unnamed, source: later }), known)).toBe(
      'source-version',
    );
    const inTable = { ...unnamed, experiment: 'table-1' };
    expect(classOf(claim('a', old, inTable), claim('b', corrected, { ...inTable, source: later }), known)).toBe(
      'source-version',
    );
  });

  it('finds figures of two variants', () => {
    const other = claim('b', tokens(40, '40'), { subject: subjectId('beta') });
    const beta = sampleSubject('beta', { relations: [{ type: 'variant-of', target: subjectId('alpha') }] });
    const known = { ...catalog, subjects: new Map([...catalog.subjects, [beta.id, beta]]) };
    expect(classOf(claim('a', tokens(30, '30')), other, known)).toBe('variant');
  });

  it('finds none between subjects, metrics, instruments or baselines that differ', () => {
    const base = claim('a', tokens(30, '30'));
    const far = tokens(40, '40');
    const others: readonly Claim[] = [
      claim('b', far, { subject: subjectId('beta') }),
      claim('b', far, { metric: MetricId.parse('another') }),
      claim('b', far, { conditions: [condition('split', 'test-clean')] }),
      claim('b', far, { baseline: { mode: 'unnamed', description: 'another system' } }),
    ];
    expect(others.map((other) => classOf(base, other))).toEqual(others.map(() => undefined));
  });

  it('finds none between the rows of one experiment', () => {
    const row = (key: string, amount: number) => claim(key, tokens(amount, String(amount)), { experiment: 'table-1' });
    expect(classOf(row('a', 30), row('b', 40))).toBeUndefined();
    expect(classOf(row('a', 30), { ...row('b', 40), source: SourceId.parse('2501.00002') })).toBe('unexplained');
  });

  it('finds two limits that differ, and none between a best case and less', () => {
    const upTo = (amount: number, sense: 'limit' | 'best-case') =>
      quantity(amount, 'tokens', { bound: 'up-to', sense, printed: String(amount) });
    expect(classOf(claim('a', upTo(30, 'limit')), claim('b', upTo(70, 'limit')))).toBe('unexplained');
    expect(classOf(claim('a', upTo(30, 'best-case')), claim('b', tokens(20, '20')))).toBeUndefined();
  });

  it('finds figures under other conditions', () => {
    const other = claim('b', tokens(40, '40'), { conditions: [condition('hardware', 'H100')] });
    expect(classOf(claim('a', tokens(30, '30')), other)).toBe('condition');
  });

  it('finds figures that one source means in points and another in percent', () => {
    const percent = quantity(5, 'percent-unspecified', { printed: '5%' });
    const points = quantity(5, 'percentage-points', { printed: '5%' });
    expect(classOf(claim('a', percent), claim('b', points))).toBe('unit-reading');
  });

  it('finds a result beside a figure in a name', () => {
    expect(classOf(claim('a', tokens(30, '30')), claim('b', tokens(40, '40'), { nature: 'name' }))).toBe('nature');
  });

  it('says so when nothing explains the difference', () => {
    expect(classOf(claim('a', tokens(30, '30')), claim('b', tokens(40, '40')))).toBe('unexplained');
  });

  it('finds none where both print the same', () => {
    expect(classOf(claim('a', tokens(1e6, '1M')), claim('b', tokens(1e6, '1 million')))).toBeUndefined();
  });

  it('finds none where a limiting word leaves room for the other figure', () => {
    const claimed = quantity(32_000, 'tokens', { bound: 'at-least', printed: '32K' });
    expect(classOf(claim('a', claimed), claim('b', tokens(200_000, '200K')))).toBeUndefined();
  });

  it('calls equal durations in two units a matter of writing', () => {
    const seconds = claim('b', quantity(3600, 'seconds'));
    expect(classOf(claim('a', quantity(1, 'hours')), seconds)).toBe('rounding');
  });

  it('finds none where one of them has no figure', () => {
    const words = sampleClaim('b', { assertion: { form: 'superlative', text: 'best' } });
    expect(classOf(claim('a', tokens(30, '30')), words)).toBeUndefined();
  });
});
