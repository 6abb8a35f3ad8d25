import { describe, expect, test } from 'vitest';

import { buildComparison } from '#lib/domain/judge/build-comparison.ts';
import { MetricId, SubjectId } from '#lib/domain/facts/ids.ts';
import type { MetricGroup } from '#lib/domain/facts/metric.ts';
import { condition, sampleCatalog, sampleClaim, sampleMetric, subjectId } from '#lib/domain/testing/samples.ts';

import { namedFirst } from './named-first.ts';

const GROUPS: Readonly<Record<string, MetricGroup>> = {
  parameters: 'size',
  layers: 'architecture',
  accuracy: 'quality',
  throughput: 'speed',
};

const metrics = Object.entries(GROUPS).map(([id, group]) => sampleMetric({ id: MetricId.parse(id), name: id, group }));

function claimOf(metric: string, benchmark?: string) {
  return sampleClaim(`${metric}-${benchmark ?? 'none'}`, {
    subject: subjectId('alpha'),
    metric: MetricId.parse(metric),
    conditions: benchmark === undefined ? [] : [condition('benchmark', benchmark)],
  });
}

const comparison = buildComparison(
  [subjectId('alpha'), subjectId('beta')],
  [
    claimOf('parameters'),
    claimOf('layers'),
    claimOf('throughput'),
    claimOf('accuracy', 'one'),
    claimOf('accuracy', 'two'),
    claimOf('accuracy', 'three'),
  ],
  sampleCatalog(metrics),
);

/** The rows in order, each by its metric and benchmark. */
function rowsOf({ groups }: ReturnType<typeof namedFirst>): readonly string[] {
  return groups.flatMap(({ rows }) =>
    rows.map(({ metric, instrument }) => (instrument === undefined ? metric.id : `${metric.id} ${instrument.label}`)),
  );
}

describe('what a comparison names stands first', () => {
  test('where nothing is named, every row keeps its place', () => {
    expect(namedFirst(comparison, {})).toEqual(comparison);
  });

  test('named metrics come in the order in which they are named, before the others, and no row is lost', () => {
    const named = namedFirst(comparison, { metrics: [MetricId.parse('throughput'), MetricId.parse('layers')] });
    expect(rowsOf(named).slice(0, 2)).toEqual(['throughput', 'layers']);
    expect(rowsOf(named).toSorted()).toEqual(rowsOf(comparison).toSorted());
  });

  test('rows on named benchmarks come before the other rows of their metric', () => {
    const named = namedFirst(comparison, {
      metrics: [MetricId.parse('accuracy')],
      benchmarks: [SubjectId.parse('three'), SubjectId.parse('two')],
    });
    expect(rowsOf(named).slice(0, 3)).toEqual(['accuracy three', 'accuracy two', 'accuracy one']);
  });

  test('a named benchmark alone brings its group to the front', () => {
    const named = namedFirst(comparison, { benchmarks: [SubjectId.parse('two')] });
    expect(rowsOf(named)[0]).toBe('accuracy two');
  });
});
