import type { FamilyId } from '#lib/domain/facts/ids.ts';

import { memberForeign } from '../sentences/sources.ts';
import { idDuplicate } from '../sentences/files.ts';
import { aliasAmbiguous, introductionMismatch, referenceToItself } from '../sentences/links.ts';
import type { WrittenFolder, WrittenSubject } from '#lib/ingest/parse/parsed-folder.ts';
import type { Problem } from '../link/problem.ts';

/** A problem of a subject, with the subject's file. */
export interface SubjectProblem {
  readonly subject: WrittenSubject;
  readonly problem: Problem;
}

/** What is wrong among subjects: an id on two shelves, a name of two subjects, relations to oneself, introductions. */
export function checkSubjects(folder: WrittenFolder): readonly SubjectProblem[] {
  const byName = groupBy(folder.subjects, (subject) => namesOf(subject).map(fold));
  const byId = groupBy(folder.subjects, ({ id }) => [id]);
  const introduces = new Map(folder.sources.map(({ id, value }) => [String(id), value.introduces]));
  const makers = new Map(folder.families.map(({ id, value }) => [id, value.maker]));
  return folder.subjects.flatMap((subject) =>
    [
      ...duplicates(subject, byId),
      ...ambiguousAliases(subject, byName),
      ...selfRelations(subject),
      ...introductions(subject, introduces),
      ...foreignMembers(subject, makers),
    ].map((problem) => ({ subject, problem })),
  );
}

function duplicates(subject: WrittenSubject, byId: Grouped): readonly Problem[] {
  const others = (byId.get(subject.id) ?? []).filter((other) => other !== subject);
  if (others.length === 0) return [];
  const files = others.map((other) => `subjects/${other.family}/${other.id}.yaml`);
  return [{ path: [], finding: idDuplicate(subject.id, files) }];
}

function ambiguousAliases({ id, value }: WrittenSubject, byName: Grouped): readonly Problem[] {
  return (value.aliases ?? []).flatMap((alias, index) => {
    if (alias.context !== undefined) return [];
    const others = (byName.get(fold(alias.name)) ?? []).map((other) => other.id).filter((other) => other !== id);
    if (others.length === 0) return [];
    return [{ path: ['aliases', index, 'name'], finding: aliasAmbiguous(alias.name, [...new Set<string>(others)]) }];
  });
}

function selfRelations({ id, value }: WrittenSubject): readonly Problem[] {
  return (value.relations ?? []).flatMap(({ target }, index) =>
    target === id ? [{ path: ['relations', index, 'target'], finding: referenceToItself(id) }] : [],
  );
}

function introductions(
  { id, value }: WrittenSubject,
  introduces: ReadonlyMap<string, readonly string[]>,
): readonly Problem[] {
  const source = value.introduced_by;
  const listed = source === undefined ? undefined : introduces.get(source);
  if (source === undefined || listed === undefined || listed.includes(id)) return [];
  return [{ path: ['introduced_by'], finding: introductionMismatch(source, id) }];
}

/** A member is made by the shelf's maker, alone or with others. */
function foreignMembers(
  { family, value: { standing, organisation } }: WrittenSubject,
  makers: ReadonlyMap<FamilyId, string | undefined>,
): readonly Problem[] {
  const maker = makers.get(family);
  if (standing !== 'member' || maker === undefined) return [];
  const isNamed = organisation.split(/,\s*|\s+and\s+|\s*&\s*|\s*\/\s*/u).includes(maker);
  return isNamed ? [] : [{ path: ['organisation'], finding: memberForeign(organisation, maker) }];
}

type Grouped = ReadonlyMap<string, readonly WrittenSubject[]>;

function groupBy(subjects: readonly WrittenSubject[], keysOf: (subject: WrittenSubject) => readonly string[]): Grouped {
  const groups = new Map<string, WrittenSubject[]>();
  for (const subject of subjects) {
    for (const key of new Set(keysOf(subject))) groups.set(key, [...(groups.get(key) ?? []), subject]);
  }
  return groups;
}

/** The names that mean a subject anywhere; an alias with a context means it only there. */
function namesOf({ value }: WrittenSubject): readonly string[] {
  const aliases = (value.aliases ?? []).filter(({ context }) => context === undefined);
  return [value.name, ...aliases.map(({ name }) => name)];
}

function fold(name: string): string {
  return name.toLowerCase();
}
