import { claimRecord } from '#lib/domain/words/record.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { CLAIMS_PARAMS, type ClaimsQuery } from '#lib/url/states/claims-query.ts';
import { decodeQuery, encodeQuery, rawQuery } from '#lib/url/codec.ts';
import { loadClaimsPage, type ClaimsPage } from '#lib/view/claim/claims-page.ts';
import { parameterProblem, respondWithProblem, unknownParameterProblem, viewProblem } from '#lib/http/problem.ts';
import { respond } from '#lib/http/respond.ts';

const KNOWN = Object.values(CLAIMS_PARAMS).map(({ name }) => name);

/** The neighbouring pages as a Link header (RFC 8288). */
function pageLinks(query: ClaimsQuery, { total }: ClaimsPage): Readonly<Record<string, string>> {
  const at = (offset: number) => `/api/v1/claims${encodeQuery(CLAIMS_PARAMS, { ...query, offset })}`;
  const links = [
    ...(query.offset + query.limit < total ? [`<${at(query.offset + query.limit)}>; rel="next"`] : []),
    ...(query.offset > 0 ? [`<${at(Math.max(0, query.offset - query.limit))}>; rel="prev"`] : []),
  ];
  return links.length === 0 ? {} : { Link: links.join(', ') };
}

/** `GET /api/v1/claims`: the claims that the filters name, one page of them. */
export async function respondWithClaims(request: Request, queries: Queries): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const unknown = [...searchParams.keys()].find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) return respondWithProblem(unknownParameterProblem(unknown.slice(0, 60), KNOWN));
  const { state: query, ignored } = decodeQuery(CLAIMS_PARAMS, rawQuery(searchParams));
  const [invalid] = ignored;
  if (invalid !== undefined) return respondWithProblem(parameterProblem(invalid));
  const page = await loadClaimsPage(query, queries);
  if (!page.ok) return respondWithProblem(viewProblem(page.error));
  const { claims, catalog, release, total } = page.value;
  const data = claims.map((claim) => claimRecord(claim, catalog));
  return respond(request, {
    body: `${JSON.stringify({ data, release: release.id, total })}\n`,
    contentType: 'application/json; charset=utf-8',
    freshness: query.release === undefined ? 'live' : 'pinned',
    modifiedAt: release.createdAt,
    headers: pageLinks(query, page.value),
  });
}
