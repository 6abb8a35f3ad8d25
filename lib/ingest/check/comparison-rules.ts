import { COMPARED_MAX, COMPARED_MIN } from '#lib/domain/facts/curated-comparison.ts';

import { reference } from '../link/claim.ts';
import type { KnownIds } from '../link/known.ts';
import { problemWhen, type Problem } from '../link/problem.ts';
import type { WrittenFolder } from '#lib/ingest/parse/parsed-folder.ts';
import { comparedCount, namedTwice } from '../sentences/comparisons.ts';

/** What a comparison names is there, once each, and there is something to compare. */
export function ofComparison({ value }: WrittenFolder['comparisons'][number], known: KnownIds): readonly Problem[] {
  const { subjects, metrics = [], benchmarks = [] } = value;
  const count = new Set(subjects).size;
  return [
    ...problemWhen(count < COMPARED_MIN || count > COMPARED_MAX, ['subjects'], () => comparedCount(count)),
    ...Object.entries<readonly string[]>({ subjects, metrics, benchmarks }).flatMap(([key, ids]) =>
      ids.flatMap((id, index): readonly Problem[] => {
        const path = [key, index];
        const unknown = reference(known, key === 'metrics' ? 'metric' : 'subject', id, path);
        return [...unknown, ...problemWhen(ids.indexOf(id) < index, path, () => namedTwice(id))];
      }),
    ),
  ];
}
