import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

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
import { instrumentOf, languageIdentity } from './instrument.ts';
import { orderOf } from './order.ts';
import { splitIntoPanels } from './panels.ts';
import { rankFigures } from './rank.ts';
import { buildResultsGrid } from './results-grid.ts';

const ERRORS = sampleMetric({
  unit: 'percent',
  direction: 'lower',
  group: 'quality',
  material: ['benchmark', 'language'],
});
const CATALOG = sampleCatalog([ERRORS]);
const OVER_6 = 'average/average-over-languages/over-6';
const WHOLE = { columnsMax: 99, rowsMax: 99 };

type Stated = Readonly<Partial<Record<ConditionKey, string | readonly string[] | undefined>>>;

type Of = (typeof SUBJECT_IDS)[number];

function errors(of: Of, stated: Stated, { amount = 7, ...changes }: Partial<Claim> & { amount?: number } = {}) {
  const said = Object.values(stated)
    .flatMap((value) => value ?? [])
    .join('-')
    .replaceAll('/', '-');
  return sampleClaim(`${of}-${said === '' ? 'silent' : said}-${String(amount)}`, {
    subject: subjectId(of),
    conditions: Object.entries(stated).flatMap(([key, value = []]) =>
      [value].flat().map((one) => condition(key as ConditionKey, one)),
    ),
    assertion: { form: 'absolute', quantity: quantity(amount, 'percent') },
    ...changes,
  });
}

function onFleurs(of: Of, language?: string, amount?: number): Claim {
  const stated = { benchmark: 'fleurs', ...(language === undefined ? {} : { language }) };
  return errors(of, stated, amount === undefined ? {} : { amount });
}

function rowsOf(claims: readonly Claim[]) {
  return buildComparison([...CATALOG.subjects.keys()], claims, CATALOG).groups.flatMap((group) => group.rows);
}

/** Figures in any language or into any, on a benchmark or on none, of any experiment. */
const spoken = fc
  .array(
    fc.record({
      subject: fc.constantFrom(...SUBJECT_IDS),
      language: fc.constantFrom(undefined, 'en', 'de', 'fr', ['de', 'fr'], ['de', 'en']),
      language_to: fc.constantFrom(undefined, undefined, 'en', 'de'),
      benchmark: fc.constantFrom(undefined, 'fleurs'),
      experiment: fc.constantFrom(undefined, 'table'),
      amount: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((drafts) =>
    drafts.map(({ subject, amount, experiment, ...stated }, index) => ({
      ...errors(subject, stated, { amount, ...(experiment === undefined ? {} : { experiment }) }),
      id: sampleClaim(`c${String(index)}`).id,
    })),
  );

/** By which languages the claims of a set are told apart, each once. */
function languagesAmong(claims: readonly Claim[]): number {
  return new Set(claims.map((claim) => languageIdentity(claim) ?? '')).size;
}

describe('figures of different languages', () => {
  it('never stand in one row, panel, ranking or column of a heat table', () => {
    fc.assert(
      fc.property(spoken, (claims) => {
        const rows = rowsOf(claims).map(({ cells }) =>
          cells.flatMap((cell) => (cell.kind === 'stated' ? cell.groups.flatMap((group) => group.claims) : [])),
        );
        const grid = buildResultsGrid(claims, CATALOG, WHOLE);
        const columns = grid.columns.map((_, at) =>
          grid.rows.flatMap(({ figures }) => {
            const figure = figures[at];
            return figure === undefined ? [] : [figure.claim, ...figure.others];
          }),
        );
        const panels = splitIntoPanels(claims, ERRORS).map((panel) => panel.claims);
        const { ranked } = rankFigures(claims, (claim) => claim);
        for (const set of [...rows, ...columns, ...panels, ranked]) expect(languagesAmong(set)).toBeLessThan(2);
      }),
    );
  });

  it('leave their order open and are no disagreement of a subject with itself', () => {
    const [german, french] = [onFleurs('alpha', 'de', 5), onFleurs('alpha', 'fr', 9)];
    expect(orderOf(german, french)).toBe('undetermined');
    expect(findDisagreement(german, french, CATALOG)).toBeUndefined();
    expect(findDisagreement(german, onFleurs('alpha', 'de', 9), CATALOG)).toBeDefined();
  });
});

describe('figures of one language', () => {
  const claims = [onFleurs('alpha', 'de', 5), onFleurs('beta', 'de', 6), onFleurs('alpha', 'fr', 7)];

  it('share a row, a panel and a column that names it once, in which they have places', () => {
    expect(rowsOf(claims).map(({ instrument, statedCount }) => [instrument?.label, statedCount])).toEqual([
      ['fleurs, de', 2],
      ['fleurs, fr', 1],
    ]);
    expect(splitIntoPanels(claims, ERRORS).map((panel) => panel.claims.length)).toEqual([2, 1]);
    const { rows, columns } = buildResultsGrid(claims, CATALOG, WHOLE);
    expect(columns.map(({ instrument, shared }) => [instrument?.label, shared])).toEqual([
      ['fleurs, de', []],
      ['fleurs, fr', []],
    ]);
    expect(rows.map(({ figures }) => figures[0]?.place)).toEqual([1, 2]);
  });
});

describe('English', () => {
  it('shares the row of the benchmark with silence, and nothing is established between them', () => {
    const pair = [onFleurs('alpha', 'en', 5), onFleurs('beta', undefined, 6)] as const;
    const [row, ...others] = rowsOf([...pair, onFleurs('alpha', 'de')]).filter(({ statedCount }) => statedCount === 2);
    expect([row?.instrument?.label, row?.verdict, others.length]).toEqual(['fleurs', 'not-established', 0]);
    expect(assessComparability(...pair, ERRORS).verdict).toBe('not-established');
  });

  it('is named in the head of its row beside other languages of the same benchmark, and nowhere else', () => {
    const english = [onFleurs('alpha', 'en', 5), onFleurs('beta', 'en', 6)];
    const labels = (claims: readonly Claim[]) => rowsOf(claims).map(({ instrument }) => instrument?.label);
    expect(labels([...english, onFleurs('alpha', 'de')])).toEqual(['fleurs, en', 'fleurs, de']);
    expect(labels([...english, errors('alpha', { benchmark: 'mls', language: 'de' })])).toEqual(['fleurs', 'mls, de']);
    expect(labels(english)).toEqual(['fleurs']);
  });
});

test.each([
  [{ language: 'de', language_to: 'en' }, 'fleurs, de to en'],
  [{ language: 'en', language_to: 'de' }, 'fleurs, en to de'],
  [{ language_to: 'en' }, 'fleurs, into en'],
  [{ language: ['de', 'fr'] }, 'fleurs, de and fr'],
  [{ language: ['de', 'fr', 'it', 'es'] }, 'fleurs, 4 languages'],
  [{ language: ['de', 'fr'], aggregation: OVER_6 }, `fleurs, ${OVER_6}`],
  [{ language: 'de', aggregation: OVER_6 }, `fleurs, ${OVER_6}, de`],
  [{ language: ['de', 'fr'], aggregation: 'average' }, 'fleurs, de and fr'],
  [{ language: 'en' }, 'fleurs'],
])('the languages %o are told as %s, a translation by its pair, a mean by what it names', (stated, label) => {
  const claim = errors('alpha', { benchmark: 'fleurs', ...stated });
  expect(instrumentOf(claim).label).toBe(label);
  expect(figureCaption(claim, String)).toBe(label);
  expect(figureCaption(claim, String, { told: ['benchmark', 'aggregation', 'language'] })).toBe('');
});

it('a translation is told apart from the one the other way, and from a transcription', () => {
  const stated = [{ language: 'de' }, { language: 'de', language_to: 'en' }, { language: 'en', language_to: 'de' }];
  const keys = stated.map((each) => instrumentOf(errors('alpha', { benchmark: 'fleurs', ...each })).key);
  expect(new Set(keys).size).toBe(3);
});
