import { deckSlides } from './deck-slides.ts';
import { renderDeck } from './deck.ts';
import type { Surface } from '#lib/render/surface.ts';

/** A view as slides: its charts, or its claims where it has none. */
export const renderSlides: Surface = async (view, { theme, aspect, hasPictures, origin }) => {
  const body = await renderDeck({
    title: view.title,
    href: view.href,
    origin,
    slides: deckSlides(view),
    aspect,
    theme: theme === 'dark' ? 'dark' : 'light',
    withPictures: hasPictures,
  });
  return { body };
};
