import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { claimLabel } from '#lib/domain/words/label.ts';

/** A figure that is named where it cannot be drawn, as its mark would be labelled: "WaveRNN-896: ≈ 3M (reported)". */
export function namedFigure(claim: Claim, { subjects }: Pick<Catalog, 'subjects'>): string {
  return `${subjects.get(claim.subject)?.name ?? claim.subject}: ${claimLabel(claim)}`;
}
