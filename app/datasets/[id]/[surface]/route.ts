import { respondWithSurface } from '#lib/http/surfaces/surface-handler.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { PINNED_PARAMS } from '#lib/url/states/pinned.ts';
import { subjectSurface } from '#lib/view/subject/surface.ts';

interface Context {
  readonly params: Promise<{ id: string; surface: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, surface } = await params;
  const route = { params: PINNED_PARAMS, load: subjectSurface('datasets', id) };
  return respondWithSurface(request, surface, route, siteQueries());
}
