import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { answersOver } from '#lib/http/answers/kept-answers.ts';
import { parameterProblem, respondWithProblem, type Problem } from '#lib/http/problem.ts';
import { respond } from '#lib/http/respond.ts';
import type { Site } from '#lib/http/site.ts';
import { decodeQuery, rawQuery } from '#lib/url/codec.ts';
import { DECK_PARAMS, slidesHref, type DeckState } from '#lib/url/deck/state.ts';
import { dearMaker } from './dear-work.ts';
import { deckPrice } from './price.ts';
import { takeTurn } from './turns.ts';

function readRequest(request: Request): Result<DeckState, Problem> {
  const { state, ignored } = decodeQuery(DECK_PARAMS, rawQuery(new URL(request.url).searchParams));
  const [invalid] = ignored;
  if (invalid !== undefined) return fail(parameterProblem(invalid));
  if (state.items.length > 0) return succeed(state);
  const { name: parameter, allowed } = DECK_PARAMS.items;
  return fail(parameterProblem({ parameter, value: '', reason: 'it names no view', allowed }));
}

/**
 * `GET /deck/slides.pptx`: the views of a deck as one file. 400 for a value that cannot be used, 404
 * for a view that is not there, 413 where it would hold too much, 503 while too much is being made.
 */
export async function respondWithDeck(request: Request, site: Site): Promise<Response> {
  const state = readRequest(request);
  if (!state.ok) return respondWithProblem(state.error);
  const release = await site.queries.currentRelease();
  const ask = { href: slidesHref(state.value), releaseId: release?.id, origin: site.origin };
  const makeDear = site.makeDear ?? dearMaker(site.queries);
  const make = (signal: AbortSignal) => takeTurn('deck', deckPrice(state.value), () => makeDear(ask, signal), signal);
  const answer = await answersOver(site).get(`${ask.releaseId ?? ''} ${ask.href}`, make, request.signal);
  return answer.ok ? respond(request, answer.value) : respondWithProblem(answer.error);
}
