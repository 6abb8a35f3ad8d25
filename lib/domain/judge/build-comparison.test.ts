import { describe, expect, it } from 'vitest';

import { buildComparison } from './build-comparison.ts';
import type { Claim, Quantity } from '#lib/domain/facts/claim.ts';
import { companionsOf } from './row.ts';
import { MetricId, SourceId, SubjectId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import {
  condition,
  quantity,
  sampleCatalog,
  sampleClaim,
  sampleMetric,
  sampleSource,
  subjectId,
} from '#lib/domain/testing/samples.ts';

const throughput = sampleMetric();
const parameters = sampleMetric({
  id: MetricId.parse('parameters'),
  name: 'Parameters (total)',
  group: 'size',
  unit: 'parameters',
  material: [],
});
const STATED = [condition('benchmark', 'X'), condition('hardware', 'H100')];

function size(subject: 'alpha' | 'beta' | 'gamma', stated: Quantity, changes: Partial<Claim> = {}): Claim {
  const key = changes.key ?? `size-${subject}`;
  return sampleClaim(key, {
    subject: subjectId(subject),
    metric: parameters.id,
    assertion: { form: 'absolute', quantity: stated },
    ...changes,
  });
}

const billions = (amount: number, printed = `${amount}B`) => quantity(amount * 1e9, 'parameters', { printed });

function compare(claims: readonly Claim[], metrics: readonly Metric[] = [throughput, parameters]) {
  const sources = [
    sampleSource('2501.00001', { introduces: [subjectId('alpha'), subjectId('beta')] }),
    sampleSource('2501.00002'),
  ];
  const ids = ['alpha', 'beta', 'gamma', 'unknown-model'].map((id) => SubjectId.parse(id));
  return buildComparison(ids, claims, sampleCatalog(metrics, sources));
}

function rows(claims: readonly Claim[], metrics?: readonly Metric[]) {
  return compare(claims, metrics).groups.flatMap((group) => group.rows);
}

describe('buildComparison', () => {
  it('keeps the ways of not knowing apart', () => {
    const [row] = rows([size('alpha', billions(30))]);
    expect(row?.cells.map(({ kind }) => kind)).toEqual(['stated', 'not-stated', 'not-read']);
    const datasetOnly = { ...parameters, appliesTo: ['dataset' as const] };
    const [other] = rows([size('alpha', billions(30))], [datasetOnly]);
    expect(other?.cells.map(({ kind }) => kind)).toEqual(['stated', 'not-applicable', 'not-applicable']);
  });

  it('leaves out subjects that nobody knows', () => {
    expect(compare([]).subjects.map(({ id }) => id)).toEqual(['alpha', 'beta', 'gamma']);
  });

  it('has a row for each metric with a claim, sizes before speeds', () => {
    const speed = sampleClaim('speed');
    expect(rows([speed, size('alpha', billions(30))]).map(({ metric }) => metric.id)).toEqual([
      'parameters',
      'inference-throughput',
    ]);
  });

  it('finds equal figures comparable', () => {
    const [row] = rows([size('alpha', billions(30)), size('beta', billions(30))]);
    expect(row).toMatchObject({
      verdict: 'comparable',
      sentence:
        'Comparable: checked were metric, kind of statement, form, unit, baseline and instrument; ' +
        'this metric lists no conditions that have to be equal.',
    });
  });

  it('tells rows that differ from rows that say the same', () => {
    const differs = (beta: Quantity) => {
      const claims = [size('alpha', billions(30)), size('beta', beta)];
      const { groups } = buildComparison([subjectId('alpha'), subjectId('beta')], claims, sampleCatalog([parameters]));
      return groups[0]?.rows[0]?.differs;
    };
    expect(differs(billions(30))).toBe(false);
    expect(differs(billions(8))).toBe(true);
  });

  it('names what is not stated', () => {
    const on = [condition('benchmark', 'X')];
    const other = sampleClaim('other', { subject: subjectId('beta'), conditions: on });
    const [row] = rows([sampleClaim('one', { conditions: STATED }), other]);
    expect(row?.verdict).toBe('not-established');
    expect(row?.sentence).toBe('Comparability is not established: hardware is not stated by every source.');
  });

  it('names what differs, before what is not stated', () => {
    const other = sampleClaim('other', { subject: subjectId('beta'), conditions: [condition('hardware', 'A100')] });
    const [row] = rows([sampleClaim('one', { conditions: [condition('hardware', 'H100')] }), other]);
    expect(row?.verdict).toBe('not-comparable');
    expect(row?.sentence).toBe(
      'Not comparable with each other: hardware differs. Also, benchmark is not stated by every source.',
    );
  });

  it('says that a single figure has nothing beside it', () => {
    const [row] = rows([size('alpha', billions(30))]);
    expect(row?.sentence).toBe('Only one figure is stated, so there is nothing to compare.');
    expect(compare([size('alpha', billions(30))]).sentence).toBe(
      'No metric has figures for more than one of these, so nothing can be compared by figures.',
    );
  });

  it('judges pair by pair, so that one relative figure does not spoil a row of sizes', () => {
    const relative = size('gamma', billions(5), {
      assertion: { form: 'relative', relativeForm: 'multiple', polarity: 'less', quantity: quantity(5, 'multiple') },
      baseline: { mode: 'single', subjects: [subjectId('delta')], examples: false },
    });
    const [row] = rows([size('alpha', billions(30)), size('beta', billions(8)), relative]);
    expect(row).toMatchObject({ verdict: 'comparable', isMixed: true });
    expect(row?.sentence).toMatch(/^ALPHA and BETA: Comparable: .* Not comparable with these: GAMMA\.$/);
    expect(row?.pairs.map(({ places, verdict, order }) => [...places, verdict, order])).toEqual([
      [0, 1, 'comparable', 'more'],
      [0, 2, 'not-comparable', 'undetermined'],
      [1, 2, 'not-comparable', 'undetermined'],
    ]);
    expect(row === undefined ? [] : companionsOf(row, 1).map(({ place, order }) => [place, order])).toEqual([
      [0, 'less'],
      [2, 'undetermined'],
    ]);
  });

  it('judges two cells by the figures of theirs that may best be compared', () => {
    const relative = sampleClaim('faster', {
      assertion: { form: 'relative', relativeForm: 'multiple', polarity: 'more', quantity: quantity(3, 'multiple') },
      baseline: { mode: 'single', subjects: [subjectId('gamma')], examples: false },
      conditions: STATED,
    });
    const absolutes = (['alpha', 'beta'] as const).map((id) =>
      sampleClaim(`speed-${id}`, { subject: subjectId(id), conditions: STATED }),
    );
    expect(rows([relative, ...absolutes])[0]?.verdict).toBe('comparable');
  });

  it('has a row for each instrument, those that most subjects share first, all under one metric', () => {
    const on = (key: string, subject: 'alpha' | 'beta', value: string) =>
      sampleClaim(key, { subject: subjectId(subject), conditions: [{ ...condition('split', value), name: value }] });
    const found = rows([
      on('x', 'alpha', 'test-clean'),
      sampleClaim('none'),
      on('y', 'alpha', 'test-other'),
      on('z', 'beta', 'test-other'),
    ]);
    expect(found.map(({ instrument, statedCount, isShared }) => [instrument?.label, statedCount, isShared])).toEqual([
      ['test-other', 2, true],
      [undefined, 1, false],
      ['test-clean', 1, false],
    ]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(3);
  });

  it('makes what several sources say alike one entry with its sources', () => {
    const [first, second] = ['2501.00001', '2501.00002'].map((id) => SourceId.parse(id));
    const open = (source: typeof first, text: string) =>
      sampleClaim('open', {
        ...(source === undefined ? {} : { source }),
        assertion: { form: 'categorical', text, values: [{ id: 'open-weights', name: 'open weights' }] },
      });
    const cell = rows([open(first, 'released openly'), open(second, 'weights are open')])[0]?.cells[0];
    expect(cell?.kind === 'stated' ? cell.groups.map(({ facts }) => facts.map(({ length }) => length)) : []).toEqual([
      [2],
    ]);
    const told = (source: typeof first, amount: number) =>
      size('alpha', billions(amount), source === undefined ? {} : { source });
    const sizes = rows([told(first, 30), told(second, 30)])[0]?.cells[0];
    expect(sizes?.kind === 'stated' ? sizes.groups.map(({ facts }) => facts.map(({ length }) => length)) : []).toEqual([
      [2],
    ]);
  });

  it('shows the rows of one experiment each for itself, and no disagreement', () => {
    const row = (key: string, amount: number, hardware: string) =>
      size('alpha', billions(amount), {
        key: sampleClaim(key).key,
        id: sampleClaim(key).id,
        experiment: 'table-1',
        conditions: [condition('hardware', hardware)],
      });
    const cell = rows([row('a', 30, 'x'), row('b', 40, 'y')])[0]?.cells[0];
    const groups = cell?.kind === 'stated' ? cell.groups : [];
    expect(groups.map(({ claims, disagreement }) => [claims.length, disagreement])).toEqual([
      [1, undefined],
      [1, undefined],
    ]);
  });

  it('shows every value of a disagreement and says which one stands for the cell, and why', () => {
    const named = size('alpha', billions(32), {
      key: sampleClaim('named').key,
      id: sampleClaim('named').id,
      nature: 'name',
    });
    const [row] = rows([named, size('alpha', billions(31.6))]);
    const cell = row?.cells[0];
    expect(cell?.kind === 'stated' ? cell.groups : []).toMatchObject([
      {
        chosen: '2501.00001/size-alpha',
        chosenBecause: 'a reported result stands before a goal, a plan, a name or a passing mention',
        disagreement: { class: 'rounding' },
        claims: [{ key: 'size-alpha' }, { key: 'named' }],
      },
    ]);
  });

  it('never makes rivals of facts in words or of figures from two judges', () => {
    const fact = (key: string) => sampleClaim(key, { assertion: { form: 'categorical', text: key } });
    const by = (key: string, value: string) => sampleClaim(key, { conditions: [condition('judge', value)] });
    const cell = rows([fact('open'), fact('small'), by('x', 'X'), by('y', 'Y')])[0]?.cells[0];
    const groups = cell?.kind === 'stated' ? cell.groups : [];
    expect(groups.map(({ claims }) => claims.map(({ key }) => key))).toEqual([['x'], ['y'], ['open'], ['small']]);
  });

  it('numbers sources in the order of first use', () => {
    const speed = sampleClaim('speed', { source: SourceId.parse('2501.00002') });
    expect(compare([speed, size('alpha', billions(30))]).sources.map(({ id }) => id)).toEqual([
      '2501.00001',
      '2501.00002',
    ]);
  });
});
