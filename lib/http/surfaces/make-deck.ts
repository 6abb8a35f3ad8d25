import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { entityTag } from '#lib/http/answers/entity-tag.ts';
import { viewProblem, type Problem } from '#lib/http/problem.ts';
import type { Answer } from '#lib/http/respond.ts';
import type { Site } from '#lib/http/site.ts';
import type { Deck } from '#lib/render/pptx/deck-model.ts';
import { renderDeck } from '#lib/render/pptx/deck.ts';
import { deckHref, type DeckState } from '#lib/url/deck/state.ts';
import { surfaceFacts } from '#lib/url/surfaces.ts';
import { loadDeckView, type DeckView, type MissingSlide, type ShownSlide } from '#lib/view/deck/deck-view.ts';
import { checkDeckSize } from './size-limits.ts';

const FILE_NAME = 'model-claims-deck.pptx';

/** A deck with a hole would pass for a whole one, so that no file is made of it. */
function missingProblem({ item, sentence, nearest }: MissingSlide): Problem {
  return {
    type: '/data#not-found',
    title: 'Not found',
    status: 404,
    detail: `The view at ${item.href} is not there. ${sentence}`,
    nearest: nearest.map(({ name, item: { href } }) => ({ id: name, href })),
  };
}

function deckOf({ state }: DeckView, slides: readonly ShownSlide[], origin: string): Deck {
  const [first] = slides;
  return {
    title: slides.length === 1 && first !== undefined ? first.title : 'Model Claims: a deck',
    href: deckHref(state),
    origin,
    slides: slides.map(({ view, chart, item: { title } }) => ({ view, chart, ...(title === '' ? {} : { title }) })),
    aspect: state.aspect,
    theme: state.theme,
    withPictures: state.hasPictures,
  };
}

/**
 * Makes the file of a deck: 404 for a view that is not there, 413 where it would hold too much. Rejects once
 * the signal is aborted.
 */
export async function makeDeck(
  state: DeckState,
  { queries, origin }: Site,
  signal: AbortSignal,
): Promise<Result<Answer, Problem>> {
  const view = await loadDeckView(state, queries);
  if (!view.ok) return fail(viewProblem(view.error));
  const missing = view.value.slides.find((slide) => slide.kind === 'missing');
  if (missing !== undefined) return fail(missingProblem(missing));
  const slides = view.value.slides.filter((slide) => slide.kind === 'shown');
  const deck = deckOf(view.value, slides, origin);
  const size = checkDeckSize(deck);
  if (!size.ok) return size;
  const body = await renderDeck(deck, signal);
  return succeed({
    body,
    contentType: surfaceFacts('slides.pptx').contentType,
    fileName: FILE_NAME,
    freshness: slides.every((slide) => slide.view.pinned) ? 'pinned' : 'live',
    modifiedAt: view.value.release.createdAt,
    tag: entityTag(body),
  });
}
