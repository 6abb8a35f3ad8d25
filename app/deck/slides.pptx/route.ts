import { answeringSite } from '#app/_shared/answering-site.ts';
import { respondWithDeck } from '#lib/http/surfaces/deck-handler.ts';

export async function GET(request: Request): Promise<Response> {
  return respondWithDeck(request, answeringSite());
}
