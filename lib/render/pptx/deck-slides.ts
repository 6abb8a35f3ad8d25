import type { SurfaceView } from '#lib/view/surface-view.ts';
import type { DeckSlide } from './deck-model.ts';
import { untoldClaims } from './facts/chart-claims.ts';

const FURTHER_TITLE = 'Further claims';
const FURTHER_SENTENCE =
  'What this view holds beside its charts. Each claim stands under the conditions of its own source; none is ranked.';

/** The slides of one view: one for each of its charts, then what these do not tell; the view itself where it has none. */
export function deckSlides(view: SurfaceView): readonly DeckSlide[] {
  if (view.charts.length === 0) return [{ view, chart: undefined }];
  const drawn = view.charts.map((chart): DeckSlide => ({ view, chart }));
  const claims = untoldClaims(view);
  if (claims.length === 0) return drawn;
  const only = new Set(claims.map(({ id }) => id));
  return [...drawn, { view, chart: undefined, only, title: FURTHER_TITLE, sentence: FURTHER_SENTENCE }];
}
