import { Bound } from '#lib/domain/facts/bound.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { succeed, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';

export interface MethodView extends Opened {
  /** One claim for each bound that the release has, in the order of the bounds. */
  readonly examples: readonly Claim[];
}

const FIRST = { offset: 0, limit: 1 };

/** Real claims that show the rules of reading at work. */
export async function loadMethodView(queries: Queries): Promise<Result<MethodView, ViewProblem>> {
  const opened = await openRelease(undefined, queries);
  if (!opened.ok) return opened;
  const pages = await Promise.all(
    Bound.options.map((bound) => queries.claims(opened.value.release, { bounds: [bound] }, FIRST)),
  );
  return succeed({ ...opened.value, examples: pages.flatMap(({ claims }) => claims) });
}
