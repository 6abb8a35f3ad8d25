import type { RenderContext, Surface } from '#lib/render/surface.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import type { Deck } from './deck-model.ts';
import { deckSlides } from './deck-slides.ts';
import { renderDeck } from './deck.ts';

/** The deck that one view makes: its charts, or its claims where it has none. */
export function viewDeck(view: SurfaceView, { theme, aspect, hasPictures, origin }: RenderContext): Deck {
  return {
    title: view.title,
    href: view.href,
    origin,
    slides: deckSlides(view),
    aspect,
    theme: theme === 'dark' ? 'dark' : 'light',
    withPictures: hasPictures,
  };
}

/** A view as slides. */
export const renderSlides: Surface = async (view, context, signal) => ({
  body: await renderDeck(viewDeck(view, context), signal),
});
