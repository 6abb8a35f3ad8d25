import type { Queries } from '#lib/queries/queries.ts';
import { isSurfaceName } from '#lib/render/surface.ts';
import { SURFACES } from '#lib/render/surfaces.ts';
import { decodeQuery, rawQuery, type ParamSet } from '#lib/url/codec.ts';
import { SURFACE_NAMES } from '#lib/url/hrefs.ts';
import { RENDER_PARAMS } from '#lib/url/states.ts';
import type { SurfaceLoader } from '#lib/view/surface-view.ts';
import { noChartProblem, parameterProblem, respondWithProblem, unknownSurfaceProblem, viewProblem } from './problem.ts';
import { respond } from './respond.ts';

/** What a surface request needs from its view: the view's parameters and its loader. */
export interface SurfaceRoute<State extends object> {
  readonly params: ParamSet<State>;
  readonly load: SurfaceLoader<State>;
}

/**
 * Answers a request for a surface of a view: 400 for a value that cannot be used, 404 for an
 * unknown id or surface, else the surface with its validators.
 */
export async function respondWithSurface<State extends object>(
  request: Request,
  surface: string,
  route: SurfaceRoute<State>,
  queries: Queries,
): Promise<Response> {
  if (!isSurfaceName(surface)) return respondWithProblem(unknownSurfaceProblem(surface, SURFACE_NAMES));
  const query = rawQuery(new URL(request.url).searchParams);
  const decoded = decodeQuery(route.params, query);
  const drawn = decodeQuery(RENDER_PARAMS, query);
  const [invalid] = [...decoded.ignored, ...drawn.ignored];
  if (invalid !== undefined) return respondWithProblem(parameterProblem(invalid));
  const view = await route.load(decoded.state, queries);
  if (!view.ok) return respondWithProblem(viewProblem(view.error));
  const [unknown] = view.value.ignored;
  if (unknown !== undefined) return respondWithProblem(parameterProblem(unknown));
  const rendered = await SURFACES[surface](view.value, drawn.state);
  if (rendered === undefined) return respondWithProblem(noChartProblem(view.value.href));
  return respond(request, {
    ...rendered,
    fileName: `${view.value.name}.${surface.split('.')[1] ?? 'txt'}`,
    freshness: view.value.pinned ? 'pinned' : 'live',
    modifiedAt: view.value.release.createdAt,
  });
}
