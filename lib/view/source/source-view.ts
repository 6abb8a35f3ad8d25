import type { Claim } from '#lib/domain/facts/claim.ts';
import type { SourceId } from '#lib/domain/facts/ids.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { sourceHref } from '#lib/url/hrefs.ts';
import type { PinnedState } from '#lib/url/states/pinned.ts';
import { notFound, openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';

export interface SourceView extends Opened {
  readonly source: Source;
  /** The source's claims by subject, in the order of the source. */
  readonly bySubject: readonly { readonly subject: Subject; readonly claims: readonly Claim[] }[];
  readonly claimCount: number;
}

/** One source with all its claims. */
export async function loadSourceView(
  { id, state }: { id: string; state: PinnedState },
  queries: Queries,
): Promise<Result<SourceView, ViewProblem>> {
  const opened = await openRelease(state.release, queries);
  if (!opened.ok) return opened;
  const { release, catalog } = opened.value;
  const source = catalog.sources.get(id as SourceId);
  if (source === undefined) {
    const candidates = [...catalog.sources.values()].map((item) => ({
      id: item.id,
      name: item.title,
      href: sourceHref(item.id),
    }));
    return fail(notFound('source', id, candidates));
  }
  const { claims, total } = await queries.claims(release, { sources: [source.id] });
  const groups = [...Map.groupBy(claims, (claim) => claim.subject)];
  const bySubject = groups.flatMap(([subjectId, own]) => {
    const subject = catalog.subjects.get(subjectId);
    return subject === undefined ? [] : [{ subject, claims: own }];
  });
  return succeed({ ...opened.value, source, bySubject, claimCount: total });
}

export interface SourceListView extends Opened {
  /** Newest first. */
  readonly sources: readonly { readonly source: Source; readonly claims: number }[];
}

/** All sources with the number of their claims, newest first. */
export async function loadSourceListView(queries: Queries): Promise<Result<SourceListView, ViewProblem>> {
  const opened = await openRelease(undefined, queries);
  if (!opened.ok) return opened;
  const { release, catalog } = opened.value;
  const { claims } = await queries.claims(release, {});
  const counts = Map.groupBy(claims, ({ source }) => source);
  const sources = [...catalog.sources.values()]
    .map((source) => ({ source, claims: counts.get(source.id)?.length ?? 0 }))
    .toSorted((a, b) => (a.source.published < b.source.published ? 1 : -1));
  return succeed({ ...opened.value, sources });
}
