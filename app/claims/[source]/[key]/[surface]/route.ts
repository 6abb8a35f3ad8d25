import { respondWithSurface } from '#lib/http/surfaces/surface-handler.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { PINNED_PARAMS } from '#lib/url/states/pinned.ts';
import { claimSurface } from '#lib/view/claim/surface.ts';

interface Context {
  readonly params: Promise<{ source: string; key: string; surface: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { source, key, surface } = await params;
  const route = { params: PINNED_PARAMS, load: claimSurface(`${source}/${key}`) };
  return respondWithSurface(request, surface, route, siteQueries());
}
