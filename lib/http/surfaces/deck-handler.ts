import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Site } from '#lib/http/site.ts';
import { renderDeck } from '#lib/render/pptx/deck.ts';
import type { Deck } from '#lib/render/pptx/deck-model.ts';
import { surfaceFacts } from '#lib/url/surfaces.ts';
import { decodeQuery, encodeQuery, rawQuery } from '#lib/url/codec.ts';
import { DECK_PARAMS, deckHref, type DeckState } from '#lib/url/deck/state.ts';
import { loadDeckView, type DeckView, type MissingSlide, type ShownSlide } from '#lib/view/deck/deck-view.ts';
import { entityTag } from '#lib/http/answers/entity-tag.ts';
import { answersOver, RENDER_TURNS } from '#lib/http/answers/kept-answers.ts';
import { BUSY_PROBLEM, parameterProblem, respondWithProblem, viewProblem, type Problem } from '#lib/http/problem.ts';
import { respond, type Answer } from '#lib/http/respond.ts';

const FILE_NAME = 'model-claims-deck.pptx';

function readRequest(request: Request): Result<DeckState, Problem> {
  const { state, ignored } = decodeQuery(DECK_PARAMS, rawQuery(new URL(request.url).searchParams));
  const [invalid] = ignored;
  if (invalid !== undefined) return fail(parameterProblem(invalid));
  if (state.items.length > 0) return succeed(state);
  const { name: parameter, allowed } = DECK_PARAMS.items;
  return fail(parameterProblem({ parameter, value: '', reason: 'it names no view', allowed }));
}

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

async function makeAnswer(
  state: DeckState,
  { queries, origin }: Site,
  signal: AbortSignal,
): Promise<Result<Answer, Problem>> {
  const view = await loadDeckView(state, queries);
  if (!view.ok) return fail(viewProblem(view.error));
  const missing = view.value.slides.find((slide) => slide.kind === 'missing');
  if (missing !== undefined) return fail(missingProblem(missing));
  const slides = view.value.slides.filter((slide) => slide.kind === 'shown');
  const body = await RENDER_TURNS.run(() => renderDeck(deckOf(view.value, slides, origin)), signal);
  if (!body.ok) return fail(BUSY_PROBLEM);
  return succeed({
    body: body.value,
    contentType: surfaceFacts('slides.pptx').contentType,
    fileName: FILE_NAME,
    freshness: slides.every((slide) => slide.view.pinned) ? 'pinned' : 'live',
    modifiedAt: view.value.release.createdAt,
    tag: entityTag(body.value),
  });
}

/**
 * `GET /deck/slides.pptx`: the views of a deck as one file. 400 for a value that cannot be used, 404
 * for a view that is not there, 503 while too much is being made.
 */
export async function respondWithDeck(request: Request, site: Site): Promise<Response> {
  const state = readRequest(request);
  if (!state.ok) return respondWithProblem(state.error);
  const release = await site.queries.currentRelease();
  const key = `${release?.id ?? ''} deck ${encodeQuery(DECK_PARAMS, state.value)}`;
  const make = (signal: AbortSignal) => makeAnswer(state.value, site, signal);
  const answer = await answersOver(site.queries).get(key, make, request.signal);
  return answer.ok ? respond(request, answer.value) : respondWithProblem(answer.error);
}
