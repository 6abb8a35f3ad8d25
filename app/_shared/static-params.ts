import type { SubjectSection } from '#lib/url/hrefs.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { openRelease } from '#lib/view/open.ts';
import { SUBJECT_PATHS } from '#lib/domain/subject.ts';

/**
 * Pages made at build time are only the first of their kind, so that a build stays short; the others
 * are made when they are first asked for and kept from then on.
 */
const FIRST = 3;

/** A build over an empty store still needs one address of each kind; this one is answered "not found". */
const NOTHING = 'nothing';

async function ids(list: (catalog: Awaited<ReturnType<typeof catalogOf>>) => readonly string[]): Promise<readonly string[]> {
  const found = list(await catalogOf()).slice(0, FIRST);
  return found.length === 0 ? [NOTHING] : found;
}

async function catalogOf() {
  const opened = await openRelease(undefined, siteQueries());
  return opened.ok ? opened.value.catalog : undefined;
}

export async function firstSubjects(section: SubjectSection): Promise<{ id: string }[]> {
  const first = await ids((catalog) =>
    [...(catalog?.subjects.values() ?? [])].filter(({ kind }) => SUBJECT_PATHS[kind] === section).map(({ id }) => id),
  );
  return first.map((id) => ({ id }));
}

export async function firstMetrics(): Promise<{ id: string }[]> {
  return (await ids((catalog) => [...(catalog?.metrics.keys() ?? [])])).map((id) => ({ id }));
}

export async function firstSources(): Promise<{ id: string }[]> {
  return (await ids((catalog) => [...(catalog?.sources.keys() ?? [])])).map((id) => ({ id }));
}

export async function allFamilies(): Promise<{ family: string }[]> {
  return (await ids((catalog) => catalog?.families.map(({ id }) => id) ?? [])).map((family) => ({ family }));
}

export async function firstClaims(): Promise<{ source: string; key: string }[]> {
  const queries = siteQueries();
  const opened = await openRelease(undefined, queries);
  if (!opened.ok) return [{ source: NOTHING, key: NOTHING }];
  const { claims } = await queries.claims(opened.value.release, {}, { offset: 0, limit: FIRST });
  return claims.map(({ source, key }) => ({ source, key }));
}

export async function firstReleases(): Promise<{ id: string }[]> {
  const releases = await siteQueries().releases();
  return releases.length === 0 ? [{ id: NOTHING }] : releases.slice(0, FIRST).map(({ id }) => ({ id }));
}
