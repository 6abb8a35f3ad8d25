import { setImmediate } from 'node:timers/promises';

import { PALETTES } from '#lib/chart/scene/theme.ts';
import { deckCost } from './deck-cost.ts';
import type { Deck } from './deck-model.ts';
import { slideFacts } from './facts/slide-facts.ts';
import { tellSlides, type ToldSlide } from './facts/told-slides.ts';
import { frameOf } from './package/frame.ts';
import { packParts } from './package/package.ts';
import { scaffoldParts } from './package/scaffold.ts';
import type { SlideModel } from './package/slide-model.ts';
import { slideParts } from './package/slide-part.ts';
import { pictureDensity } from './picture-density.ts';
import { chartSlides, wordSlides } from './slides/view-slides.ts';

async function composeSlides(told: ToldSlide, deck: Deck, density: number): Promise<readonly SlideModel[]> {
  const facts = slideFacts(told, deck);
  const { chart } = told.slide;
  return chart === undefined ? wordSlides(facts) : chartSlides(chart, facts, { isAsked: deck.withPictures, density });
}

/**
 * The slides of a deck in order, complete and independent of the file. One view is made at a time, so that the pixels
 * of one picture are in memory at once, and others get their turn in between. Rejects with the reason of the signal
 * once it is aborted.
 */
export async function deckModels(deck: Deck, signal?: AbortSignal): Promise<readonly SlideModel[]> {
  const density = pictureDensity(deckCost(deck).pictures, frameOf(deck.aspect));
  const models: SlideModel[] = [];
  for (const told of tellSlides(deck.slides)) {
    await setImmediate();
    signal?.throwIfAborted();
    models.push(...(await composeSlides(told, deck, density)));
  }
  return models;
}

/** A deck as PPTX: equal decks give equal bytes. Rejects with the reason of the signal once it is aborted. */
export async function renderDeck(deck: Deck, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const palette = PALETTES[deck.theme];
  const models = await deckModels(deck, signal);
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
