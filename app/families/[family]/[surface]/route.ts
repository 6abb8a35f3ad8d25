import { respondWithSurface } from '#lib/http/surfaces/surface-handler.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { familySurface } from '#lib/view/family/surface.ts';

interface Context {
  readonly params: Promise<{ family: string; surface: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { family, surface } = await params;
  const route = { params: FAMILY_PARAMS, load: familySurface(family) };
  return respondWithSurface(request, surface, route, siteQueries());
}
