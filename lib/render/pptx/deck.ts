import { PALETTES } from '#lib/chart/scene/theme.ts';
import type { Deck } from './deck-model.ts';
import { slideFacts } from './facts/slide-facts.ts';
import { tellSlides, type ToldSlide } from './facts/told-slides.ts';
import { packParts } from './package/package.ts';
import { scaffoldParts } from './package/scaffold.ts';
import type { SlideModel } from './package/slide-model.ts';
import { slideParts } from './package/slide-part.ts';
import { chartSlides, wordSlides } from './slides/view-slides.ts';

async function composeSlides(told: ToldSlide, deck: Deck): Promise<readonly SlideModel[]> {
  const facts = slideFacts(told, deck);
  const { chart } = told.slide;
  return chart === undefined ? wordSlides(facts) : chartSlides(chart, facts, deck.withPictures);
}

/** The slides of a deck in order, complete and independent of the file. */
export async function deckModels(deck: Deck): Promise<readonly SlideModel[]> {
  const composed = tellSlides(deck.slides).map((told) => composeSlides(told, deck));
  return (await Promise.all(composed)).flat();
}

/** A deck as PPTX: equal decks give equal bytes. */
export async function renderDeck(deck: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const palette = PALETTES[deck.theme];
  const models = await deckModels(deck);
  const scaffold = {
    title: deck.title,
    address: `${deck.origin}${deck.href}`,
    aspect: deck.aspect,
    palette,
    slideCount: models.length,
  };
  const slides = models.flatMap((model, index) => slideParts(model, index + 1, palette));
  return packParts(
    [...scaffoldParts(scaffold), ...slides],
    [
      { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
      { id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
    ],
  );
}
