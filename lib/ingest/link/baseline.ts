import type { Baseline } from '#lib/domain/facts/claim.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';

import type { AuthoredBaseline } from '#lib/ingest/parse/authored/claim.ts';
import { baselineCount, baselineMisplaced } from '../sentences/claims.ts';
import { keyMissing } from '../sentences/shapes.ts';
import { present } from './present.ts';
import type { Problem } from './problem.ts';

/** What a claim compares with, understood; `none` where it says nothing. */
export function linkBaseline(written: AuthoredBaseline | undefined): Result<Baseline, readonly Problem[]> {
  if (written === undefined) return succeed({ mode: 'none' });
  const { mode, subjects = [], description, examples, implied } = written;
  if (mode === 'unnamed') return linkUnnamed(written);
  if (subjects.length === 0 || (mode === 'single' && subjects.length > 1)) {
    return fail([{ path: ['baseline', 'subjects'], finding: baselineCount(mode, subjects.length) }]);
  }
  return succeed(present({ mode, subjects, description, examples: examples ?? false, implied }));
}

function linkUnnamed({
  description,
  subjects,
  examples,
  implied,
}: AuthoredBaseline): Result<Baseline, readonly Problem[]> {
  const misplaced = Object.entries({ subjects, examples }).flatMap(([key, value]): Problem[] =>
    value === undefined ? [] : [{ path: ['baseline', key], part: 'key', finding: baselineMisplaced(key, 'unnamed') }],
  );
  if (description === undefined) {
    return fail([...misplaced, { path: ['baseline', 'description'], part: 'key', finding: keyMissing('description') }]);
  }
  return misplaced.length > 0 ? fail(misplaced) : succeed(present({ mode: 'unnamed', description, implied }));
}
