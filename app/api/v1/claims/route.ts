import { respondWithClaims } from '#lib/http/api/claims-api.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';

export function GET(request: Request): Promise<Response> {
  return respondWithClaims(request, siteQueries());
}
