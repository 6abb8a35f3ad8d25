import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { metricAmong } from '#lib/domain/facts/benchmark-keys.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';
import {
  condition,
  quantity,
  sampleCatalog,
  sampleClaim,
  sampleMetric,
  SUBJECT_IDS,
  subjectId,
} from '#lib/domain/testing/samples.ts';
import { figureCaption } from '#lib/domain/words/figure-caption.ts';

import { buildComparison } from './build-comparison.ts';
import { assessComparability } from './comparability.ts';
import { findDisagreement } from './disagreement.ts';
import { aggregationIdentity, instrumentOf } from './instrument.ts';
import { orderOf } from './order.ts';
import { splitIntoPanels } from './panels.ts';
import { rankFigures } from './rank.ts';
import { buildResultsGrid } from './results-grid.ts';

const EIGHT = 'average/average-of-named-sets/eight';
const FOUR = 'average/average-of-named-sets/four';
const OVER_SAMPLES = 'average/average-over-samples';
const OVER_LANGUAGES = 'average/average-over-languages';
const OVER_24 = `${OVER_LANGUAGES}/over-24`;
const OVER_6 = `${OVER_LANGUAGES}/over-6`;

const ERRORS = sampleMetric({
  unit: 'percent',
  direction: 'lower',
  group: 'quality',
  material: ['benchmark', 'split', 'language'],
});
const CATALOG = sampleCatalog([ERRORS]);

function errors(
  key: string,
  stated: Readonly<Partial<Record<ConditionKey, string | undefined>>>,
  changes: Partial<Claim> = {},
) {
  return sampleClaim(key, {
    conditions: Object.entries(stated).flatMap(([name, value]) =>
      value === undefined ? [] : [condition(name as ConditionKey, value)],
    ),
    assertion: { form: 'absolute', quantity: quantity(7, 'percent') },
    ...changes,
  });
}

/** Figures of any mean, on a benchmark or on none, of any experiment. */
const taken = fc
  .array(
    fc.record({
      subject: fc.constantFrom(...SUBJECT_IDS),
      aggregation: fc.constantFrom(undefined, 'average', EIGHT, FOUR, 'short-form', OVER_SAMPLES, OVER_24, OVER_6),
      benchmark: fc.constantFrom(undefined, undefined, 'fleurs'),
      experiment: fc.constantFrom(undefined, 'table'),
      amount: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((drafts) =>
    drafts.map(({ subject, amount, experiment, ...stated }, index) => {
      return errors(`c${String(index)}`, stated, {
        subject: subjectId(subject),
        assertion: { form: 'absolute', quantity: quantity(amount, 'percent') },
        ...(experiment === undefined ? {} : { experiment }),
      });
    }),
  );

/** Over what the claims of a set are taken, each once. */
function taking(claims: readonly Claim[]): number {
  return new Set(claims.map((claim) => aggregationIdentity(claim) ?? '')).size;
}

describe('means over different sets', () => {
  it('never stand in one row, panel, ranking or column', () => {
    fc.assert(
      fc.property(taken, (claims) => {
        const subjects = [...CATALOG.subjects.keys()];
        const rows = buildComparison(subjects, claims, CATALOG)
          .groups.flatMap((group) => group.rows)
          .map(({ cells }) =>
            cells.flatMap((cell) => (cell.kind === 'stated' ? cell.groups.flatMap((group) => group.claims) : [])),
          );
        const grid = buildResultsGrid(claims, CATALOG, { columnsMax: 99, rowsMax: 99 });
        const columns = grid.columns.map((_, at) =>
          grid.rows.flatMap(({ figures }) => {
            const figure = figures[at];
            return figure === undefined ? [] : [figure.claim, ...figure.others];
          }),
        );
        const panels = splitIntoPanels(claims, ERRORS).map((panel) => panel.claims);
        const { ranked } = rankFigures(claims, (claim) => claim);
        for (const set of [...rows, ...columns, ...panels, ranked]) expect(taking(set)).toBeLessThan(2);
      }),
    );
  });

  it('are not comparable, not even in one experiment, and leave their order open', () => {
    const table = { experiment: 'table' };
    for (const changes of [{}, table]) {
      const [eight, four] = [errors('a', { aggregation: EIGHT }, changes), errors('b', { aggregation: FOUR }, changes)];
      const { verdict, reasons } = assessComparability(eight, four, ERRORS);
      expect(verdict).toBe('not-comparable');
      expect(reasons.map(({ code, key }) => `${code} ${key ?? ''}`)).toContain('instrument-differs aggregation');
      expect(orderOf(eight, four)).toBe('undetermined');
    }
  });

  it('are no disagreement of a subject with itself', () => {
    const other = { assertion: { form: 'absolute', quantity: quantity(9, 'percent') } } as const;
    const of = (aggregation: string) => findDisagreement(eight, errors('b', { aggregation }, other), CATALOG);
    const eight = errors('a', { aggregation: EIGHT });
    expect(of(EIGHT)).toBeDefined();
    expect(of(FOUR)).toBeUndefined();
  });

  it('are not established beside one that only says it is a mean', () => {
    const pair = [errors('a', { aggregation: EIGHT }), errors('b', { aggregation: 'average' })] as const;
    expect(assessComparability(...pair, ERRORS).verdict).toBe('not-established');
  });

  it('are not comparable with a figure on a benchmark that is named', () => {
    const pair = [errors('a', { aggregation: EIGHT }), errors('b', { benchmark: 'librispeech' })] as const;
    const { verdict, reasons } = assessComparability(...pair, ERRORS);
    expect(verdict).toBe('not-comparable');
    expect(reasons.map(({ code, key }) => `${code} ${key ?? ''}`)).toContain('instrument-differs benchmark');
    expect(reasons.some(({ key }) => key === 'aggregation')).toBe(false);
  });

  it('are told in the caption of a figure whose row does not say it', () => {
    expect(figureCaption(errors('a', { aggregation: EIGHT }), String)).toBe(EIGHT);
    expect(figureCaption(errors('a', { aggregation: EIGHT }), String, { told: ['aggregation'] })).toBe('');
  });
});

describe('means over the same sets', () => {
  const mean = (of: 'alpha' | 'beta', amount: number) =>
    errors(
      of,
      { aggregation: EIGHT },
      {
        subject: subjectId(of),
        assertion: { form: 'absolute', quantity: quantity(amount, 'percent') },
      },
    );
  const pair = [mean('alpha', 6), mean('beta', 7)] as const;

  it('are comparable: the sets that they list leave no benchmark, split or language to be stated', () => {
    expect(metricAmong(ERRORS, pair).material).toEqual([]);
    expect(assessComparability(...pair, ERRORS).verdict).toBe('comparable');
  });

  it('share a row, a panel and a column, in which they have places', () => {
    const rows = buildComparison(
      pair.map(({ subject }) => subject),
      pair,
      CATALOG,
    ).groups.flatMap((group) => group.rows);
    expect(rows.map(({ statedCount, instrument }) => [statedCount, instrument?.label])).toEqual([[2, EIGHT]]);
    expect(splitIntoPanels(pair, ERRORS)).toHaveLength(1);
    const grid = buildResultsGrid(pair, CATALOG, { columnsMax: 9, rowsMax: 9 });
    expect(grid.rows.map(({ figures }) => figures.map((figure) => figure?.place))).toEqual([[1], [2]]);
  });

  it('still ask for a language where one of them states it', () => {
    const english = errors('b', { aggregation: EIGHT, language: 'en' });
    expect(assessComparability(pair[0], english, ERRORS).verdict).toBe('not-established');
  });
});

describe('a mean that lists no sets', () => {
  it('says which benchmarks of none, so that two are not established', () => {
    const pair = [errors('a', { aggregation: 'popular' }), errors('b', { aggregation: 'popular' })] as const;
    expect(assessComparability(...pair, ERRORS).verdict).toBe('not-established');
  });
});

describe('a mean on a benchmark', () => {
  const on = (aggregation?: string) =>
    errors('a', { benchmark: 'fleurs', ...(aggregation === undefined ? {} : { aggregation }) });

  it('over repeated answers, or over all that the benchmark has, is the figure of the benchmark', () => {
    for (const aggregation of [OVER_SAMPLES, OVER_LANGUAGES, 'average']) {
      expect(instrumentOf(on(aggregation))).toEqual(instrumentOf(on()));
    }
  });

  it('over languages that it names is an instrument of its own', () => {
    expect(instrumentOf(on(OVER_24)).label).toBe(`fleurs, ${OVER_24}`);
    expect(assessComparability(on(OVER_24), on(OVER_6), ERRORS).verdict).toBe('not-comparable');
    expect(assessComparability(on(OVER_24), on(), ERRORS).verdict).toBe('not-established');
  });
});
