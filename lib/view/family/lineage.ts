import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Family } from '#lib/domain/facts/family.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';

/** That a member of a shelf was made from something else, and how, where the source says it. */
export interface Descent {
  readonly subject: Subject;
  readonly from: Subject;
  readonly how: string | undefined;
}

function compareDescents(a: Descent, b: Descent): number {
  if (a.subject.name !== b.subject.name) return a.subject.name < b.subject.name ? -1 : 1;
  return a.from.name < b.from.name ? -1 : 1;
}

/** What the members of a shelf were made from, by their names. */
export function descentsOf({ id }: Family, { subjects }: Pick<Catalog, 'subjects'>): readonly Descent[] {
  const members = [...subjects.values()].filter(({ family, standing }) => family === id && standing === 'member');
  return members
    .flatMap((subject) =>
      subject.relations.flatMap(({ type, target, how }): Descent[] => {
        const from = type === 'derived-from' ? subjects.get(target) : undefined;
        return from === undefined ? [] : [{ subject, from, how }];
      }),
    )
    .toSorted(compareDescents);
}
