import { SUBJECT_PATHS } from '#lib/domain/facts/subject.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { SubjectSection } from '#lib/url/hrefs.ts';
import { openRelease } from '#lib/view/open-release.ts';

/** The first ids of each kind of page, for pages that are made ahead; all empty over an empty store. */
export interface FirstIds {
  readonly subjects: (section: SubjectSection) => readonly string[];
  readonly metrics: readonly string[];
  readonly sources: readonly string[];
  readonly families: readonly string[];
  readonly claims: readonly { readonly source: string; readonly key: string }[];
  readonly releases: readonly string[];
}

const EMPTY: FirstIds = { subjects: () => [], metrics: [], sources: [], families: [], claims: [], releases: [] };

/** Up to `limit` ids of each kind in the current release, and all families. */
export async function loadFirstIds(limit: number, queries: Queries): Promise<FirstIds> {
  const opened = await openRelease(undefined, queries);
  if (!opened.ok) return EMPTY;
  const { release, catalog } = opened.value;
  const { claims } = await queries.claims(release, {}, { offset: 0, limit });
  const subjects = [...catalog.subjects.values()];
  return {
    subjects: (section) =>
      subjects.flatMap(({ id, kind }) => (SUBJECT_PATHS[kind] === section ? [id] : [])).slice(0, limit),
    metrics: [...catalog.metrics.keys()].slice(0, limit),
    sources: [...catalog.sources.keys()].slice(0, limit),
    families: catalog.families.map(({ id }) => id),
    claims: claims.map(({ source, key }) => ({ source, key })),
    releases: (await queries.releases()).map(({ id }) => id).slice(0, limit),
  };
}
