import { comparisonSentence, newerReleasesSentence, OUTCOME_WORDS } from '#lib/deck/check-words.ts';
import type { CheckedFigure, DeckComparison } from '#lib/deck/check.ts';
import { unreadSentence } from '#lib/deck/read/sentences.ts';
import type { Unread } from '#lib/deck/read/slide.ts';
import { oneLine } from '#lib/text/one-line.ts';

function slidesText(slides: readonly number[]): string {
  return `${slides.length === 1 ? 'slide' : 'slides'} ${slides.join(', ')}`;
}

function figureLines({ claimId, label, release, slides, outcome }: CheckedFigure, current: string): readonly string[] {
  const head = `${OUTCOME_WORDS[outcome.kind].name}: ${oneLine(claimId)} on ${slidesText(slides)}`;
  const before = `  in the deck  ${oneLine(label)} (release ${oneLine(release)})`;
  if (outcome.kind === 'unchanged') return [`${head}: ${oneLine(label)}`];
  if (outcome.kind === 'retired') return [head, before];
  return [head, before, `  now          ${outcome.now.label} (release ${current})`, `  ${outcome.now.sentence}`];
}

/** A checked deck as text for a terminal: what has changed first, then the sum. */
export function deckReport(comparison: DeckComparison, unread: readonly Unread[]): string {
  const newer = newerReleasesSentence(comparison);
  return [
    ...comparison.figures.flatMap((figure) => figureLines(figure, comparison.release)),
    ...unread.map(unreadSentence),
    ...(newer === undefined ? [] : [newer]),
    comparisonSentence(comparison),
  ].join('\n');
}
