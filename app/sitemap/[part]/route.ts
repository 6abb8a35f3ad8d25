import { SITE_ORIGIN } from '#app/_shared/site.ts';
import { respondWithSiteMapPart } from '#lib/http/site-map.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';

interface Props {
  readonly params: Promise<{ part: string }>;
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  return respondWithSiteMapPart((await params).part, { queries: siteQueries(), origin: SITE_ORIGIN });
}
