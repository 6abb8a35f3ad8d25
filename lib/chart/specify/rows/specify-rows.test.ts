import { describe, expect, it } from 'vitest';

import { EXAMPLES } from '#lib/chart/goldens/examples.ts';
import { specifyExample } from '#lib/chart/goldens/fixtures/rows.ts';
import { exampleMetric, type Draft } from '#lib/chart/goldens/fixtures/claims.ts';
import { ChartSpec } from '#lib/chart/spec/chart.ts';

const COUNT = exampleMetric({ name: 'Items', unit: 'items' });
const SPEED = exampleMetric({ name: 'Speed', unit: 'tokens-per-second', material: ['hardware'] });

function multiple(over: Partial<Draft>): Draft {
  return { of: 'Nemotron', value: 3.3, bound: 'up-to', relative: 'multiple', baseline: ['GPT-OSS-20B'], ...over };
}

describe('a chart specification', () => {
  it.each(EXAMPLES)('of $name is plain JSON of its schema', ({ spec }) => {
    expect(ChartSpec.parse(JSON.parse(JSON.stringify(spec)))).toEqual(spec);
  });

  it.each([
    ['the largest first', undefined, ['C', 'A', 'B']],
    ['the smallest first', { by: 'value', descending: false }, ['B', 'A', 'C']],
    ['names', { by: 'name', descending: false }, ['A', 'B', 'C']],
    ['names from the end', { by: 'name', descending: true }, ['C', 'B', 'A']],
    ['the oldest source first, equal days by name', { by: 'published', descending: false }, ['A', 'C', 'B']],
  ] as const)('orders its subjects by %s', (_, order, names) => {
    const drafts = [
      { of: 'A', value: 2, source: 'oldest' },
      { of: 'B', value: 1, source: 'newest' },
      { of: 'C', value: 3, source: 'oldest' },
    ];
    const spec = specifyExample(drafts, COUNT, order === undefined ? {} : { order });
    expect(spec.panels.flatMap(({ marks }) => marks.map(({ label }) => label))).toEqual(names);
  });

  it('never offers bars on a logarithmic axis: asked for, it draws dots and says so', () => {
    const spec = specifyExample(
      [
        { of: 'A', value: 3 },
        { of: 'B', value: 5000 },
      ],
      COUNT,
      { kind: 'bar', scale: 'log' },
    );
    expect(spec.kind).toBe('dot');
    expect(spec.panels.map(({ kind, scale }) => [kind, scale])).toEqual([['dot', 'log']]);
    expect(spec.corrections).toEqual(['Bars on a logarithmic axis would mislead, so the figures are drawn as dots.']);
  });

  it('gives a linear axis where a logarithmic one has no place for a figure, and says so', () => {
    const spec = specifyExample(
      [
        { of: 'A', value: 0 },
        { of: 'B', value: 5000 },
      ],
      COUNT,
      { scale: 'log' },
    );
    expect(spec.panels.map(({ scale }) => scale)).toEqual(['linear']);
    expect(spec.corrections).toHaveLength(1);
  });

  it('draws figures over orders of magnitude as dots on a logarithmic axis of its own accord', () => {
    const spec = specifyExample(
      [
        { of: 'A', value: 3 },
        { of: 'B', value: 5000 },
      ],
      COUNT,
    );
    expect(spec.kind).toBe('dot');
    expect(spec.corrections).toEqual([]);
  });

  it('never puts two baselines on one panel', () => {
    const spec = specifyExample([multiple({}), multiple({ value: 2.2, baseline: ['Qwen3.5-122B'] })], SPEED);
    expect(spec.panels.map(({ reference, marks }) => [reference, marks.length])).toEqual([
      [{ value: 1, label: 'GPT-OSS-20B' }, 1],
      [{ value: 1, label: 'Qwen3.5-122B' }, 1],
    ]);
    expect(spec.statement).toContain('different baselines');
  });

  it('never puts two stated conditions on one panel, and names them', () => {
    const hardware = (value: string) => [{ key: 'hardware', value, unit: 'none' } as const];
    const spec = specifyExample(
      [multiple({ conditions: hardware('A10G') }), multiple({ of: 'B', conditions: hardware('H100') })],
      SPEED,
    );
    expect(spec.panels.map(({ conditions }) => conditions)).toEqual(['hardware: A10G', 'hardware: H100']);
  });

  it('sorts by what is more, descending, then by name', () => {
    const drafts = [
      ['C', 2],
      ['A', 2],
      ['B', 7],
      ['D', 1],
    ].map(([of, value]) => ({ of: String(of), value: Number(value) }));
    const spec = specifyExample(drafts, COUNT);
    expect(spec.panels[0]?.marks.map(({ label }) => label)).toEqual(['B', 'A', 'C', 'D']);
  });

  it('draws every disagreeing value, beside its subject, and marks the chosen one', () => {
    const spec = specifyExample(
      [
        { of: 'A', value: 31 },
        { of: 'A', value: 30, nature: 'name', source: '2504.1' },
        { of: 'B', value: 28 },
      ],
      COUNT,
    );
    expect(spec.panels[0]?.marks.map(({ label, valueLabel, chosen }) => [label, valueLabel, chosen])).toEqual([
      ['A', '31', true],
      ['A', '30 (from the name)', false],
      ['B', '28', true],
    ]);
  });

  it('ranks by value only what is determined, puts lower bounds after it and says so', () => {
    const spec = specifyExample(
      [
        { of: 'A', value: 32, bound: 'at-least' },
        { of: 'B', value: 5 },
        { of: 'C', value: 30, bound: 'at-least' },
        { of: 'D', value: 8 },
      ],
      COUNT,
    );
    expect(spec.panels[0]?.marks.map(({ label }) => label)).toEqual(['C', 'D', 'B', 'A']);
    expect(spec.panels[0]?.statement).toContain('stand after the ranked ones, in no order');
  });

  it('draws a figure that several sources state once and names them all', () => {
    const spec = specifyExample(
      [
        { of: 'A', value: 31 },
        { of: 'A', value: 31, source: '2504.1' },
      ],
      COUNT,
    );
    expect(spec.panels[0]?.marks.map(({ sourceNumber, alsoIn }) => new Set([sourceNumber, ...alsoIn]))).toEqual([
      new Set([1, 2]),
    ]);
  });

  it('writes the bound, the sense and the nature into every label', () => {
    const labels = (draft: Partial<Draft>) => specifyExample([multiple(draft)], SPEED).panels[0]?.marks[0]?.valueLabel;
    expect(labels({})).toBe('≤ 3.3x');
    expect(labels({ polarity: 'less', bound: 'at-least', value: 5 })).toBe('≥ 5x less');
    expect(labels({ nature: 'goal' })).toBe('≤ 3.3x (goal)');
  });

  it('keeps the baseline and what is not stated in the sentence of each mark', () => {
    const sentence = specifyExample([multiple({})], SPEED).panels[0]?.marks[0]?.sentence ?? '';
    expect(sentence).toContain('up to 3.3x');
    expect(sentence).toContain('GPT-OSS-20B');
    expect(sentence).toContain('hardware is not stated');
  });

  it('names figures that a ladder cannot hold instead of losing them', () => {
    const spec = specifyExample([multiple({}), { of: 'B', value: 40 }], SPEED, { kind: 'ladder' });
    expect(spec.notShown).toEqual([{ reason: 'other-form', names: ['B: 40 tok/s'] }]);
  });

  it('keeps the bound and the nature of a figure that a ladder cannot hold', () => {
    const others: Draft[] = [
      { of: 'B', value: 40, bound: 'about' },
      { of: 'C', value: 50, bound: 'more-than', nature: 'reported' },
      { of: 'D', value: 60, nature: 'goal' },
    ];
    const spec = specifyExample([multiple({}), ...others], SPEED, { kind: 'ladder' });
    expect(spec.notShown).toEqual([
      { reason: 'other-form', names: ['B: ≈ 40 tok/s', 'C: > 50 tok/s (reported)', 'D: 60 tok/s (goal)'] },
    ]);
  });

  it('names the subjects asked for of which nothing is stated', () => {
    const drafts = [multiple({})];
    const spec = specifyExample(drafts, SPEED, { subjects: ['nemotron', 'gpt-oss-20b'] });
    expect(spec.notShown).toEqual([{ reason: 'not-read', names: ['GPT-OSS-20B'] }]);
  });

  it('does not call several figures of one subject one figure', () => {
    const { statement } = specifyExample(
      [
        { of: 'A', value: 31 },
        { of: 'A', value: 30, nature: 'name' },
      ],
      COUNT,
    );
    expect(statement).toBe('All figures are of one subject, so there is nothing to compare it with.');
  });

  it('says what tells two figures of one subject apart', () => {
    const domain = (value: string) => [{ key: 'domain', value, unit: 'none' } as const];
    const spec = specifyExample(
      [
        { of: 'A', value: 31, conditions: domain('Korean') },
        { of: 'A', value: 30, conditions: domain('English') },
      ],
      COUNT,
    );
    expect(spec.panels[0]?.marks.map(({ qualifier }) => qualifier)).toEqual(['Korean', 'English']);
  });

  it('converts units to those of the metric and keeps the label as printed', () => {
    const memory = exampleMetric({ name: 'Memory', unit: 'gigabytes' });
    const [mark] = specifyExample([{ of: 'A', value: 22, unit: 'gibibytes' }], memory).panels[0]?.marks ?? [];
    expect(mark?.high).toBeCloseTo(23.622, 3);
    expect(mark?.valueLabel).toBe('22 GiB');
  });
});
