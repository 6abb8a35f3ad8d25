import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { SubjectId } from '#lib/domain/facts/ids.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import { foldName } from '#lib/text/nearest.ts';

/** Whether an id is a name of the subject, as it would be written in an address. */
function goesBy({ aliases }: Subject, id: string): boolean {
  return aliases.some(({ name, context }) => context === undefined && foldName(name) === foldName(id));
}

/**
 * The subject of an id: the one that has it, or the one that goes by it as by another name, since two
 * ids may have turned out to be one subject. `undefined` where there is none.
 */
export function subjectKnownAs(id: string, { subjects }: Pick<Catalog, 'subjects'>): Subject | undefined {
  return subjects.get(id as SubjectId) ?? subjects.values().find((each) => goesBy(each, id));
}
