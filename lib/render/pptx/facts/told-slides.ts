import type { SurfaceView } from '#lib/view/surface-view.ts';
import type { DeckSlide } from '#lib/render/pptx/deck-model.ts';
import { tellClaim, type ToldClaim } from '#lib/render/told-claim.ts';
import { claimsFor } from './chart-claims.ts';

/** The claims of a view in words, by their ids. */
export type ToldClaims = ReadonlyMap<string, ToldClaim>;

/** A part of a deck with the claims of its view in words. */
export interface ToldSlide {
  readonly slide: DeckSlide;
  readonly told: ToldClaims;
}

function tellView(view: SurfaceView, slides: readonly DeckSlide[]): ToldClaims {
  const charts = slides.flatMap(({ chart }) => chart ?? []);
  return new Map(claimsFor(view, charts).map((claim) => [claim.id, tellClaim(claim, view.catalog)]));
}

/** Puts the claims of a deck into words: those of a view once, for all of the deck that shows it. */
export function tellSlides(slides: readonly DeckSlide[]): readonly ToldSlide[] {
  const views = Map.groupBy(slides, ({ view }) => view);
  const told = new Map([...views].map(([view, its]) => [view, tellView(view, its)]));
  return slides.map((slide) => ({ slide, told: told.get(slide.view) ?? new Map() }));
}
