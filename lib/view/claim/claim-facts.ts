import { sourceAddress } from '#lib/domain/facts/source.ts';
import { baselineLabel } from '#lib/domain/words/baseline.ts';
import { boundMeaning } from '#lib/domain/facts/bound.ts';
import { quantityOf } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS } from '#lib/domain/facts/condition.ts';
import { silentLabels } from '#lib/domain/words/clause/silent-words.ts';
import { statedConditions } from '#lib/domain/words/conditions.ts';
import { claimLabel } from '#lib/domain/words/label.ts';
import { claimRecord, type ClaimRecord } from '#lib/domain/words/record.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { claimHref, phraseHref, sourceHref } from '#lib/url/hrefs.ts';
import type { ClaimView } from './claim-view.ts';

/** A claim as programs get it, with the words that a card shows. */
export interface ClaimFacts extends ClaimRecord {
  readonly sentence: string;
  /** The figure or the words as charts and decks write them: "≤ 3.3x". */
  readonly label: string;
  /** The claim's own page. */
  readonly href: string;
  readonly sourceHref: string;
  /** The original, with the phrase highlighted where the browser can. */
  readonly phraseHref: string;
  /** `null` for claims without a figure. */
  readonly boundMeaning: string | null;
  /** What the claim compares with; empty where it compares with nothing. */
  readonly baselineText: string;
  readonly stated: readonly { readonly label: string; readonly text: string }[];
  /** Labels of the material conditions that the source leaves out. */
  readonly notStated: readonly string[];
}

/** Puts a claim into the words of its card. */
export function claimFacts({ claim, metric, source, catalog }: ClaimView): ClaimFacts {
  const quantity = quantityOf(claim);
  return {
    ...claimRecord(claim, catalog),
    sentence: claimSentence(claim, catalog),
    label: claimLabel(claim),
    href: claimHref(claim.id),
    sourceHref: sourceHref(source.id),
    phraseHref: phraseHref(sourceAddress(source), claim.phrase),
    boundMeaning: quantity === undefined ? null : boundMeaning(quantity),
    baselineText: baselineLabel(claim.baseline, (id) => catalog.subjects.get(id)?.name ?? id),
    stated: statedConditions(claim).map(({ key, text }) => ({ label: CONDITION_LABELS[key], text })),
    notStated: silentLabels(claim, metric, catalog),
  };
}
