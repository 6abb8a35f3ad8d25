import { readClaim } from '#lib/api/read-claim.ts';
import { respondWithOperation } from '#lib/http/api/respond-with-operation.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';

interface Context {
  readonly params: Promise<{ source: string; key: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { source, key } = await params;
  return respondWithOperation(request, readClaim(`${source}/${key}`), siteQueries());
}
