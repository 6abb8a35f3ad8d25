import { respondWithDeck } from '#lib/http/surfaces/deck-handler.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';

export async function GET(request: Request): Promise<Response> {
  return respondWithDeck(request, siteQueries());
}
