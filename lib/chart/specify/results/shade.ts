import type { ClaimId } from '#lib/domain/facts/ids.ts';
import type { GridFigure } from '#lib/domain/judge/results-grid.ts';

/** How a figure stands in its set. */
export interface Standing {
  /** 1 for the best of the set and 0 for the last. */
  readonly shade: number;
  readonly isBest: boolean;
}

/**
 * How the figures of a column stand among the places of their sets. A figure has no standing where its set cannot be
 * ranked, where its own order is open, and where all places of the set are one; a set with an open figure has no best.
 */
export function standingsOf(figures: readonly GridFigure[]): ReadonlyMap<ClaimId, Standing> {
  const standings = new Map<ClaimId, Standing>();
  for (const members of Map.groupBy(figures, ({ set }) => set).values()) {
    const placed = members.flatMap(({ claim, place }) => (place === undefined ? [] : [{ id: claim.id, place }]));
    const places = [...new Set(placed.map(({ place }) => place))].toSorted((a, b) => a - b);
    if (places.length < 2) continue;
    const isWhole = placed.length === members.length;
    for (const { id, place } of placed) {
      const index = places.indexOf(place);
      standings.set(id, { shade: 1 - index / (places.length - 1), isBest: isWhole && index === 0 });
    }
  }
  return standings;
}
