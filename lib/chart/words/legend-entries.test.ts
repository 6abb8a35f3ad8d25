import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { specifyExample } from '#lib/chart/goldens/fixtures/rows.ts';
import { exampleMetric } from '#lib/chart/goldens/fixtures/claims.ts';
import { NATURE_BODIES } from '#lib/chart/layout/parts/mark-box.ts';
import type { ChartMark } from '#lib/chart/spec/mark.ts';
import { Bound } from '#lib/domain/facts/bound.ts';
import { Nature } from '#lib/domain/facts/nature.ts';
import { BOUND_LABELS, NATURE_LABELS } from '#lib/domain/words/label.ts';
import { legendEntries, type LegendKind, type LegendRules } from './legend-entries.ts';

const [PLAIN] = specifyExample([{ of: 'X', value: 1 }], exampleMetric({ name: 'Items' })).panels[0]?.marks ?? [];
if (PLAIN === undefined) throw new Error('The example has no mark.');

const ALL: LegendRules = {
  kinds: ['token', 'bound', 'nature', 'part', 'other'],
  showsBound: () => true,
  showsOther: () => true,
  partsMax: Number.POSITIVE_INFINITY,
};

const plain: ChartMark = PLAIN;
const marked = (over: Partial<ChartMark> = {}) => ({ mark: { ...plain, ...over } });
const labels = (marks: readonly { readonly mark: ChartMark }[], rules = ALL) =>
  legendEntries(marks, rules).map(({ label }) => label);

const mark = fc
  .record({
    bound: fc.constantFrom(...Bound.options),
    nature: fc.constantFrom(...Nature.options),
    series: fc.constantFrom('member' as const, 'peer' as const),
    polarity: fc.constantFrom('more' as const, 'less' as const, undefined),
    part: fc.constantFrom('active', 'shared', undefined),
    chosen: fc.boolean(),
  })
  .map(({ polarity, part, ...over }) =>
    marked({ ...over, ...(polarity === undefined ? {} : { polarity }), ...(part === undefined ? {} : { part }) }),
  );

describe('the entries of a legend', () => {
  it('explain every bound and unlike nature that occurs, none that does not, and each once', () => {
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        const said = labels(marks);
        const bounds = new Set(marks.flatMap((each) => (each.mark.bound === 'exact' ? [] : [each.mark.bound])));
        const natures = new Set(
          marks.flatMap(({ mark: { nature } }) => (nature === 'result' || nature === 'reported' ? [] : [nature])),
        );
        expect(new Set(said).size).toBe(said.length);
        const known = new Set<string>([...Object.values(BOUND_LABELS), ...Object.values(NATURE_LABELS)]);
        const expected = [
          ...[...bounds].map((bound) => BOUND_LABELS[bound]),
          ...[...natures].map((nature) => NATURE_LABELS[nature]),
        ];
        expect(said.filter((label) => known.has(label)).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('are shown by marks of their own', () => {
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        expect(legendEntries(marks, ALL).filter(({ shownBy }) => !marks.includes(shownBy))).toEqual([]);
      }),
    );
  });

  it('say nothing of a nature that is drawn as a result is', () => {
    for (const nature of Nature.options) {
      const isLikeResult = NATURE_BODIES[nature] === NATURE_BODIES.result;
      expect(labels([marked({ nature })])).toHaveLength(isLikeResult ? 0 : 1);
    }
  });

  it('say nothing of a single colour', () => {
    expect(labels([marked(), marked()])).toEqual([]);
    expect(labels([marked(), marked({ series: 'peer' })])).toEqual(['the family’s own', 'others, for comparison']);
  });

  it('say "more" of the first colour where another says "less" and every figure is against a baseline', () => {
    const less = marked({ polarity: 'less' });
    expect(labels([marked({ polarity: 'more' }), less])[0]).toBe('more than the baseline');
    expect(labels([marked(), less])[0]).toBe('the family’s own');
  });

  it('name each part once, and only as many as the surface explains', () => {
    const marks = ['active', 'shared', 'active'].map((part) => marked({ part, chosen: false }));
    const both = ['active, a part of the figure above it', 'shared, a part of the figure above it'];
    expect(labels(marks)).toEqual(both);
    expect(labels(marks, { ...ALL, partsMax: 1 })).toEqual(both.slice(0, 1));
  });

  it('come in the order that the surface wants', () => {
    const marks = [marked({ chosen: false, bound: 'about' }), marked({ nature: 'goal' })];
    const inOrder = (kinds: readonly LegendKind[]) => legendEntries(marks, { ...ALL, kinds }).map(({ kind }) => kind);
    expect(inOrder(['other', 'nature', 'bound'])).toEqual(['other', 'nature', 'bound']);
    expect(inOrder(['bound', 'other'])).toEqual(['bound', 'other']);
  });

  it('show a bound by a mark whose look has room for it, where there is one', () => {
    const rules: LegendRules = { ...ALL, kinds: ['bound'], showsBound: ({ nature }) => nature === 'result' };
    const goal = marked({ bound: 'up-to', nature: 'goal' });
    const result = marked({ bound: 'up-to' });
    expect(legendEntries([goal, result], rules).map(({ shownBy }) => shownBy)).toEqual([result]);
    expect(legendEntries([goal], rules).map(({ shownBy }) => shownBy)).toEqual([goal]);
  });

  it('leave out another stated value that no look sets apart, and never call a part one', () => {
    const other = marked({ chosen: false, bound: 'about' });
    const rules: LegendRules = { ...ALL, kinds: ['other'], showsOther: ({ bound }) => bound === 'exact' };
    expect(labels([other], rules)).toEqual([]);
    expect(labels([other], { ...rules, showsOther: () => true })).toEqual(['another stated value']);
    expect(labels([marked({ chosen: false, part: 'active' })], rules)).toEqual([]);
  });
});
