import { respondWithSuggestions } from '#lib/http/api/suggest-api.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';

export function GET(request: Request): Promise<Response> {
  return respondWithSuggestions(request, siteQueries());
}
