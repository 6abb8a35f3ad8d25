import { respondWithClaim } from '#lib/http/api/claim-api.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';

interface Context {
  readonly params: Promise<{ source: string; key: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { source, key } = await params;
  return respondWithClaim(request, `${source}/${key}`, siteQueries());
}
