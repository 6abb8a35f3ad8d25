export interface Suggestion {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of a like name: its kind and maker. */
  readonly detail: string;
  readonly href: string;
  /** The kind of thing, as a search names it. */
  readonly group: string;
}

/** Suggestions, and the text that they were asked for. */
export interface Answer {
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
}

const NONE: readonly Suggestion[] = [];

/** What to ask for: nothing while nothing is typed, or for a list of names. */
export function wantedText(typed: string): string {
  return /[,;]/u.test(typed) ? '' : typed.trim();
}

/**
 * The suggestions that may be shown for what is typed now: never those of an older text, which a
 * fast typist would take for the answer, and never a subject that is chosen already.
 */
export function currentSuggestions(
  typed: string,
  { text, suggestions }: Answer,
  chosenIds: readonly string[],
): readonly Suggestion[] {
  const wanted = wantedText(typed);
  if (wanted === '' || wanted !== text) return NONE;
  return suggestions.filter(({ id }) => !chosenIds.includes(id));
}
