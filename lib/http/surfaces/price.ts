import { DECK_PICTURE_PIXELS_MAX } from '#lib/render/pptx/picture-density.ts';
import { surfacePixels } from '#lib/render/surfaces.ts';
import type { DeckState } from '#lib/url/deck/state.ts';
import type { RenderOptions } from '#lib/url/states/render.ts';
import type { SurfaceName } from '#lib/url/surfaces.ts';

/** What it costs to lay a view out and write it, whatever its size, in pixels that take as long. */
const VIEW_PRICE = 1e6;
/** A picture of a slide by itself, at twice the pixels of a screen of 1920 by 1080. */
const SLIDE_PICTURE_PIXELS = 8.3e6;
/** What a single view is thought to bring to a deck of its own: how many charts it has is known only once it is read. */
const CHARTS_OF_A_VIEW = 4;

/** The pixels of the pictures in a deck of so many charts. */
function deckPixels(charts: number, hasPictures: boolean): number {
  return hasPictures ? Math.min(DECK_PICTURE_PIXELS_MAX, charts * SLIDE_PICTURE_PIXELS) : 0;
}

/** What a surface costs before its view is read, in pixels. */
export function surfacePrice(surface: SurfaceName, options: RenderOptions): number {
  if (surface === 'slides.pptx') return VIEW_PRICE + deckPixels(CHARTS_OF_A_VIEW, options.hasPictures);
  return VIEW_PRICE + surfacePixels(surface, options);
}

/** What a deck costs before its views are read, in pixels. */
export function deckPrice({ items, hasPictures }: Pick<DeckState, 'items' | 'hasPictures'>): number {
  return items.length * VIEW_PRICE + deckPixels(items.length, hasPictures);
}
