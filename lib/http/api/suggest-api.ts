import type { Queries } from '#lib/queries/queries.ts';
import { decodeQuery, rawQuery } from '#lib/url/codec.ts';
import { SEARCH_PARAMS } from '#lib/url/states/search.ts';
import { loadSuggestView } from '#lib/view/site/suggest-view.ts';
import { parameterProblem, respondWithProblem, unknownParameterProblem, viewProblem } from '#lib/http/problem.ts';
import { respond } from '#lib/http/respond.ts';

const KNOWN = Object.values(SEARCH_PARAMS).map(({ name }) => name);

/** `GET /api/v1/suggest?q=`: the subjects that a typed text may mean. */
export async function respondWithSuggestions(request: Request, queries: Queries): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const unknown = [...searchParams.keys()].find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) return respondWithProblem(unknownParameterProblem(unknown.slice(0, 60), KNOWN));
  const { state, ignored } = decodeQuery(SEARCH_PARAMS, rawQuery(searchParams));
  const [invalid] = ignored;
  if (invalid !== undefined) return respondWithProblem(parameterProblem(invalid));
  const view = await loadSuggestView(state, queries);
  if (!view.ok) return respondWithProblem(viewProblem(view.error));
  const data = view.value.subjects.map(({ id, name, detail, href }) => ({ id, name, detail, href }));
  return respond(request, {
    body: `${JSON.stringify({ data, release: view.value.release.id })}\n`,
    contentType: 'application/json; charset=utf-8',
    freshness: state.release === undefined ? 'live' : 'pinned',
    modifiedAt: view.value.release.createdAt,
  });
}
