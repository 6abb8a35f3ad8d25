import { SUGGEST } from '#lib/api/suggest.ts';
import { respondWithOperation } from '#lib/http/api/respond-with-operation.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';

export function GET(request: Request): Promise<Response> {
  return respondWithOperation(request, SUGGEST, siteQueries());
}
