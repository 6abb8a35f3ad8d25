import { PALETTES } from '#lib/chart/scene/theme.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { untoldClaims } from './chart-claims.ts';
import type { Deck, DeckSlide } from './deck-model.ts';
import { packParts } from './package/package.ts';
import { scaffoldParts } from './package/scaffold.ts';
import { slideFacts } from './slide-facts.ts';
import type { SlideModel } from './package/slide-model.ts';
import { slideParts } from './package/slide-part.ts';
import { chartSlides, wordSlides } from './slides/view-slides.ts';

const FURTHER_TITLE = 'Further claims';
const FURTHER_SENTENCE =
  'What this view holds beside its charts. Each claim stands under the conditions of its own source; none is ranked.';

/** The slides of one view: one for each of its charts, then what these do not tell; the view itself where it has none. */
export function deckSlides(view: SurfaceView): readonly DeckSlide[] {
  if (view.charts.length === 0) return [{ view, chart: undefined }];
  const drawn = view.charts.map((chart): DeckSlide => ({ view, chart }));
  const claims = untoldClaims(view);
  if (claims.length === 0) return drawn;
  const ids = new Set(claims.map(({ id }) => id));
  return [
    ...drawn,
    { view: { ...view, sentence: FURTHER_SENTENCE }, chart: undefined, only: ids, title: FURTHER_TITLE },
  ];
}

/** The slides of one chart or view of a deck, complete and independent of the file. */
export async function slidesOf(slide: DeckSlide, deck: Deck): Promise<readonly SlideModel[]> {
  const facts = slideFacts(slide, deck, PALETTES[deck.theme]);
  return slide.chart === undefined ? wordSlides(facts) : chartSlides(slide.chart, facts, deck.withPictures);
}

/** A deck as PPTX: equal decks give equal bytes. */
export async function renderDeck(deck: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const palette = PALETTES[deck.theme];
  const models = (await Promise.all(deck.slides.map((slide) => slidesOf(slide, deck)))).flat();
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
