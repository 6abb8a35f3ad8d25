import type { CuratedComparison } from '#lib/domain/facts/curated-comparison.ts';
import type { ComparisonId } from '#lib/domain/facts/ids.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { comparisonHref } from '#lib/url/hrefs.ts';
import type { CuratedState } from '#lib/url/states/curated.ts';
import { notFound, openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import { loadCompareView, type CompareView } from './compare-view.ts';

/** A comparison that people put together, as its page shows it. */
export interface CuratedView extends CompareView {
  readonly curated: CuratedComparison;
}

/** The comparisons that people put together. */
export interface CuratedListView extends Opened {
  /** By title. */
  readonly comparisons: readonly CuratedComparison[];
}

function findComparison(id: string, { catalog }: Opened): Result<CuratedComparison, ViewProblem> {
  // An unknown text may stand here: as an id it is merely not found.
  const found = catalog.comparisons.get(id as ComparisonId);
  if (found !== undefined) return succeed(found);
  const candidates = [...catalog.comparisons.values()].map((comparison) => ({
    id: comparison.id,
    name: comparison.title,
    href: comparisonHref(comparison.id),
  }));
  return fail(notFound('comparison', id, candidates));
}

/** A curated comparison: the comparison of its subjects, with what it names in front. */
export async function loadCuratedView(
  { id, state }: { readonly id: string; readonly state: CuratedState },
  queries: Queries,
): Promise<Result<CuratedView, ViewProblem>> {
  const opened = await openRelease(state.release, queries);
  if (!opened.ok) return opened;
  const found = findComparison(id, opened.value);
  if (!found.ok) return found;
  const curated = found.value;
  const view = await loadCompareView({ ...state, subjects: curated.subjects, add: '' }, queries, curated);
  return view.ok ? succeed({ ...view.value, curated }) : view;
}

/** All of them. */
export async function loadCuratedListView(queries: Queries): Promise<Result<CuratedListView, ViewProblem>> {
  const opened = await openRelease(undefined, queries);
  if (!opened.ok) return opened;
  return succeed({ ...opened.value, comparisons: [...opened.value.catalog.comparisons.values()] });
}
