import { OUTCOME_KINDS, type DeckComparison, type OutcomeKind } from './check.ts';

/** What has become of a figure, in words. */
export const OUTCOME_WORDS: Readonly<Record<OutcomeKind, { readonly name: string; readonly meaning: string }>> = {
  changed: { name: 'changed', meaning: 'The figure is another one now.' },
  retired: { name: 'retired', meaning: 'The current release no longer has the claim.' },
  reworded: {
    name: 'reworded',
    meaning: 'The figure is the same, but what stands around it was read anew: compare the two claims.',
  },
  unchanged: { name: 'unchanged', meaning: 'The current release says the same.' },
};

/** How a deck stands, in a sentence: how many figures were checked, and what has become of them. */
export function comparisonSentence({ figures, counts, release }: DeckComparison): string {
  const parts = OUTCOME_KINDS.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${kind}`);
  const noun = figures.length === 1 ? 'figure' : 'figures';
  return `${figures.length} ${noun} checked against release ${release}: ${parts.join(', ')}.`;
}

/** What to know of releases that are newer than the current one; nothing where there are none. */
export function newerReleasesSentence({ newerReleases, release }: DeckComparison): string | undefined {
  if (newerReleases.length === 0) return undefined;
  return `The deck names ${newerReleases.join(', ')}, newer than the current release ${release}: it may come from another site.`;
}
