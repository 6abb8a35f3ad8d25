import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { SubjectId } from '#lib/domain/facts/ids.ts';
import type { Release } from '#lib/domain/facts/release.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { callSubjects, partNames } from './part-names.ts';

/** A name that no subject carries, or that several do, with the likeliest ones. */
export interface UnresolvedName {
  readonly name: string;
  readonly suggestions: readonly Subject[];
}

export interface ResolvedNames {
  readonly found: readonly SubjectId[];
  readonly unresolved: readonly UnresolvedName[];
}

const SUGGESTIONS_MAX = 4;
const NAMES_MAX = 40;

/** Names as people paste them, parted by commas or semicolons (the address turns line ends into commas). */
function splitNames(text: string): readonly string[] {
  const names = text.split(/[,;]+/).map((name) => name.trim());
  return names.filter((name) => name !== '');
}

/**
 * Finds the subjects that names mean, case, spaces and hyphens aside, also where only spaces part
 * them. A name that means several (Nano stands in two series) or none is given back with
 * suggestions, never guessed.
 */
export async function resolveNames(
  text: string,
  { release, catalog }: { release: Release; catalog: Catalog },
  queries: Queries,
): Promise<ResolvedNames> {
  const found: SubjectId[] = [];
  const unresolved: UnresolvedName[] = [];
  const called = callSubjects(catalog);
  const names = new Set(splitNames(text).flatMap((piece) => partNames(piece, called)));
  for (const name of [...names].slice(0, NAMES_MAX)) {
    const meant = called(name);
    const [only] = meant;
    if (only !== undefined && meant.length === 1) found.push(only.id);
    else {
      unresolved.push({
        name,
        suggestions: meant.length > 1 ? meant : await suggest(name, release, catalog, queries),
      });
    }
  }
  return { found, unresolved };
}

async function suggest(
  name: string,
  release: Release,
  catalog: Catalog,
  queries: Queries,
): Promise<readonly Subject[]> {
  const hits = await queries.search(release, name, SUGGESTIONS_MAX * 3);
  return hits
    .filter(({ kind }) => kind === 'subject')
    .flatMap(({ id }) => catalog.subjects.get(id as SubjectId) ?? [])
    .slice(0, SUGGESTIONS_MAX);
}
