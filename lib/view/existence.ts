import type { ClaimId, ComparisonId, MetricId, SourceId, SubjectId } from '#lib/domain/facts/ids.ts';
import { ReleaseId } from '#lib/domain/facts/release.ts';
import { SUBJECT_PATHS, SUBJECT_SECTIONS } from '#lib/domain/facts/subject.ts';
import { fail, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { decodeQuery, type RawQuery } from '#lib/url/codec.ts';
import { subjectHref } from '#lib/url/hrefs.ts';
import { readPlace, viewKind, type PlaceOf, type ViewKind, type ViewPlace } from '#lib/url/view-kinds.ts';
import { openRelease, type Opened } from './open-release.ts';
import type { ViewProblem } from './problem.ts';
import { subjectKnownAs } from './subject-names.ts';
import { viewsOf } from './views.ts';

/** Whether the thing that a place names is in a release; asks for no more than its id. */
const HOLDS: {
  readonly [Kind in ViewKind]: (place: PlaceOf<Kind>, opened: Opened, queries: Queries) => boolean | Promise<boolean>;
} = {
  compare: () => true,
  curated: ({ id }, { catalog }) => catalog.comparisons.has(id as ComparisonId),
  metric: ({ id }, { catalog }) => catalog.metrics.has(id as MetricId),
  family: ({ id }, { catalog }) => catalog.families.some((family) => family.id === id),
  source: ({ id }, { catalog }) => catalog.sources.has(id as SourceId),
  subject: ({ segment, id }, { catalog }) => {
    const subject = catalog.subjects.get(id as SubjectId);
    return subject !== undefined && SUBJECT_PATHS[subject.kind] === segment;
  },
  claim: async ({ id }, { release }, queries) => {
    const { claims } = await queries.claims(release, { ids: [id as ClaimId] });
    return claims.length > 0;
  },
};

async function isHeld<Kind extends ViewKind>(place: PlaceOf<Kind>, opened: Opened, queries: Queries): Promise<boolean> {
  return HOLDS[place.kind](place, opened, queries);
}

/** The first segment of the pages of releases, which have the id of one in their path. */
const RELEASES_SEGMENT = 'releases';
/** Pages that are no views and take the id of a release in their query. */
const PINNABLE: ReadonlySet<string> = new Set([...SUBJECT_SECTIONS, 'search', 'deck']);

function releaseAsked(path: readonly string[], query: RawQuery): string | undefined {
  if (path[0] === RELEASES_SEGMENT) return path[1];
  if (readPlace(path) === undefined && !PINNABLE.has(path.join('/'))) return undefined;
  const asked = [query['release'] ?? []].flat()[0];
  // What is no id of a release is left out by the page, which says so.
  return ReleaseId.safeParse(asked).success ? asked : undefined;
}

/**
 * Whether the page at a path is there, as far as its ids and its release decide: what a page says of
 * anything else it says itself. `path` is its segments, decoded.
 */
export async function isThere(path: readonly string[], query: RawQuery, queries: Queries): Promise<boolean> {
  const asked = releaseAsked(path, query);
  const release = ReleaseId.safeParse(asked);
  if (asked !== undefined && !release.success) return false;
  const opened = await openRelease(release.data, queries);
  if (!opened.ok) return false;
  const place = readPlace(path);
  return place === undefined || isHeld(place, opened.value, queries);
}

/**
 * Where a subject stands now whose address was another: under another section since its kind was
 * corrected, or under another id since the two are one. `undefined` where no subject has the id, or
 * goes by it as by another name.
 */
export async function movedHref(
  path: readonly string[],
  query: RawQuery,
  queries: Queries,
): Promise<string | undefined> {
  const place = readPlace(path);
  if (place?.kind !== 'subject') return undefined;
  const release = ReleaseId.safeParse(releaseAsked(path, query));
  const opened = await openRelease(release.data, queries);
  if (!opened.ok) return undefined;
  const subject = subjectKnownAs(place.id, opened.value.catalog);
  return subject === undefined ? undefined : subjectHref(subject);
}

async function problemAt<Kind extends ViewKind>(
  place: PlaceOf<Kind> & ViewPlace,
  query: RawQuery,
  queries: Queries,
): Promise<ViewProblem | undefined> {
  const { state } = decodeQuery(viewKind(place.kind).params, query);
  const view: Result<unknown, ViewProblem> = await viewsOf(place.kind).load(place, state, queries);
  return view.ok ? undefined : view.error;
}

/** What to say of a page that is not there: what was looked for, and what is nearest to it. */
export async function missingProblem(
  path: readonly string[],
  query: RawQuery,
  queries: Queries,
): Promise<ViewProblem | undefined> {
  const place = readPlace(path);
  if (place !== undefined) return problemAt(place, query, queries);
  const asked = releaseAsked(path, query);
  if (asked === undefined) return undefined;
  const release = ReleaseId.safeParse(asked);
  const opened = release.success
    ? await openRelease(release.data, queries)
    : fail<ViewProblem>({ code: 'not-found', what: 'release', id: asked.slice(0, 80), nearest: [] });
  return opened.ok ? undefined : opened.error;
}
