import type { Release } from '#lib/domain/facts/release.ts';
import { succeed, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { SearchResults } from '#lib/queries/search/search.ts';
import type { Ignored } from '#lib/url/codec.ts';
import { searchHref } from '#lib/url/hrefs.ts';
import { SEARCH_GROUPS, type SearchGroup, type SearchState } from '#lib/url/states/search.ts';
import { openRelease, type Opened } from '#lib/view/open-release.ts';
import type { PageRange } from '#lib/view/page-of-parts.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import { unknownFamily, unknownMaker, unknownPage } from '#lib/view/unknown-names.ts';
import type { Facet } from '#lib/view/facet.ts';
import { facetsOf, GROUP_LABELS, groupCounts, isAsked } from './search-facets.ts';
import { nearestNames, uncoveredName, type NearName } from './search-miss.ts';
import { claimResult, loadThingResults, type ClaimResult, type ThingResult } from './search-results.ts';

/** Results of one kind: the first of them, or a page where only they are asked for. */
export interface ResultGroup {
  readonly group: SearchGroup;
  readonly label: string;
  readonly total: number;
  /** Where all of them stand; absent where these are all, or a page of all. */
  readonly wholeHref?: string;
  readonly things: readonly ThingResult[];
  readonly claims: readonly ClaimResult[];
}

export interface SearchView extends Opened {
  readonly state: SearchState;
  readonly groups: readonly ResultGroup[];
  readonly facets: readonly Facet[];
  readonly total: number;
  /** The text, where it reads like the name of a model of which no claim has been read. */
  readonly uncovered: string | undefined;
  /** Names near to the text, where it found nothing or is no name. */
  readonly nearest: readonly NearName[];
  readonly pages: number;
  readonly range: PageRange;
  /** What the address names and the release does not have. */
  readonly ignored: readonly Ignored[];
}

/** Results of each kind beside those of others. */
const THINGS_SHOWN = 6;
const CLAIMS_SHOWN = 12;
/** Results of one kind on a page of their own. */
const PAGE_RESULTS = 50;

interface Shown {
  readonly offset: number;
  readonly limit: number;
}

/** Which of the results of a group are shown. */
function shownOf(group: SearchGroup, { kind, page }: SearchState): Shown {
  if (kind === group) return { offset: (page - 1) * PAGE_RESULTS, limit: PAGE_RESULTS };
  if (kind !== 'all') return { offset: 0, limit: 0 };
  return { offset: 0, limit: group === 'claims' ? CLAIMS_SHOWN : THINGS_SHOWN };
}

async function readClaims(
  { claims, needles }: SearchResults,
  { release, catalog }: Opened,
  queries: Queries,
): Promise<readonly ClaimResult[]> {
  const found = await queries.claims(release, { ids: claims.ids });
  const byId = new Map(found.claims.map((claim) => [claim.id, claim]));
  return claims.ids.flatMap((id) => byId.get(id) ?? []).map((claim) => claimResult(claim, needles, catalog));
}

/** What was asked, where, and what was found. */
interface Searched {
  readonly results: SearchResults;
  readonly state: SearchState;
  readonly opened: Opened;
}

async function groupOf(
  group: SearchGroup,
  { results, state, opened }: Searched,
  queries: Queries,
): Promise<ResultGroup> {
  const total = groupCounts(results, state).get(group) ?? 0;
  const { offset, limit } = shownOf(group, state);
  const hits = results.hits.filter((hit) => hit.group === group && isAsked(hit, state)).slice(offset, offset + limit);
  const { q, ...rest } = state;
  const isCut = state.kind === 'all' && total > limit;
  return {
    group,
    label: GROUP_LABELS[group],
    total,
    ...(isCut ? { wholeHref: searchHref(q, { ...rest, kind: group, page: 1 }) } : {}),
    things: hits.length === 0 ? [] : await loadThingResults(hits, results.needles, opened, queries),
    claims: group === 'claims' && limit > 0 ? await readClaims(results, opened, queries) : [],
  };
}

function search(state: SearchState, release: Release, queries: Queries): Promise<SearchResults> {
  const { q: text, family, maker } = state;
  return queries.searchAll(release, {
    text,
    family,
    maker: maker === '' ? undefined : maker,
    claims: shownOf('claims', state),
  });
}

/** The state without what the release does not have. */
function knownState(
  wanted: SearchState,
  opened: Opened,
): { readonly state: SearchState; readonly ignored: readonly Ignored[] } {
  const families = unknownFamily(wanted.family, opened);
  const makers = unknownMaker(wanted.maker, opened);
  const family = families.length === 0 ? wanted.family : undefined;
  const maker = makers.length === 0 ? wanted.maker : '';
  return { state: { ...wanted, family, maker }, ignored: [...families, ...makers] };
}

function emptyView(state: SearchState, opened: Opened): SearchView {
  const range = { first: 1, last: 0, total: 0 };
  const nothing = { groups: [], facets: [], total: 0, uncovered: undefined, nearest: [], pages: 1, range, ignored: [] };
  return { ...opened, state, ...nothing };
}

/**
 * What a text finds among models, benchmarks, metrics, sources and claims, in groups; nothing for an
 * empty text. Claims are read by their ids, as many as are shown.
 */
export async function loadSearchView(asked: SearchState, queries: Queries): Promise<Result<SearchView, ViewProblem>> {
  const found = await openRelease(asked.release, queries);
  if (!found.ok) return found;
  const opened = found.value;
  const { state: wanted, ignored } = knownState(asked, opened);
  if (asked.q === '') return succeed({ ...emptyView(wanted, opened), ignored });
  const first = await search(wanted, opened.release, queries);
  const counts = groupCounts(first, wanted);
  const listed = wanted.kind === 'all' ? 0 : (counts.get(wanted.kind) ?? 0);
  const pages = Math.max(1, Math.ceil(listed / PAGE_RESULTS));
  const state = { ...wanted, page: Math.min(wanted.page, pages) };
  const results = state.page === wanted.page ? first : await search(state, opened.release, queries);
  const groups = await Promise.all(
    SEARCH_GROUPS.filter((group) => (counts.get(group) ?? 0) > 0 && (state.kind === 'all' || state.kind === group)).map(
      (group) => groupOf(group, { results, state, opened }, queries),
    ),
  );
  const total = groups.reduce((sum, each) => sum + each.total, 0);
  const uncovered = uncoveredName(state.q, results.hits, opened.catalog);
  const start = (state.page - 1) * PAGE_RESULTS;
  return succeed({
    ...opened,
    state,
    groups,
    facets: facetsOf(results, state, opened.catalog),
    total,
    uncovered,
    nearest: total === 0 || uncovered !== undefined ? nearestNames(state.q, opened.catalog) : [],
    pages,
    range: { first: start + 1, last: Math.min(start + PAGE_RESULTS, listed), total: listed },
    ignored: [...ignored, ...unknownPage(wanted.page, pages)],
  });
}
