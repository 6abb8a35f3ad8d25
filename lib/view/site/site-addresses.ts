import { SUBJECT_SECTIONS } from '#lib/domain/facts/subject.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { claimHref, compareHref, subjectListHref } from '#lib/url/hrefs.ts';
import { kindOf, VIEW_KIND_NAMES, type SegmentOf, type ViewKind } from '#lib/url/view-kinds.ts';
import { openRelease, type Opened } from '#lib/view/open-release.ts';
import { viewsOf } from '#lib/view/views.ts';

export interface SiteAddress {
  readonly href: string;
  /** When the release that the page shows was made, ISO 8601 in UTC. */
  readonly changedAt: string;
}

/** Addresses in one part of the map of the site; search engines take five times as many. */
export const SITE_PART_ADDRESSES = 10_000;

const STANDING_PAGES = ['/', '/comparisons', '/metrics', '/sources', '/releases', '/method', '/data', '/deck/check'];

/** The addresses of all pages but those of claims. */
function namedAddresses({ catalog }: Opened): readonly string[] {
  return [
    ...STANDING_PAGES,
    compareHref(),
    ...SUBJECT_SECTIONS.map((section) => subjectListHref(section)),
    ...VIEW_KIND_NAMES.flatMap((kind) => viewsOf(kind).addresses(catalog)),
  ];
}

async function claimAddresses(
  { release }: Opened,
  slice: { readonly offset: number; readonly limit: number },
  queries: Queries,
): Promise<readonly string[]> {
  if (slice.limit <= 0) return [];
  const { ids } = await queries.ids(release, {}, slice);
  return ids.map((id) => claimHref(id));
}

/** The first canonical addresses that begin with a segment, at most `limit`; none while nothing has been imported. */
export async function loadFirstAddresses(
  { segment, limit }: { readonly segment: SegmentOf<ViewKind>; readonly limit: number },
  queries: Queries,
): Promise<readonly string[]> {
  const opened = await openRelease(undefined, queries);
  if (!opened.ok) return [];
  const kind = kindOf(segment);
  if (kind === 'claim') return claimAddresses(opened.value, { offset: 0, limit }, queries);
  const addresses = viewsOf(kind).addresses(opened.value.catalog);
  return addresses.filter((href) => href.startsWith(`/${segment}/`)).slice(0, limit);
}

/** In how many parts the map of the site comes: one while nothing has been imported. */
export async function countSiteParts(queries: Queries): Promise<number> {
  const opened = await openRelease(undefined, queries);
  if (!opened.ok) return 1;
  const count = namedAddresses(opened.value).length + opened.value.release.counts.claims;
  return Math.ceil(count / SITE_PART_ADDRESSES);
}

/**
 * The canonical addresses of the current release in one part of the map, from 1: the claims come last.
 * None beyond the last part, and none while nothing has been imported.
 */
export async function loadSiteAddresses(part: number, queries: Queries): Promise<readonly SiteAddress[]> {
  const opened = await openRelease(undefined, queries);
  if (!opened.ok) return [];
  const named = namedAddresses(opened.value);
  const start = (part - 1) * SITE_PART_ADDRESSES;
  const first = named.slice(start, start + SITE_PART_ADDRESSES);
  const slice = { offset: Math.max(0, start - named.length), limit: SITE_PART_ADDRESSES - first.length };
  const hrefs = [...first, ...(await claimAddresses(opened.value, slice, queries))];
  return hrefs.map((href) => ({ href, changedAt: opened.value.release.createdAt }));
}
