import { respondWithSurface } from '#lib/http/surfaces/surface-handler.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import { compareSurface } from '#lib/view/compare/surface.ts';

interface Context {
  readonly params: Promise<{ surface: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { surface } = await params;
  return respondWithSurface(request, surface, { params: COMPARE_PARAMS, load: compareSurface }, siteQueries());
}
