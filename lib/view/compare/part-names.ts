import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { SubjectId } from '#lib/domain/facts/ids.ts';
import { foldName } from '#lib/text/nearest.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';

/** Gives the subjects that a name may mean; a name goes before another's alias. */
export type SubjectsCalled = (name: string) => readonly Subject[];

/** More words than any name has, also when its parts are typed with spaces between them. */
const NAME_WORDS_MAX = 12;

function indexBy(
  subjects: Iterable<Subject>,
  namesOf: (subject: Subject) => readonly string[],
): ReadonlyMap<string, readonly Subject[]> {
  const pairs = [...subjects].flatMap((subject) =>
    [...new Set(namesOf(subject).map(foldName))].map((name) => ({ name, subject })),
  );
  const groups = Map.groupBy(pairs, ({ name }) => name);
  return new Map([...groups].map(([name, group]) => [name, group.map(({ subject }) => subject)]));
}

/** Looks names up, case, spaces and hyphens aside. */
export function callSubjects({ subjects }: Catalog): SubjectsCalled {
  const named = indexBy(subjects.values(), ({ name }) => [name]);
  const aliased = indexBy(subjects.values(), ({ aliases }) => aliases.map(({ name }) => name));
  return (name) => {
    const wanted = foldName(name);
    // An unknown text may stand here: as an id it is merely not found.
    const ofId = subjects.get(name as SubjectId);
    const own = new Set([...(named.get(wanted) ?? []), ...(ofId === undefined ? [] : [ofId])]);
    return own.size > 0 ? [...own] : (aliased.get(wanted) ?? []);
  };
}

/** How many of the first words are together a known name, as many as can be; 0 when none are. */
function countNameWords(words: readonly string[], called: SubjectsCalled): number {
  let count = Math.min(words.length, NAME_WORDS_MAX);
  while (count > 0 && called(words.slice(0, count).join(' ')).length === 0) count -= 1;
  return count;
}

/**
 * Parts a list of names that has only spaces between them: from the left, the longest known name
 * each time, and the words that belong to none as names of their own. A text with fewer than two
 * known names stays whole, for it is likelier one mistyped name than a list.
 */
export function partNames(text: string, called: SubjectsCalled): readonly string[] {
  if (called(text).length > 0) return [text];
  const words = text.split(/\s+/u);
  const parts: string[] = [];
  let rest: string[] = [];
  let known = 0;
  for (let at = 0; at < words.length;) {
    const count = countNameWords(words.slice(at), called);
    if (count === 0) rest.push(words[at] ?? '');
    else {
      parts.push(rest.join(' '), words.slice(at, at + count).join(' '));
      rest = [];
      known += 1;
    }
    at += Math.max(1, count);
  }
  return known < 2 ? [text] : [...parts, rest.join(' ')].filter((part) => part !== '');
}
