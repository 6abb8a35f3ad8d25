import type { Claim } from '#lib/domain/facts/claim.ts';
import type { SourceId } from '#lib/domain/facts/ids.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { sourceHref } from '#lib/url/hrefs.ts';
import type { PagedState, PagedPinnedState } from '#lib/url/states/paged.ts';
import { newestFirst } from '#lib/view/family/latest-in-words.ts';
import type { Ignored } from '#lib/url/codec.ts';
import { pageOfParts } from '#lib/view/page-of-parts.ts';
import { notFound, openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import { unknownPage } from '#lib/view/unknown-names.ts';
import { tablesOf, type SourceTable } from './source-tables.ts';
import { loadVersionChanges, versionsOf, type VersionChange } from './versions.ts';

export interface SourceView extends Opened {
  readonly source: Source;
  readonly state: PagedPinnedState;
  /** The source's own tables; on its first page alone. */
  readonly tables: readonly SourceTable[];
  /** The claims of this page that stand in no table, by subject, in the order of the source. */
  readonly bySubject: readonly { readonly subject: Subject; readonly claims: readonly Claim[] }[];
  /** Its other versions that were read, with what the newer one says otherwise. */
  readonly versions: readonly ComparedVersions[];
  /** How many claims the source makes, on all pages. */
  readonly claimCount: number;
  readonly pages: number;
  /** What the address names and the source does not have. */
  readonly ignored: readonly Ignored[];
}

/** Two versions of a source, of which the one on show is one. */
export interface ComparedVersions {
  readonly earlier: Source;
  readonly later: Source;
  readonly changes: readonly VersionChange[];
}

async function compareVersions(source: Source, opened: Opened, queries: Queries): Promise<readonly ComparedVersions[]> {
  const { earlier, later } = versionsOf(source, opened.catalog);
  const pairs = [
    ...(earlier === undefined ? [] : [{ earlier, later: source }]),
    ...later.map((each) => ({ earlier: source, later: each })),
  ];
  return Promise.all(
    pairs.map(async (pair) => ({ ...pair, changes: await loadVersionChanges(pair, opened.release, queries) })),
  );
}

/** A source of more claims is shown as a list alone, read page by page. */
const TABLED_CLAIMS_MAX = 400;

interface SourcePart {
  readonly tables: readonly SourceTable[];
  readonly claims: readonly Claim[];
  readonly page: number;
  readonly pages: number;
}

/** The tables of a source, and the page of its other claims that is asked for, or the last. */
async function pageOf(
  { id }: Source,
  wanted: { readonly claimCount: number; readonly page: number },
  { release, catalog }: Opened,
  queries: Queries,
): Promise<SourcePart> {
  const sources = [id];
  if (wanted.claimCount <= TABLED_CLAIMS_MAX) {
    const { claims } = await queries.claims(release, { sources });
    const { tables, rest } = tablesOf(claims, catalog);
    const { page, pages, parts } = pageOfParts([rest], wanted.page, SOURCE_PAGE_CLAIMS);
    return { tables, claims: parts[0] ?? [], page, pages };
  }
  const pages = Math.ceil(wanted.claimCount / SOURCE_PAGE_CLAIMS);
  const page = Math.min(wanted.page, pages);
  const offset = (page - 1) * SOURCE_PAGE_CLAIMS;
  const { claims } = await queries.claims(release, { sources }, { offset, limit: SOURCE_PAGE_CLAIMS });
  return { tables: [], claims, page, pages };
}

/** Claims on one page of a source. */
export const SOURCE_PAGE_CLAIMS = 100;

/** One source with a page of its claims. */
export async function loadSourceView(
  { id, state }: { id: string; state: PagedPinnedState },
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
  const claimCount = (await queries.counts(release, 'source')).get(source.id)?.claims ?? 0;
  const { tables, claims, page, pages } = await pageOf(source, { claimCount, page: state.page }, opened.value, queries);
  const groups = [...Map.groupBy(claims, (claim) => claim.subject)];
  const bySubject = groups.flatMap(([subjectId, own]) => {
    const subject = catalog.subjects.get(subjectId);
    return subject === undefined ? [] : [{ subject, claims: own }];
  });
  return succeed({
    ...opened.value,
    source,
    state: { ...state, page },
    tables: page === 1 ? tables : [],
    bySubject,
    versions: await compareVersions(source, opened.value, queries),
    claimCount,
    pages,
    ignored: unknownPage(state.page, pages),
  });
}

export interface SourceListView extends Opened {
  readonly state: PagedState;
  /** Those of this page, newest first. */
  readonly sources: readonly { readonly source: Source; readonly claims: number }[];
  readonly total: number;
  readonly pages: number;
  /** What the address names and the release does not have. */
  readonly ignored: readonly Ignored[];
}

/** Sources on one page of their list. */
export const SOURCE_LIST_ROWS = 100;

/** A page of all sources with the number of their claims, newest first. */
export async function loadSourceListView(
  state: PagedState,
  queries: Queries,
): Promise<Result<SourceListView, ViewProblem>> {
  const opened = await openRelease(undefined, queries);
  if (!opened.ok) return opened;
  const { release, catalog } = opened.value;
  const counts = await queries.counts(release, 'source');
  const total = catalog.sources.size;
  const pages = Math.max(1, Math.ceil(total / SOURCE_LIST_ROWS));
  const page = Math.min(state.page, pages);
  const start = (page - 1) * SOURCE_LIST_ROWS;
  const sources = newestFirst(opened.value)
    .slice(start, start + SOURCE_LIST_ROWS)
    .map((source) => ({ source, claims: counts.get(source.id)?.claims ?? 0 }));
  return succeed({
    ...opened.value,
    state: { page },
    sources,
    total,
    pages,
    ignored: unknownPage(state.page, pages),
  });
}
