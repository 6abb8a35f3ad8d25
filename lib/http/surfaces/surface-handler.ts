import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Release } from '#lib/domain/facts/release.ts';
import { answersOver } from '#lib/http/answers/kept-answers.ts';
import { parameterProblem, respondWithProblem, unknownSurfaceProblem, type Problem } from '#lib/http/problem.ts';
import { respond, type Answer } from '#lib/http/respond.ts';
import type { Site } from '#lib/http/site.ts';
import { decodeQuery, encodeQuery, rawQuery, type ParamSet } from '#lib/url/codec.ts';
import { renderParams, surfaceHref } from '#lib/url/hrefs.ts';
import { isSurfaceName, SURFACE_NAMES } from '#lib/url/surfaces.ts';
import type { SurfaceLoader } from '#lib/view/surface-view.ts';
import { atRelease } from './at-release.ts';
import { makeSurface, type WantedSurface } from './make-surface.ts';
import { surfacePrice } from './price.ts';
import { takesTurns } from './takes-turns.ts';
import { takeTurn } from './turns.ts';

/** What a surface request needs from its view: the view's parameters and its loader. */
export interface SurfaceRoute<State extends object> {
  readonly params: ParamSet<State>;
  readonly load: SurfaceLoader<State>;
}

/** What is asked for, with every value read. */
interface Asked<State> extends WantedSurface {
  readonly state: State;
  /** Its canonical address: two requests with the same one, of the same release, get the same bytes. */
  readonly href: string;
}

/** The path of the page of a surface, each sign of it written in one way. */
function pagePath(pathname: string): string {
  const segments = pathname.split('/').slice(0, -1);
  return segments.map((segment) => encodeURIComponent(decodeURIComponent(segment))).join('/');
}

function readRequest<State extends object>(
  request: Request,
  surface: string,
  params: ParamSet<State>,
): Result<Asked<State>, Problem> {
  if (!isSurfaceName(surface)) return fail(unknownSurfaceProblem(surface, SURFACE_NAMES));
  const { pathname, searchParams } = new URL(request.url);
  const query = rawQuery(searchParams);
  const { state, ignored } = decodeQuery(params, query);
  const { state: options, ignored: unused } = decodeQuery(renderParams(surface), query);
  const [invalid] = [...ignored, ...unused];
  if (invalid !== undefined) return fail(parameterProblem(invalid));
  const href = surfaceHref(`${pagePath(pathname)}${encodeQuery(params, state)}`, surface, options);
  return succeed({ surface, state, options, href });
}

/** Text is written at once and here; pictures and decks take turns, wherever they are made. */
function makerOf<State extends object>(
  asked: Asked<State>,
  load: SurfaceLoader<State>,
  { queries, origin, makeDear }: Site,
  release: Release | undefined,
): (signal: AbortSignal) => Promise<Result<Answer, Problem>> {
  const { surface, options, state, href } = asked;
  const makeHere = async (signal: AbortSignal) =>
    makeSurface(asked, await load(state, atRelease(queries, release)), origin, signal);
  if (!takesTurns(surface, options)) return makeHere;
  const lane = surface === 'slides.pptx' ? 'deck' : 'picture';
  const make = (signal: AbortSignal) =>
    makeDear?.({ href, releaseId: release?.id, origin }, signal) ?? makeHere(signal);
  return (signal) => takeTurn(lane, surfacePrice(surface, options), () => make(signal), signal);
}

/**
 * Answers a request for a surface of a view: 400 for a value that cannot be used, 404 for an
 * unknown id or surface, 413 for more than is made in one go, 503 while too many pictures are asked
 * for, else the surface with its validators. Requests for the same bytes share one making of them.
 */
export async function respondWithSurface<State extends object>(
  request: Request,
  surface: string,
  { params, load }: SurfaceRoute<State>,
  site: Site,
): Promise<Response> {
  const asked = readRequest(request, surface, params);
  if (!asked.ok) return respondWithProblem(asked.error);
  const release = await site.queries.currentRelease();
  const make = makerOf(asked.value, load, site, release);
  const key = `${release?.id ?? ''} ${asked.value.href}`;
  // Texts are kept by the door, with their forms for the wire.
  const isKeptHere = takesTurns(asked.value.surface, asked.value.options);
  const answer = isKeptHere ? await answersOver(site).get(key, make, request.signal) : await make(request.signal);
  return answer.ok ? respond(request, answer.value) : respondWithProblem(answer.error);
}
