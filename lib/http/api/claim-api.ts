import type { Queries } from '#lib/queries/queries.ts';
import { decodeQuery, rawQuery } from '#lib/url/codec.ts';
import { PINNED_PARAMS } from '#lib/url/states/pinned.ts';
import { claimFacts } from '#lib/view/claim/claim-facts.ts';
import { loadClaimView } from '#lib/view/claim/claim-view.ts';
import { parameterProblem, respondWithProblem, viewProblem } from '#lib/http/problem.ts';
import { respond } from '#lib/http/respond.ts';

/** `GET /api/v1/claims/{source}/{key}`: one claim with its sentence and what a card shows. */
export async function respondWithClaim(request: Request, id: string, queries: Queries): Promise<Response> {
  const { state, ignored } = decodeQuery(PINNED_PARAMS, rawQuery(new URL(request.url).searchParams));
  const [invalid] = ignored;
  if (invalid !== undefined) return respondWithProblem(parameterProblem(invalid));
  const view = await loadClaimView({ id, state }, queries);
  if (!view.ok) return respondWithProblem(viewProblem(view.error));
  return respond(request, {
    body: `${JSON.stringify(claimFacts(view.value))}\n`,
    contentType: 'application/json; charset=utf-8',
    freshness: state.release === undefined ? 'live' : 'pinned',
    modifiedAt: view.value.release.createdAt,
  });
}
