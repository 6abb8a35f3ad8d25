import { kindTitle, Role } from '#lib/domain/facts/role.ts';
import { Standing, STANDING_TITLES, type Subject } from '#lib/domain/facts/subject.ts';

/** A part of a shelf's table, with its heading. */
export interface FamilyPart<Item> {
  readonly title: string;
  readonly items: readonly Item[];
}

function titleOf(role: Role | undefined, standing: Standing): string {
  const title = STANDING_TITLES[standing];
  const small = title.charAt(0).toLowerCase() + title.slice(1);
  return `${kindTitle(role ?? 'none')}: ${small}`;
}

/**
 * The parts of a shelf's table, each in the given order: members before peers; on a shelf of systems with roles, those
 * of one role together, since a vocoder is no match for a whole synthesiser. Empty parts are left out.
 */
export function familyParts<Item>(
  items: readonly Item[],
  subjectOf: (item: Item) => Subject,
): readonly FamilyPart<Item>[] {
  const groups = Map.groupBy(items, (item) => {
    const { roles: [role] = [], standing } = subjectOf(item);
    return `${role ?? ''} ${standing}`;
  });
  const roles = [...Role.options, undefined];
  const hasRoles = items.some((item) => subjectOf(item).roles !== undefined);
  return roles.flatMap((role) =>
    Standing.options.flatMap((standing) => {
      const own = groups.get(`${role ?? ''} ${standing}`) ?? [];
      const title = hasRoles ? titleOf(role, standing) : STANDING_TITLES[standing];
      return own.length === 0 ? [] : [{ title, items: own }];
    }),
  );
}
