import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { baselineKey, baselineLabel, commonBaselineLabel, baselineSubjects } from './baseline.ts';
import type { Baseline } from '#lib/domain/facts/claim.ts';
import { SourceId } from '#lib/domain/facts/ids.ts';
import { namedBaselines } from '#lib/domain/testing/arbitraries.ts';
import { SOURCE_IDS, subjectId } from '#lib/domain/testing/samples.ts';

const [first, second] = SOURCE_IDS.map((id) => SourceId.parse(id));
const source = first ?? SourceId.parse('x');
const other = second ?? SourceId.parse('y');
const [beta, gamma] = [subjectId('beta'), subjectId('gamma')];
const nameOf = (id: string) => id.toUpperCase();

describe('baselineKey', () => {
  it('does not depend on the order in which the subjects are named', () => {
    fc.assert(
      fc.property(namedBaselines, (baseline) => {
        const turned = 'subjects' in baseline ? { ...baseline, subjects: baseline.subjects.toReversed() } : baseline;
        expect(baselineKey({ baseline: turned, source })).toBe(baselineKey({ baseline, source }));
      }),
    );
  });

  it('tells apart other subjects, one figure for several, and the same figure for each', () => {
    const keys = (
      [
        { mode: 'none' },
        { mode: 'single', subjects: [beta], examples: false },
        { mode: 'single', subjects: [gamma], examples: false },
        { mode: 'joint', subjects: [beta, gamma], examples: false },
        { mode: 'each', subjects: [beta, gamma], examples: false },
        { mode: 'joint', subjects: [beta, gamma], description: 'open models', examples: true },
        { mode: 'unnamed', description: 'open models' },
      ] satisfies Baseline[]
    ).map((baseline) => baselineKey({ baseline, source }));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('takes one named subject for the same baseline in every source and mode', () => {
    const single: Baseline = { mode: 'single', subjects: [beta], examples: false };
    expect(baselineKey({ baseline: single, source })).toBe(baselineKey({ baseline: single, source: other }));
    const each: Baseline = { ...single, mode: 'each' };
    expect(baselineKey({ baseline: each, source })).toBe(baselineKey({ baseline: single, source }));
  });

  it('never takes unnamed baselines of two sources for the same', () => {
    const baseline: Baseline = { mode: 'unnamed', description: 'strong baselines' };
    expect(baselineKey({ baseline, source })).not.toBe(baselineKey({ baseline, source: other }));
  });

  it('takes what one paper describes for the same in each version of it', () => {
    const later = SourceId.parse(`${source}v3`);
    const described = [
      { mode: 'unnamed', description: 'strong baselines' },
      { mode: 'joint', subjects: [beta, gamma], description: 'open models', examples: true },
    ] satisfies Baseline[];
    for (const baseline of described) {
      expect(baselineKey({ baseline, source: later })).toBe(baselineKey({ baseline, source }));
      expect(baselineKey({ baseline, source: later })).not.toBe(baselineKey({ baseline, source: other }));
    }
  });
});

describe('the baseline of several claims', () => {
  const named = (description?: string, implied?: true): { readonly baseline: Baseline } => ({
    baseline: {
      mode: 'single',
      subjects: [beta],
      examples: false,
      ...(description === undefined ? {} : { description }),
      ...(implied === undefined ? {} : { implied }),
    },
  });

  it.each([
    ['none', [], ''],
    ['one with a description', [named('the leading model')], 'BETA, the leading model'],
    ['two with the same', [named('the leading model'), named('the leading model')], 'BETA, the leading model'],
    ['two of which one has it', [named('the leading model'), named()], 'BETA'],
    ['two of which one is implied', [named(undefined, true), named()], 'BETA'],
  ])('of %s has only what is true of all', (_, claims, label) => {
    expect(commonBaselineLabel(claims, nameOf)).toBe(label);
  });

  it('keeps the group of which only examples are named', () => {
    const group: Baseline = { mode: 'single', subjects: [beta], examples: true, description: 'open models' };
    expect(commonBaselineLabel([{ baseline: group }, { baseline: { ...group, implied: true } }], nameOf)).toBe(
      'open models such as BETA',
    );
  });
});

describe('baselineLabel', () => {
  it('names examples of a group, and of all there are those that are included', () => {
    const group = (description: string): Baseline => ({
      mode: 'joint',
      subjects: [beta, gamma],
      examples: true,
      description,
    });
    expect(baselineLabel(group('open models'), nameOf)).toBe('open models such as BETA and GAMMA');
    expect(baselineLabel(group('all prior models'), nameOf)).toBe('all prior models, including BETA and GAMMA');
  });

  it.each([
    [{ mode: 'none' }, ''],
    [{ mode: 'unnamed', description: 'strong baselines' }, 'strong baselines'],
    [{ mode: 'single', subjects: [beta], examples: false }, 'BETA'],
    [{ mode: 'joint', subjects: [beta, gamma], examples: false }, 'BETA and GAMMA'],
    [{ mode: 'each', subjects: [beta, gamma], examples: false }, 'each of BETA and GAMMA'],
    [
      { mode: 'joint', subjects: [beta, gamma], description: 'open models', examples: true },
      'open models such as BETA and GAMMA',
    ],
    [
      { mode: 'single', subjects: [beta], description: 'the best public implementation', examples: false },
      'BETA, the best public implementation',
    ],
    [{ mode: 'single', subjects: [beta], examples: false, implied: true }, '[BETA]'],
    [{ mode: 'unnamed', description: 'the system without it', implied: true }, '[the system without it]'],
  ] satisfies [Baseline, string][])('says %j as "%s"', (baseline, label) => {
    expect(baselineLabel(baseline, nameOf)).toBe(label);
  });

  it('names every subject of the baseline', () => {
    fc.assert(
      fc.property(namedBaselines, (baseline) => {
        const label = baselineLabel(baseline, nameOf);
        for (const id of baselineSubjects(baseline)) expect(label).toContain(nameOf(id));
      }),
    );
  });
});
