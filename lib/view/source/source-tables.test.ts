import { describe, expect, it } from 'vitest';

import type { Claim } from '#lib/domain/facts/claim.ts';
import { SubjectId } from '#lib/domain/facts/ids.ts';
import { TermId } from '#lib/domain/facts/vocabulary.ts';
import { condition, quantity, sampleCatalog, sampleClaim, sampleMetric } from '#lib/domain/testing/samples.ts';
import { everyClaim } from '#lib/store/testing/every-claim.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';

import { tablesOf, type SourceTables } from './source-tables.ts';

const CATALOG = sampleCatalog([sampleMetric({ unit: 'percent', material: ['benchmark'] })]);

function row(key: string, subject: string, benchmark: string, changes: Partial<Claim> = {}): Claim {
  return sampleClaim(key, {
    subject: SubjectId.parse(subject),
    assertion: { form: 'absolute', quantity: quantity(70, 'percent') },
    conditions: [condition('benchmark', benchmark)],
    experiment: TermId.parse('scores'),
    locator: `table 3, row ${benchmark}, column ${subject}`,
    ...changes,
  });
}

const FOUR = ['alpha', 'beta'].flatMap((subject) =>
  ['gpqa', 'mmlu'].map((benchmark) => row(`${subject}-${benchmark}`, subject, benchmark)),
);

function inTables({ tables }: SourceTables): readonly Claim[] {
  return tables.flatMap(({ grid }) =>
    grid.rows.flatMap(({ figures }) => figures.flatMap((figure) => (figure === undefined ? [] : [figure.claim]))),
  );
}

describe('the tables of a source', () => {
  it('hold the figures that it sets side by side, under the place that it names', () => {
    const { tables, rest } = tablesOf(FOUR, CATALOG);
    expect(tables.map(({ id, title }) => [id, title])).toEqual([['table-scores', 'Table 3']]);
    expect(tables[0]?.grid.rows.map(({ subject }) => subject.id)).toEqual(['alpha', 'beta']);
    expect(rest).toEqual([]);
  });

  it('are named without quotation marks, and by their experiment where no place is stated', () => {
    const titled = (locator: string) =>
      tablesOf(
        FOUR.map((claim) => ({ ...claim, locator })),
        CATALOG,
      ).tables[0]?.title;
    expect(titled('table "Benchmarks", column Score')).toBe('Table Benchmarks');
    expect(titled('row 3')).toBe('Row 3');
    expect(titled('')).toBe('Scores');
  });

  it('are none for fewer than four figures, or for those of one subject', () => {
    expect(tablesOf(FOUR.slice(0, 3), CATALOG)).toEqual({ tables: [], rest: FOUR.slice(0, 3) });
    const own = ['a', 'b', 'c', 'd'].map((benchmark) => row(benchmark, 'alpha', benchmark));
    expect(tablesOf(own, CATALOG)).toEqual({ tables: [], rest: own });
  });

  it('leave words, figures against a baseline and those of no experiment to the list, in the order of the source', () => {
    const words = row('words', 'alpha', 'gpqa', { assertion: { form: 'categorical', text: 'strong' } });
    const { experiment: _, ...loose } = row('loose', 'gamma', 'gpqa');
    const { tables, rest } = tablesOf([words, ...FOUR, loose], CATALOG);
    expect(tables).toHaveLength(1);
    expect(rest).toEqual([words, loose]);
  });

  it('leave a second figure of one cell to the list', () => {
    const again = row('alpha-gpqa-again', 'alpha', 'gpqa');
    const shown = tablesOf([...FOUR, again], CATALOG);
    expect([...inTables(shown), ...shown.rest].map(({ id }) => id).toSorted()).toEqual(
      [...FOUR, again].map(({ id }) => id).toSorted(),
    );
    expect(shown.rest).toHaveLength(1);
  });
});

it('every source shows each of its claims once, in a table or in the list', async () => {
  const queries = await curatedQueries();
  const release = await queries.currentRelease();
  if (release === undefined) throw new Error('The data set is empty.');
  const catalog = await queries.catalog(release);
  const bySource = Map.groupBy(await everyClaim(queries, release), ({ source }) => source);
  let tableCount = 0;
  for (const claims of bySource.values()) {
    const shown = tablesOf(claims, catalog);
    tableCount += shown.tables.length;
    const ids = [...inTables(shown), ...shown.rest].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
    expect(new Set(shown.tables.map(({ id }) => id)).size).toBe(shown.tables.length);
  }
  expect(tableCount).toBeGreaterThan(50);
});
