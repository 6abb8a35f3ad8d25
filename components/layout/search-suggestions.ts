import type { Suggestion } from '#components/picker/current-suggestions.ts';

/** Where one can go from the search box. */
export interface SearchTarget {
  readonly href: string;
  readonly name: string;
  readonly detail: string;
}

/** Targets of one kind under its name. */
export interface TargetGroup {
  readonly name: string;
  readonly targets: readonly SearchTarget[];
}

/** What was typed among the words of claims, which no list of names can hold. */
function claimsTarget(typed: string): SearchTarget {
  const href = `/search?q=${encodeURIComponent(typed)}&kind=claims`;
  return { href, name: `Claims with “${typed}”`, detail: 'search' };
}

/** The suggestions kind by kind, and claims at their end; none before the suggestions are there. */
export function targetGroups(typed: string, suggestions: readonly Suggestion[]): readonly TargetGroup[] {
  const text = typed.trim();
  if (text === '' || suggestions.length === 0) return [];
  const groups = [...Map.groupBy(suggestions, ({ group }) => group)].map(([name, targets]) => ({ name, targets }));
  return [...groups, { name: 'Claims', targets: [claimsTarget(text)] }];
}

/** Whether a key pressed there is meant for a field and not for the page. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  );
}
