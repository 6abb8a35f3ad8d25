import type { Claim } from '#lib/domain/facts/claim.ts';
import type { ClaimId } from '#lib/domain/facts/ids.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { claimHref } from '#lib/url/hrefs.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';

/** A claim as a reader sees it: its sentence, where it stands in which words, and what these leave open. */
export interface ClaimWording {
  readonly sentence: string;
  readonly phrase: string;
  readonly locator: string;
  readonly note: string | undefined;
  readonly href: string;
}

/** A claim that a pinned view shows otherwise than the current one; one side is absent where it came or went. */
export interface ClaimDifference {
  readonly id: ClaimId;
  readonly before: ClaimWording | undefined;
  readonly now: ClaimWording | undefined;
}

function wordingOf(claim: Claim, { catalog, release, pinned }: SurfaceView): ClaimWording {
  return {
    sentence: claimSentence(claim, catalog),
    phrase: claim.phrase,
    locator: claim.locator,
    note: claim.note,
    href: claimHref(claim.id, { release: pinned ? release.id : undefined }),
  };
}

function wordings(view: SurfaceView | undefined): ReadonlyMap<ClaimId, ClaimWording> {
  return new Map(view?.claims.map((claim) => [claim.id, wordingOf(claim, view)]));
}

function isSame(before: ClaimWording | undefined, now: ClaimWording | undefined): boolean {
  return (
    before !== undefined &&
    now !== undefined &&
    before.sentence === now.sentence &&
    before.phrase === now.phrase &&
    before.locator === now.locator &&
    before.note === now.note
  );
}

/**
 * What readers of the current view see otherwise than those of the pinned one, the pinned claims first.
 * `current` is `undefined` where the view is no longer there, so that all of its claims are gone.
 */
export function claimDifferences(pinned: SurfaceView, current: SurfaceView | undefined): readonly ClaimDifference[] {
  const before = wordings(pinned);
  const now = wordings(current);
  const ids = [...new Set([...before.keys(), ...now.keys()])];
  return ids
    .map((id) => ({ id, before: before.get(id), now: now.get(id) }))
    .filter((difference) => !isSame(difference.before, difference.now));
}
