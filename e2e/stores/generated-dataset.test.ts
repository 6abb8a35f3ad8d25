import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';

import { Bound, Sense } from '#lib/domain/facts/bound.ts';
import { quantityOf } from '#lib/domain/facts/claim.ts';
import { conditionFacts, SAME_AS_BASELINE } from '#lib/domain/facts/condition.ts';
import { Form, RelativeForm } from '#lib/domain/facts/form.ts';
import { Hedge, Nature } from '#lib/domain/facts/nature.ts';
import { checkFolder } from '#lib/ingest/check-folder.ts';

import { generatedDataset } from './generated-dataset.ts';
import { writeGeneratedFolder } from './generated-folder.ts';
import { CROWDED } from './sizes.ts';

test.each([40, 500])('a folder of %i generated claims passes every check and means the same data', async (claims) => {
  const folder = mkdtempSync(join(tmpdir(), 'generated-'));
  try {
    const dataset = generatedDataset(claims);
    expect(dataset.claims).toHaveLength(claims);
    writeGeneratedFolder(folder, dataset);
    const checked = await checkFolder(folder);
    expect(checked.ok ? [] : checked.error.slice(0, 5)).toEqual([]);
    expect(checked).toEqual({ ok: true, value: { dataset } });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function mostOf(ids: readonly string[]): number {
  return Math.max(...[...Map.groupBy(ids, (id) => id).values()].map(({ length }) => length));
}

test('the crowded data set is as uneven as it says, and holds every kind of claim', () => {
  const { claims, subjects, families, sources } = generatedDataset(CROWDED);
  const figures = claims.filter(({ assertion }) => assertion.form === 'absolute');
  const ofHeaviest = figures.filter(({ metric }) => metric === 'accuracy-0');
  expect([claims.length, subjects.length, families.length]).toEqual([5_000, 700, 3]);
  expect(ofHeaviest.length).toBeGreaterThanOrEqual(1_200);
  expect(mostOf(claims.map(({ subject }) => subject))).toBeGreaterThanOrEqual(300);
  expect(mostOf(claims.map(({ source }) => source))).toBe(600);
  expect(new Set(claims.map(({ source }) => source)).size).toBe(sources.length);
  expect(new Set(claims.map(({ assertion }) => assertion.form))).toEqual(new Set(Form.options));
  expect(new Set(claims.map((claim) => quantityOf(claim)?.bound))).toEqual(new Set([undefined, ...Bound.options]));
  expect(new Set(claims.map(({ nature }) => nature))).toEqual(new Set(Nature.options));
  expect(new Set(claims.map(({ baseline }) => baseline.mode)).size).toBe(5);
  const relative = claims.flatMap(({ assertion }) => (assertion.form === 'relative' ? [assertion.relativeForm] : []));
  expect(new Set(relative)).toEqual(new Set(RelativeForm.options));
  expect(subjects.some(({ aliases }) => aliases.some(({ context }) => context !== undefined))).toBe(true);
  expect(subjects.filter(({ relations }) => relations.some(({ type }) => type === 'member-of')).length).toBeGreaterThan(
    subjects.length / 2,
  );
});

test('the crowded data set holds every kind of circumstance and qualifier', () => {
  const { claims } = generatedDataset(CROWDED);
  const conditions = claims.flatMap((claim) => claim.conditions);
  const types = conditions.map(({ key }) => conditionFacts(key).type);
  expect(new Set(types)).toEqual(new Set(['subject', 'part', 'variant', 'term', 'quantity', 'words']));
  const values = conditions.map(({ value }) => value);
  expect(values).toContain(SAME_AS_BASELINE);
  expect(values).toContain('training/post-training/alignment');
  expect(new Set(claims.map(({ hedge }) => hedge))).toEqual(new Set([undefined, ...Hedge.options]));
  expect(new Set(claims.map((claim) => quantityOf(claim)?.sense))).toEqual(new Set([undefined, ...Sense.options]));
  const implied = claims.flatMap(({ baseline }) => ('implied' in baseline ? [baseline.mode] : []));
  expect(new Set(implied)).toEqual(new Set(['unnamed', 'single']));
  const digits = claims.flatMap(({ assertion }) => (assertion.form === 'date' ? [assertion.date.length] : []));
  expect(new Set(digits)).toEqual(new Set([4, 7, 10]));
  const atOnce = Map.groupBy(claims, ({ source, experiment, metric }) => `${source} ${experiment ?? ''} ${metric}`);
  const tables = [...atOnce.values()].filter(
    ([first, ...others]) => first?.experiment !== undefined && others.length > 0,
  );
  expect(tables.length).toBeGreaterThan(20);
  const licences = claims.filter(({ metric, assertion }) => metric === 'licence-0' && 'values' in assertion);
  expect(new Set(licences.map(({ source }) => source)).size).toBeGreaterThan(3);
});

test('a source reports, attributes and mentions only what it did not make', () => {
  const { claims, sources } = generatedDataset(CROWDED);
  const made = new Map(sources.map(({ id, introduces }) => [id, introduces]));
  const ofOthers = claims.filter(({ nature }) => ['reported', 'attributed', 'background'].includes(nature));
  expect(ofOthers.length).toBeGreaterThan(300);
  expect(ofOthers.filter(({ source, subject }) => made.get(source)?.includes(subject))).toEqual([]);
});

test('newer versions of sources state most claims of the older ones again, and some differently', () => {
  const { claims, sources } = generatedDataset(CROWDED);
  const bySource = Map.groupBy(claims, ({ source }) => source);
  const later = sources.filter(({ laterVersionOf }) => laterVersionOf !== undefined);
  expect(later.length).toBeGreaterThan(3);
  for (const { id, laterVersionOf } of later) {
    const older = new Map(bySource.get(laterVersionOf ?? id)?.map((claim) => [claim.key, claim]));
    const kept = (bySource.get(id) ?? []).flatMap((claim) => {
      const before = older.get(claim.key);
      return before === undefined ? [] : [isDeepStrictEqual({ ...before, source: id }, claim)];
    });
    expect(kept.length).toBeGreaterThan(older.size / 2 - 10);
    expect(new Set(kept)).toEqual(new Set([true, false]));
  }
});

test('the same size gives the same data, and another edition changes a tenth of the claims', () => {
  const [first, again, second] = [generatedDataset(600), generatedDataset(600), generatedDataset(600, 2)];
  expect(again).toEqual(first);
  const changed = second.claims.filter((claim, index) => claim.phrase !== first.claims[index]?.phrase);
  expect(changed).toHaveLength(60);
});
