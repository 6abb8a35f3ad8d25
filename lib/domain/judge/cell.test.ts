import { expect, test } from 'vitest';

import { buildCell } from './cell.ts';
import type { CellGroup } from './comparison.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { SourceId } from '#lib/domain/facts/ids.ts';
import {
  quantity,
  sampleCatalog,
  sampleClaim,
  sampleMetric,
  sampleSource,
  sampleSubject,
} from '#lib/domain/testing/samples.ts';

const FIRST = SourceId.parse('2501.00001');
const THIRD = SourceId.parse('2501.00001v3');
const OTHER = SourceId.parse('2501.00002');

/** "11x less" than what the source describes and does not name. */
function less(source: SourceId, amount: number, changes: Partial<Claim> = {}): Claim {
  return sampleClaim(`less-${amount}`, {
    source,
    assertion: { form: 'relative', relativeForm: 'multiple', polarity: 'less', quantity: quantity(amount, 'multiple') },
    baseline: { mode: 'unnamed', description: 'the same models with global attention' },
    ...changes,
  });
}

function groupsOf(claims: readonly Claim[]): readonly CellGroup[] {
  const sources = [
    sampleSource(FIRST, { version: 'v1' }),
    sampleSource(THIRD, { version: 'v3', laterVersionOf: FIRST }),
    sampleSource(OTHER),
  ];
  const metric = sampleMetric();
  const cell = buildCell(sampleSubject('alpha'), metric, claims, sampleCatalog([metric], sources));
  return cell.kind === 'stated' ? cell.groups : [];
}

test('what two versions of a paper say alike beside an unnamed baseline is one fact with both as its sources', () => {
  const groups = groupsOf([less(FIRST, 11), less(THIRD, 11)]);
  expect(groups.map(({ facts, disagreement }) => [facts.map(({ length }) => length), disagreement])).toEqual([
    [[2], undefined],
  ]);
});

test('the figure of the newer version stands for the cell, and the older one is a disagreement of versions', () => {
  const inTable = { experiment: 'table-1' };
  for (const changes of [{}, inTable]) {
    expect(groupsOf([less(FIRST, 11, changes), less(THIRD, 14, changes)])).toMatchObject([
      {
        claims: [{ source: THIRD }, { source: FIRST }],
        chosenBecause: 'a newer version of a source stands before an older one',
        disagreement: { class: 'source-version' },
      },
    ]);
  }
});

test('what two papers describe in the same words stays apart', () => {
  expect(groupsOf([less(FIRST, 11), less(OTHER, 11)]).map(({ claims }) => claims.length)).toEqual([1, 1]);
});

test('the rows of an experiment stay with their version', () => {
  const row = (source: SourceId, amount: number) => less(source, amount, { experiment: 'table-1' });
  const groups = groupsOf([row(FIRST, 11), row(FIRST, 5), row(THIRD, 11), row(THIRD, 6)]);
  expect(groups.map(({ claims }) => claims.map(({ source }) => source))).toEqual([[FIRST], [FIRST], [THIRD], [THIRD]]);
});
