import { expect, test } from 'vitest';
import { z } from 'zod';

import { ClaimBody } from '#lib/domain/facts/claim.ts';
import { CuratedComparison } from '#lib/domain/facts/curated-comparison.ts';
import { Family } from '#lib/domain/facts/family.ts';
import { Metric } from '#lib/domain/facts/metric.ts';
import { Source } from '#lib/domain/facts/source.ts';
import { Subject } from '#lib/domain/facts/subject.ts';

import { FIRST } from './sample-datasets.ts';

const SCHEMAS = {
  families: Family,
  subjects: Subject,
  metrics: Metric,
  sources: Source,
  comparisons: CuratedComparison,
  claims: ClaimBody,
};

/** The names of all fields of a schema, at any depth. */
function fieldsOf(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(fieldsOf);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]: [string, unknown]) => [
    ...(name === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : []),
    ...fieldsOf(value),
  ]);
}

/** The names of all fields that a value fills, at any depth. */
function filledIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(filledIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => [
    ...(Array.isArray(inner) && inner.length === 0 ? [] : [name]),
    ...filledIn(inner),
  ]);
}

test.each(Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[])('the sample %s fill every field that there is', (kind) => {
  const filled = new Set(filledIn(FIRST[kind]));
  const fields = fieldsOf(z.toJSONSchema(SCHEMAS[kind]));
  expect(fields.length).toBeGreaterThan(3);
  expect(fields.filter((name) => !filled.has(name))).toEqual([]);
});

test.each(Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[])(
  'one of the sample %s has nothing but what must be',
  (kind) => {
    const schema = z.toJSONSchema(SCHEMAS[kind]);
    // A source has a date of publication, or else the day of reading.
    const required = new Set([...(schema.required ?? []), ...(kind === 'sources' ? ['published'] : [])]);
    const optional = Object.keys(schema.properties ?? {}).filter((name) => !required.has(name));
    const bare = FIRST[kind].filter((each) => !optional.some((name) => name in each));
    expect(bare).not.toEqual([]);
  },
);
