import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { nearest } from '#lib/text/nearest.ts';
import type { Release, ReleaseId } from '#lib/domain/facts/release.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { releaseHref } from '#lib/url/hrefs.ts';
import type { ViewProblem } from './problem.ts';

/** What every view stands on: one release and its catalogue. */
export interface Opened {
  readonly release: Release;
  readonly catalog: Catalog;
}

async function findRelease(id: ReleaseId | undefined, queries: Queries): Promise<Result<Release, ViewProblem>> {
  const current = await queries.currentRelease();
  if (current === undefined) return fail({ code: 'empty-store' });
  if (id === undefined || id === current.id) return succeed(current);
  const release = await queries.findRelease(id);
  if (release !== undefined) return succeed(release);
  const near = [{ id: current.id, name: `the current release, ${current.id}`, href: releaseHref(current.id) }];
  return fail({ code: 'not-found', what: 'release', id, nearest: near });
}

/** Opens the wanted release, or the current one where none is wanted. */
export async function openRelease(id: ReleaseId | undefined, queries: Queries): Promise<Result<Opened, ViewProblem>> {
  const release = await findRelease(id, queries);
  if (!release.ok) return release;
  return succeed({ release: release.value, catalog: await queries.catalog(release.value) });
}

/** Something that is there, by its id. */
export interface NearThing {
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

/** The problem of an id that is not there, with the nearest ones that are. */
export function notFound(what: string, id: string, candidates: readonly NearThing[]): ViewProblem {
  const near = nearest(
    id,
    candidates.map((candidate) => candidate.id),
  );
  return {
    code: 'not-found',
    what,
    id: id.slice(0, 80),
    nearest: near.flatMap((nearId) => candidates.find((candidate) => candidate.id === nearId) ?? []),
  };
}
