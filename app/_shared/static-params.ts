import { siteQueries } from '#lib/queries/site-queries.ts';
import { kindOf, viewKind, type SegmentOf, type ViewKind } from '#lib/url/view-kinds.ts';
import { loadViewAddresses } from '#lib/view/site/site-addresses.ts';

import type { RouteIds } from './route-ids.ts';

/**
 * Pages made at build time are only the first of their kind, so that a build stays short; the others
 * are made when they are first asked for and kept from then on.
 */
const FIRST = 4;

/** A build over an empty store still needs one address of each kind; this one is answered "not found". */
const NOTHING = 'nothing';

function paramsOf([id = NOTHING, key]: readonly string[]): RouteIds {
  return key === undefined ? { id } : { source: id, key };
}

/** The pages of views whose addresses start with a segment that are made at build time. */
export async function firstViews(segment: SegmentOf<Exclude<ViewKind, 'compare'>>): Promise<RouteIds[]> {
  const kind = kindOf(segment);
  const nothing = Array.from({ length: viewKind(kind).ids }, () => NOTHING);
  const addresses = await loadViewAddresses([kind], siteQueries());
  const ids = addresses.map(({ href }) => href.split('/').slice(1)).filter(([first]) => first === segment);
  const first = ids.slice(0, FIRST).map(([, ...rest]) => paramsOf(rest));
  return first.length === 0 ? [paramsOf(nothing)] : first;
}

/** The pages of releases that are made at build time, the newest ones. */
export async function firstReleases(): Promise<{ id: string }[]> {
  const releases = await siteQueries().releases();
  return releases.length === 0 ? [{ id: NOTHING }] : releases.slice(0, FIRST).map(({ id }) => ({ id }));
}
