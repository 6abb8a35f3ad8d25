import type { ChangeCounts, ReleaseChange } from '#lib/domain/facts/catalog.ts';
import { ReleaseId, type Release } from '#lib/domain/facts/release.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { Ignored } from '#lib/url/codec.ts';
import { releaseHref } from '#lib/url/hrefs.ts';
import type { PagedState } from '#lib/url/states/paged.ts';
import { notFound, openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import { unknownPage } from '#lib/view/unknown-names.ts';

export interface ReleaseListView extends Opened {
  readonly releases: readonly Release[];
}

/** All releases, newest first. */
export async function loadReleaseListView(queries: Queries): Promise<Result<ReleaseListView, ViewProblem>> {
  const opened = await openRelease(undefined, queries);
  if (!opened.ok) return opened;
  return succeed({ ...opened.value, releases: await queries.releases() });
}

export interface ReleaseView extends Opened {
  readonly state: PagedState;
  /** How many things of each kind it added, changed and retired. */
  readonly changeCounts: ChangeCounts;
  /** What it changed, as far as this page tells. */
  readonly changes: readonly ReleaseChange[];
  readonly total: number;
  readonly pages: number;
  /** What the address names and the release does not have. */
  readonly ignored: readonly Ignored[];
}

/** Changes on one page of a release. */
export const RELEASE_PAGE_CHANGES = 1_000;

/** How many things a release added, changed or retired. */
export function totalChanges(counts: ChangeCounts): number {
  return Object.values(counts).reduce((sum, { added, changed, retired }) => sum + added + changed + retired, 0);
}

/** One release with what it added, changed and retired, a page at a time. */
export async function loadReleaseView(
  { id, state }: { id: string; state: PagedState },
  queries: Queries,
): Promise<Result<ReleaseView, ViewProblem>> {
  const parsed = ReleaseId.safeParse(id);
  if (!parsed.success) {
    const all = (await queries.releases()).map((release) => ({
      id: release.id,
      name: release.id,
      href: releaseHref(release.id),
    }));
    return fail(notFound('release', id, all));
  }
  const opened = await openRelease(parsed.data, queries);
  if (!opened.ok) return opened;
  const { release } = opened.value;
  const changeCounts = await queries.changeCounts(release);
  const total = totalChanges(changeCounts);
  const pages = Math.max(1, Math.ceil(total / RELEASE_PAGE_CHANGES));
  const page = Math.min(state.page, pages);
  const slice = { offset: (page - 1) * RELEASE_PAGE_CHANGES, limit: RELEASE_PAGE_CHANGES };
  return succeed({
    ...opened.value,
    state: { page },
    changeCounts,
    changes: await queries.changes(release, slice),
    total,
    pages,
    ignored: unknownPage(state.page, pages),
  });
}
