import type { Queries } from '#lib/queries/queries.ts';
import {
  claimHref,
  compareHref,
  familyHref,
  metricHref,
  sourceHref,
  subjectHref,
  subjectListHref,
} from '#lib/url/hrefs.ts';
import { openRelease } from '#lib/view/open-release.ts';

export interface SiteAddress {
  readonly href: string;
  /** When the release that the page shows was made, ISO 8601 in UTC. */
  readonly changedAt: string;
}

const STANDING_PAGES = ['/', '/metrics', '/sources', '/releases', '/method', '/data', '/deck/check'];
const LISTS = ['models', 'methods', 'datasets', 'benchmarks'] as const;

/** Every canonical address of the current release; none while nothing has been imported. */
export async function loadSiteAddresses(queries: Queries): Promise<readonly SiteAddress[]> {
  const opened = await openRelease(undefined, queries);
  if (!opened.ok) return [];
  const { release, catalog } = opened.value;
  const { claims } = await queries.claims(release, {});
  const hrefs = [
    ...STANDING_PAGES,
    compareHref(),
    ...LISTS.map((section) => subjectListHref(section)),
    ...catalog.families.map(({ id }) => familyHref(id)),
    ...[...catalog.subjects.values()].map((subject) => subjectHref(subject)),
    ...[...catalog.metrics.keys()].map((id) => metricHref(id)),
    ...[...catalog.sources.keys()].map((id) => sourceHref(id)),
    ...claims.map(({ id }) => claimHref(id)),
  ];
  return hrefs.map((href) => ({ href, changedAt: release.createdAt }));
}
