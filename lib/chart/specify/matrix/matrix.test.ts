import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { baselineSubjects } from '#lib/domain/words/baseline.ts';
import type { Assertion } from '#lib/domain/facts/claim.ts';
import { assertionLabel } from '#lib/domain/words/format.ts';
import { claims as anyClaim, CLAIMED_METRIC } from '#lib/domain/testing/arbitraries.ts';
import { sampleCatalog } from '#lib/domain/testing/samples.ts';
import { matrixExample, tableClaims } from '#lib/chart/goldens/fixtures/tables.ts';
import { MatrixChart } from '#lib/chart/spec/matrix.ts';
import { specifyMatrixChart } from './matrix.ts';
import { senseOf } from './sense.ts';

const catalog = sampleCatalog([CLAIMED_METRIC]);
const lists = fc.uniqueArray(anyClaim, { selector: ({ id }) => id, maxLength: 16 });
const hrefOf = (id: string) => `/claims/${id}`;

function matrixOf(claims: Parameters<typeof specifyMatrixChart>[0]['claims']) {
  return specifyMatrixChart({ id: 'matrix', title: 'Who beats whom', claims, catalog, hrefOf });
}

describe('a matrix', () => {
  it('holds every claim against something once, in one cell', () => {
    fc.assert(
      fc.property(lists, (claims) => {
        const compared = claims.filter(({ baseline }) => baseline.mode !== 'none').map(({ id }) => String(id));
        const drawn = matrixOf(claims).cells.flatMap((cell) => cell.claims.map(({ claimId }) => claimId));
        expect(drawn.toSorted()).toEqual(compared.toSorted());
      }),
    );
  });

  it('is a valid specification with cells in its own rows and columns', () => {
    fc.assert(
      fc.property(lists, (claims) => {
        const chart = matrixOf(claims);
        expect(MatrixChart.safeParse(chart).error).toBeUndefined();
        const [rows, columns] = [chart.rows.map(({ id }) => id), chart.columns.map(({ id }) => id)];
        expect(new Set(columns).size).toBe(columns.length);
        for (const { rowId, columnIds } of chart.cells) {
          expect(rows).toContain(rowId);
          expect(columns).toEqual(expect.arrayContaining(columnIds));
        }
      }),
    );
  });

  it('sets a claim over the columns of all that it compares with, and of nothing else', () => {
    fc.assert(
      fc.property(lists, (claims) => {
        const { cells } = matrixOf(claims);
        const named = claims.filter(({ baseline }) => baselineSubjects(baseline).length > 0);
        const placed = named.map(({ id }) =>
          cells
            .filter((cell) => cell.claims.some(({ claimId }) => claimId === id))
            .flatMap(({ columnIds }) => columnIds.flatMap((columnId) => columnId.split('+')))
            .toSorted(),
        );
        const expected = named.map(({ baseline }) => [...new Set<string>(baselineSubjects(baseline))].toSorted());
        expect(placed).toEqual(expected);
      }),
    );
  });

  it('writes what a claim asserts as the domain does', () => {
    fc.assert(
      fc.property(lists, (claims) => {
        const drawn = matrixOf(claims).cells.flatMap((cell) => cell.claims);
        for (const { claimId, valueLabel } of drawn) {
          const claim = claims.find(({ id }) => id === claimId);
          expect(valueLabel.startsWith(claim === undefined ? '?' : assertionLabel(claim.assertion))).toBe(true);
        }
      }),
    );
  });

  it('makes one column of subjects that are only ever compared with together', () => {
    const chart = matrixExample([
      { of: 'X', against: ['A', 'B'], says: 3 },
      { of: 'Y', against: ['A', 'B'], says: 'better' },
      { of: 'Y', against: ['C', 'D'], says: 2 },
      { of: 'Y', against: ['C'], says: 'worse' },
    ]);
    expect(chart.columns.map(({ label, note }) => [label, note])).toEqual([
      ['A and B', 'together'],
      ['C', undefined],
      ['D', undefined],
    ]);
    expect(chart.cells.find(({ claims }) => claims[0]?.valueLabel === '2x')?.columnIds).toEqual(['c', 'd']);
  });

  it('keeps a group that a source describes apart from that of another source', () => {
    const against = 'similarly-sized models';
    const { columns } = matrixExample([
      { of: 'X', against, says: 3 },
      { of: 'Y', against, says: 2, source: '2604.12374' },
    ]);
    expect(columns.map(({ label, note }) => [label, note])).toEqual([
      [against, 'not named'],
      [against, 'not named'],
    ]);
  });

  it('lists comparisons with nothing in words', () => {
    const { claims } = tableClaims([{ of: 'X', says: { words: 'state-of-the-art' } }]);
    const chart = matrixExample([{ of: 'X', says: { words: 'state-of-the-art' } }]);
    expect(chart.words.map(({ claimId }) => claimId)).toEqual(claims.map(({ id }) => id));
    expect(chart.cells).toEqual([]);
  });
});

describe('the sense of a claim', () => {
  const relative = (changes: Partial<Extract<Assertion, { form: 'relative' }>>, amount: number): Assertion => ({
    form: 'relative',
    relativeForm: 'multiple',
    polarity: 'more',
    quantity: { figure: { kind: 'number', amount }, printed: String(amount), unit: 'multiple', bound: 'exact' },
    ...changes,
  });
  const bounded = (bound: 'less-than' | 'at-least' | 'more-than' | 'up-to' | 'order-of-magnitude', amount: number) =>
    relative(
      { quantity: { figure: { kind: 'number', amount }, printed: `${amount}`, unit: 'multiple', bound } },
      amount,
    );

  it.each([
    ['3x of what should be high', relative({}, 3), 'higher', 'better'],
    ['3x of what should be low', relative({}, 3), 'lower', 'worse'],
    ['3x less of what should be low', relative({ polarity: 'less' }, 3), 'lower', 'better'],
    ['0.5x of what should be high', relative({}, 0.5), 'higher', 'worse'],
    ['half of what has no better end', relative({ relativeForm: 'fraction', polarity: 'less' }, 0.5), 'none', 'less'],
    ['20% more of what has no better end', relative({ relativeForm: 'percent_change' }, 20), 'none', 'more'],
    ['exactly 1x', relative({}, 1), 'higher', 'on-par'],
    ['up to 3x', bounded('up-to', 3), 'higher', 'better'],
    ['less than 3x, which may be less than 1x', bounded('less-than', 3), 'higher', 'open'],
    ['less than 0.5x', bounded('less-than', 0.5), 'higher', 'worse'],
    ['at least 0.9x, which may be more', bounded('at-least', 0.9), 'higher', 'open'],
    ['more than 1x', bounded('more-than', 1), 'higher', 'better'],
    ['about ten times', bounded('order-of-magnitude', 10), 'higher', 'better'],
    ['an order of magnitude around 2x', bounded('order-of-magnitude', 2), 'higher', 'open'],
  ] as const)('of %s follows bound, polarity and direction', (_, assertion, direction, sense) => {
    expect(senseOf(assertion, { direction })).toBe(sense);
  });

  it('of a direction is the outcome that the source names', () => {
    expect(senseOf({ form: 'direction', outcome: 'worse' }, { direction: 'lower' })).toBe('worse');
  });
});
