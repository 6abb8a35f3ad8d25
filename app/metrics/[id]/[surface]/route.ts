import { respondWithSurface } from '#lib/http/surfaces/surface-handler.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { metricSurface } from '#lib/view/metric/surface.ts';

interface Context {
  readonly params: Promise<{ id: string; surface: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, surface } = await params;
  const route = { params: METRIC_PARAMS, load: metricSurface(id) };
  return respondWithSurface(request, surface, route, siteQueries());
}
