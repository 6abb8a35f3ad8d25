import type { ReleaseChange } from '#lib/domain/facts/catalog.ts';
import { ReleaseId, type Release } from '#lib/domain/facts/release.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { releaseHref } from '#lib/url/hrefs.ts';
import { notFound, openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';

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
  readonly changes: readonly ReleaseChange[];
}

/** One release with what it added, changed and retired. */
export async function loadReleaseView(id: string, queries: Queries): Promise<Result<ReleaseView, ViewProblem>> {
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
  return succeed({ ...opened.value, changes: await queries.changes(opened.value.release) });
}
