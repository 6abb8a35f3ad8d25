import { sourceAddress } from '#lib/domain/facts/source.ts';
import { hasFigure } from '#lib/domain/facts/claim.ts';
import { writeDeckRecord } from '#lib/deck/record.ts';
import type { ToldClaim } from '#lib/render/told-claim.ts';

/** A claim as slides tell it. */
export interface SlideClaim extends ToldClaim {
  /** The number of its source among the footnotes. */
  readonly sourceNumber: number;
  /** Where its page is reached from outside. */
  readonly address: string;
  readonly hasFigure: boolean;
}

/** Gives a told claim what it has only in a deck. `origin` is the site's, without a slash at the end. */
export function slideClaim(told: ToldClaim, sourceNumber: number, origin: string): SlideClaim {
  return { ...told, sourceNumber, address: `${origin}/claims/${told.id}`, hasFigure: hasFigure(told.stored) };
}

/** A claim as it stands in the notes: its sentence, the source's words, where both are. */
export function claimNotes({ sentence, phrase, source, locator, address }: SlideClaim): readonly string[] {
  return [sentence, `“${phrase}” ${source.title}, ${locator}. ${sourceAddress(source)}`, address];
}

/** The alternative text of a graphic: what it shows, and what of a release it was made from. */
export function describe(
  words: string,
  claims: readonly { readonly id: string; readonly label: string }[],
  { release }: { readonly release: string },
): string {
  return `${words} ${writeDeckRecord({ release, claims: claims.map(({ id, label }) => ({ id, label })) })}`;
}
