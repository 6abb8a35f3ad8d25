import { SUBJECT_SECTIONS } from '#lib/domain/facts/subject.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { compareHref, subjectListHref } from '#lib/url/hrefs.ts';
import { VIEW_KIND_NAMES, type ViewKind } from '#lib/url/view-kinds.ts';
import { openRelease } from '#lib/view/open-release.ts';
import { viewsOf } from '#lib/view/views.ts';

export interface SiteAddress {
  readonly href: string;
  /** When the release that the page shows was made, ISO 8601 in UTC. */
  readonly changedAt: string;
}

const STANDING_PAGES = ['/', '/metrics', '/sources', '/releases', '/method', '/data', '/deck/check'];

/** The canonical addresses of the views of a kind in the current release; none while nothing has been imported. */
export async function loadViewAddresses(kinds: readonly ViewKind[], queries: Queries): Promise<readonly SiteAddress[]> {
  const opened = await openRelease(undefined, queries);
  if (!opened.ok) return [];
  const { release } = opened.value;
  const { claims } = await queries.claims(release, {});
  return kinds
    .flatMap((kind) => viewsOf(kind).addresses(opened.value, claims))
    .map((href) => ({ href, changedAt: release.createdAt }));
}

/** Every canonical address of the current release; none while nothing has been imported. */
export async function loadSiteAddresses(queries: Queries): Promise<readonly SiteAddress[]> {
  const current = await queries.currentRelease();
  if (current === undefined) return [];
  const standing = [...STANDING_PAGES, compareHref(), ...SUBJECT_SECTIONS.map((section) => subjectListHref(section))];
  return [
    ...standing.map((href) => ({ href, changedAt: current.createdAt })),
    ...(await loadViewAddresses(VIEW_KIND_NAMES, queries)),
  ];
}
