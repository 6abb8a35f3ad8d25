import { Bound } from '#lib/domain/bound.ts';
import { quantityOf, type Claim } from '#lib/domain/claim.ts';
import { succeed, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { openRelease, type Opened } from './open.ts';
import type { ViewProblem } from './problem.ts';

export interface MethodView extends Opened {
  /** One claim for each bound that the release has, in the order of the bounds. */
  readonly examples: readonly Claim[];
}

/** Real claims that show the rules of reading at work. */
export async function loadMethodView(queries: Queries): Promise<Result<MethodView, ViewProblem>> {
  const opened = await openRelease(undefined, queries);
  if (!opened.ok) return opened;
  const { claims } = await queries.claims(opened.value.release, {});
  const examples = Bound.options.flatMap((bound) => claims.find((claim) => quantityOf(claim)?.bound === bound) ?? []);
  return succeed({ ...opened.value, examples });
}
