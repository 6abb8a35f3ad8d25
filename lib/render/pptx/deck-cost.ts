import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { DECK_PICTURE_PIXELS_MAX, picturePixels } from './picture-density.ts';
import type { Deck, DeckSlide } from './deck-model.ts';
import { claimsFor, claimsOfChart } from './facts/chart-claims.ts';
import { frameOf } from './package/frame.ts';
import { hasPicture } from './slides/view-slides.ts';

/** What a deck takes to make. */
export interface DeckCost {
  /** Charts whose exact picture it holds. */
  readonly pictures: number;
  /** So many pictures it may hold. */
  readonly picturesMax: number;
  /** Figures and statements on its slides, once for each slide that is made of them. */
  readonly marks: number;
}

function marksOf({ view, chart, only }: DeckSlide): number {
  if (chart !== undefined) return claimsOfChart(chart, claimsFor(view, [chart])).length;
  return only === undefined ? view.claims.length : only.size;
}

/** What a deck takes, before anything of it is made. */
export function deckCost({ slides, aspect, withPictures }: Deck): DeckCost {
  const charts = slides.flatMap(({ chart }): readonly ChartSpec[] => (chart === undefined ? [] : [chart]));
  return {
    pictures: charts.filter((chart) => hasPicture(chart, withPictures)).length,
    picturesMax: Math.floor(DECK_PICTURE_PIXELS_MAX / picturePixels(frameOf(aspect), 1)),
    marks: slides.reduce((sum, slide) => sum + marksOf(slide), 0),
  };
}
