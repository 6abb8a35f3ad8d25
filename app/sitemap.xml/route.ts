import { SITE_ORIGIN } from '#app/_shared/site.ts';
import { siteMap, siteMapResponse } from '#lib/http/site-map.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';

// Asked for at each request; what is kept of it is kept in front of the framework.
export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  return siteMapResponse(await siteMap({ queries: siteQueries(), origin: SITE_ORIGIN }));
}
