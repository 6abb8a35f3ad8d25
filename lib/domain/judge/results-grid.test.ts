import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Claim } from '#lib/domain/facts/claim.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';
import { SourceId, SubjectId } from '#lib/domain/facts/ids.ts';
import { TermId } from '#lib/domain/facts/vocabulary.ts';
import { claimLists } from '#lib/domain/testing/arbitraries.ts';
import {
  condition,
  quantity,
  sampleCatalog,
  sampleClaim,
  sampleMetric,
  sampleSubject,
  SOURCE_IDS,
} from '#lib/domain/testing/samples.ts';
import { buildResultsGrid, type GridFigure, type ResultsGrid } from './results-grid.ts';
import { HOLDING_VERDICTS } from './verdict.ts';

const ACCURACY = sampleMetric({ unit: 'percent', group: 'quality', material: ['benchmark', 'reasoning'] });
const WHOLE = { columnsMax: 1000, rowsMax: 1000 };

interface Score {
  readonly of: string;
  readonly on?: string;
  readonly is: number;
  readonly stated?: Readonly<Partial<Record<ConditionKey, string>>>;
  readonly experiment?: string;
  readonly source?: string;
}

function scores(drafts: readonly Score[]): readonly Claim[] {
  return drafts.map(({ of, on, is, stated = {}, experiment, source = SOURCE_IDS[0] }, index) => {
    const named = Object.entries({ ...(on === undefined ? {} : { benchmark: on }), ...stated });
    return sampleClaim(`score-${String(index)}`, {
      source: SourceId.parse(source),
      subject: SubjectId.parse(of),
      conditions: named.map(([key, value]) => condition(key as ConditionKey, value)),
      assertion: { form: 'absolute', quantity: quantity(is, 'percent') },
      ...(experiment === undefined ? {} : { experiment: TermId.parse(experiment) }),
    });
  });
}

function gridOf(drafts: readonly Score[], wish = {}): ResultsGrid {
  return buildResultsGrid(scores(drafts), sampleCatalog([ACCURACY]), { ...WHOLE, ...wish });
}

function figuresOf({ rows }: ResultsGrid): readonly GridFigure[] {
  return rows.flatMap(({ figures }) => figures.flatMap((figure) => figure ?? []));
}

/** The figures as printed, row by row. */
function printed({ rows }: ResultsGrid) {
  return rows.map(({ subject, figures }) => [
    subject.id,
    ...figures.map((figure) =>
      figure?.claim.assertion.form === 'absolute' ? figure.claim.assertion.quantity.printed : undefined,
    ),
  ]);
}

describe('a grid of results', () => {
  it('has subjects down and benchmarks across, the fullest first, and says where there is no figure', () => {
    const grid = gridOf([
      { of: 'alpha', on: 'gpqa', is: 60 },
      { of: 'beta', on: 'gpqa', is: 70 },
      { of: 'beta', on: 'mmlu', is: 80 },
    ]);
    expect(grid.columns.map(({ instrument }) => instrument?.label)).toEqual(['gpqa', 'mmlu']);
    expect(printed(grid)).toEqual([
      ['beta', '70', '80'],
      ['alpha', '60', undefined],
    ]);
  });

  it('has the benchmarks that are asked for by name in front, the fullest of them first', () => {
    const drafts = [
      ...['alpha', 'beta', 'gamma'].map((of) => ({ of, on: 'mmlu', is: 80 })),
      { of: 'alpha', on: 'gpqa', is: 60 },
      ...['alpha', 'beta'].map((of) => ({ of, on: 'aime', is: 70 })),
      { of: 'alpha', on: 'arc', is: 50 },
    ];
    const benchmarks = ['gpqa', 'arc', 'aime'].map((id) => SubjectId.parse(id));
    const labels = gridOf(drafts, { benchmarks }).columns.map(({ instrument }) => instrument?.label);
    expect(labels).toEqual(['aime', 'gpqa', 'arc', 'mmlu']);
  });

  it('shows every absolute figure once: in a cell, or among the further ones of its cell', () => {
    const catalog = sampleCatalog();
    fc.assert(
      fc.property(claimLists, (claims) => {
        const shown = figuresOf(buildResultsGrid(claims, catalog, WHOLE)).flatMap(({ claim, others }) => [
          claim.id,
          ...others.map(({ id }) => id),
        ]);
        const absolute = claims.filter(({ assertion }) => assertion.form === 'absolute').map(({ id }) => id);
        expect(shown.toSorted()).toEqual(absolute.toSorted());
      }),
    );
  });

  it('gives places only inside sets whose verdict holds, and each figure to a set of its column', () => {
    const catalog = sampleCatalog();
    fc.assert(
      fc.property(claimLists, (claims) => {
        const { rows, columns } = buildResultsGrid(claims, catalog, WHOLE);
        for (const [at, { sets, figures: count }] of columns.entries()) {
          const own = rows.flatMap(({ figures }) => figures[at] ?? []);
          expect(own).toHaveLength(count);
          expect(sets.map((_, index) => own.filter(({ set }) => set === index).length)).toEqual(
            sets.map(({ size }) => size),
          );
          for (const { set, place } of own) {
            if (place === undefined) continue;
            expect(HOLDING_VERDICTS.has(sets[set]?.verdict ?? 'not-comparable')).toBe(true);
            expect(place).toBeLessThanOrEqual(sets[set]?.size ?? 0);
          }
        }
      }),
    );
  });

  it('does not rank beside each other what states different material conditions', () => {
    const [thinking, plain] = [{ reasoning: 'on' }, { reasoning: 'off' }];
    const grid = gridOf([
      { of: 'alpha', on: 'gpqa', is: 60, stated: thinking },
      { of: 'beta', on: 'gpqa', is: 70, stated: thinking },
      { of: 'gamma', on: 'gpqa', is: 90, stated: plain },
    ]);
    expect(grid.columns[0]?.sets.map(({ size }) => size)).toEqual([2, 1]);
    const places = Object.fromEntries(figuresOf(grid).map(({ claim, place }) => [claim.subject, place]));
    expect(places).toEqual({ alpha: 2, beta: 1, gamma: undefined });
  });

  it('keeps the figures of an experiment together, and chooses them before others of their subjects', () => {
    const grid = gridOf([
      { of: 'alpha', on: 'gpqa', is: 61, experiment: 'table-1', source: SOURCE_IDS[1] },
      { of: 'beta', on: 'gpqa', is: 71, experiment: 'table-1', source: SOURCE_IDS[1] },
      { of: 'alpha', on: 'gpqa', is: 60 },
    ]);
    expect(printed(grid)).toEqual([
      ['alpha', '61'],
      ['beta', '71'],
    ]);
    expect(grid.columns[0]?.sets).toMatchObject([{ verdict: 'compared-by-source', size: 2 }]);
    expect(figuresOf(grid).map(({ place }) => place)).toEqual([2, 1]);
  });

  it('says in the head what all figures of a column state, and in a cell what is its own', () => {
    const grid = gridOf([
      { of: 'alpha', on: 'gpqa', is: 60, stated: { prompting: '5 shots', harness: 'one' } },
      { of: 'beta', on: 'gpqa', is: 70, stated: { prompting: '5 shots', harness: 'two' } },
    ]);
    expect(grid.columns[0]?.shared.map(({ key, text }) => [key, text])).toEqual([['prompting', '5 shots']]);
    expect(figuresOf(grid).map(({ odd }) => odd.map(({ text }) => text))).toEqual([['one'], ['two']]);
  });

  it('counts the subjects and columns for which there is no room', () => {
    const drafts = ['alpha', 'beta', 'gamma'].map((of) => ({ of, on: 'gpqa', is: 60 }));
    const grid = gridOf([...drafts, { of: 'alpha', on: 'mmlu', is: 80 }], { columnsMax: 1, rowsMax: 2 });
    expect([grid.rows.length, grid.columns.length, grid.left]).toEqual([2, 1, { subjects: 1, columns: 1 }]);
  });

  it('never leaves out the subjects that are chosen, and has them first and in their order', () => {
    const drafts = ['alpha', 'beta', 'gamma', 'delta'].map((of) => ({ of, on: 'gpqa', is: 60 }));
    const subjects = ['gamma', 'delta', 'alpha'].map((id) => SubjectId.parse(id));
    expect(gridOf(drafts, { rowsMax: 1, subjects }).rows.map(({ subject }) => subject.id)).toEqual(subjects);
  });

  it('names the sources of its figures, each once', () => {
    const drafts = SOURCE_IDS.flatMap((source) => ['alpha', 'beta'].map((of) => ({ of, on: source, is: 60, source })));
    expect(gridOf(drafts).sources.map(({ id }) => id)).toEqual([...SOURCE_IDS]);
  });
});

/** How often facts of claims are looked at to put so many subjects into a grid of eight columns. */
function looksFor(count: number): number {
  let looks = 0;
  const watch = (claim: Claim): Claim =>
    new Proxy(claim, {
      get: (target, key) => {
        looks += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
  const subjects = Array.from({ length: count }, (_, index) => sampleSubject(`model-${String(index)}`));
  const drafts = subjects.flatMap(({ id }, row) =>
    Array.from({ length: 8 }, (_, column): Score => {
      const stated = row % 3 === 0 ? {} : { reasoning: row % 3 === 1 ? 'on' : 'off' };
      const own = { of: id, on: `test-${String(column)}`, is: ((row * 37) % 600) / 10 + 20, stated };
      return row % 5 === 0 ? { ...own, experiment: `table-${String(row % 20)}` } : own;
    }),
  );
  const catalog = { ...sampleCatalog([ACCURACY]), subjects: new Map(subjects.map((own) => [own.id, own])) };
  buildResultsGrid(scores(drafts).map(watch), catalog, WHOLE);
  return looks;
}

describe('the work for a grid', () => {
  it('grows as the number of its figures does', () => {
    const [small, large] = [looksFor(100), looksFor(200)];
    expect(small).toBeGreaterThan(0);
    expect(large / small).toBeLessThan(2.6);
  });
});
