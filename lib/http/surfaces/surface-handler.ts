import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { Site } from '#lib/http/site.ts';
import { takesTurns } from './render-queue.ts';
import type { Rendered } from '#lib/render/surface.ts';
import { SURFACES } from '#lib/render/surfaces.ts';
import { decodeQuery, encodeQuery, rawQuery, type ParamSet } from '#lib/url/codec.ts';
import { isSurfaceName, SURFACE_NAMES, surfaceFacts, type SurfaceName } from '#lib/url/surfaces.ts';
import { renderParams } from '#lib/url/hrefs.ts';
import type { RenderOptions } from '#lib/url/states/render.ts';
import type { SurfaceLoader, SurfaceView } from '#lib/view/surface-view.ts';
import { entityTag } from '#lib/http/answers/entity-tag.ts';
import { answersOver, RENDER_TURNS } from '#lib/http/answers/kept-answers.ts';
import {
  BUSY_PROBLEM,
  noChartProblem,
  parameterProblem,
  respondWithProblem,
  unknownSurfaceProblem,
  viewProblem,
  type Problem,
} from '#lib/http/problem.ts';
import { respond, type Answer } from '#lib/http/respond.ts';

/** What a surface request needs from its view: the view's parameters and its loader. */
export interface SurfaceRoute<State extends object> {
  readonly params: ParamSet<State>;
  readonly load: SurfaceLoader<State>;
}

/** What is asked for, with every value read. */
interface Asked<State> {
  readonly surface: SurfaceName;
  readonly state: State;
  readonly options: RenderOptions;
}

function readRequest<State extends object>(
  request: Request,
  surface: string,
  params: ParamSet<State>,
): Result<Asked<State>, Problem> {
  if (!isSurfaceName(surface)) return fail(unknownSurfaceProblem(surface, SURFACE_NAMES));
  const query = rawQuery(new URL(request.url).searchParams);
  const decoded = decodeQuery(params, query);
  const drawn = decodeQuery(renderParams(surface), query);
  const [invalid] = [...decoded.ignored, ...drawn.ignored];
  if (invalid !== undefined) return fail(parameterProblem(invalid));
  return succeed({ surface, state: decoded.state, options: drawn.state });
}

/** Text is written at once; pictures and decks take turns. */
async function render(
  { surface, options }: Asked<unknown>,
  view: SurfaceView,
  origin: string,
  signal: AbortSignal,
): Promise<Result<Rendered, Problem>> {
  const write = async () => SURFACES[surface](view, { ...options, origin });
  const rendered = takesTurns(surface, options) ? await RENDER_TURNS.run(write, signal) : succeed(await write());
  if (!rendered.ok) return fail(BUSY_PROBLEM);
  return rendered.value === undefined ? fail(noChartProblem(view.href)) : succeed(rendered.value);
}

async function makeAnswer<State>(
  asked: Asked<State>,
  load: SurfaceLoader<State>,
  { queries, origin }: Site,
  signal: AbortSignal,
): Promise<Result<Answer, Problem>> {
  const view = await load(asked.state, queries);
  if (!view.ok) return fail(viewProblem(view.error));
  const [unknown] = view.value.ignored;
  if (unknown !== undefined) return fail(parameterProblem(unknown));
  const rendered = await render(asked, view.value, origin, signal);
  if (!rendered.ok) return rendered;
  return succeed({
    ...rendered.value,
    contentType: surfaceFacts(asked.surface).contentType,
    fileName: `${view.value.name}.${asked.surface.split('.')[1] ?? 'txt'}`,
    freshness: view.value.pinned ? 'pinned' : 'live',
    modifiedAt: view.value.release.createdAt,
    tag: entityTag(rendered.value.body),
  });
}

/** Everything that an answer depends on: two requests with the same key get the same bytes. */
async function answerKey<State extends object>(
  request: Request,
  { surface, options, state }: Asked<State>,
  params: ParamSet<State>,
  queries: Queries,
): Promise<string> {
  const release = await queries.currentRelease();
  const { pathname } = new URL(request.url);
  return [release?.id ?? '', pathname, encodeQuery(params, state), encodeQuery(renderParams(surface), options)].join(
    ' ',
  );
}

/**
 * Answers a request for a surface of a view: 400 for a value that cannot be used, 404 for an
 * unknown id or surface, 503 while too many pictures are asked for, else the surface with its
 * validators. Requests for the same bytes share one making of them.
 */
export async function respondWithSurface<State extends object>(
  request: Request,
  surface: string,
  { params, load }: SurfaceRoute<State>,
  site: Site,
): Promise<Response> {
  const asked = readRequest(request, surface, params);
  if (!asked.ok) return respondWithProblem(asked.error);
  const key = await answerKey(request, asked.value, params, site.queries);
  const make = (signal: AbortSignal) => makeAnswer(asked.value, load, site, signal);
  const answer = await answersOver(site.queries).get(key, make, request.signal);
  return answer.ok ? respond(request, answer.value) : respondWithProblem(answer.error);
}
