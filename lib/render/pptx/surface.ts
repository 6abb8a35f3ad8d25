import { deckSlides, renderDeck } from './deck.ts';
import { siteAddress } from '#lib/render/site-origin.ts';
import type { Surface } from '#lib/render/surface.ts';

/** A view as slides: its charts, or its claims where it has none. */
export const renderSlides: Surface = async (view, { theme, aspect, hasPictures }) => {
  const body = await renderDeck({
    title: view.title,
    href: view.href,
    origin: siteAddress(''),
    slides: deckSlides(view),
    aspect,
    theme: theme === 'dark' ? 'dark' : 'light',
    withPictures: hasPictures,
  });
  return { body };
};
