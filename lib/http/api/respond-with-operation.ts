import type { ApiAnswer, Operation } from '#lib/api/operation.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { parameterProblem, respondWithProblem, unknownParameterProblem, viewProblem } from '#lib/http/problem.ts';
import { respond } from '#lib/http/respond.ts';
import { decodeQuery, rawQuery } from '#lib/url/codec.ts';
import type { PinnedState } from '#lib/url/states/pinned.ts';

/** How much of a name that nobody knows is shown again. */
const SHOWN_MAX_LENGTH = 60;

/** The neighbours of a part of a list as a Link header (RFC 8288). */
function linkHeader({ links = [] }: ApiAnswer): Readonly<Record<string, string>> {
  const written = links.map(({ relation, href }) => `<${href}>; rel="${relation}"`);
  return written.length === 0 ? {} : { Link: written.join(', ') };
}

/**
 * Answers a request for an operation as JSON: 400 for a value that cannot be used and, where the
 * operation is strict, for a parameter that it does not have; 404 for what is not there.
 */
export async function respondWithOperation<State extends PinnedState>(
  request: Request,
  { params, isStrict, read }: Operation<State>,
  queries: Queries,
): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const known = Object.values<{ readonly name: string }>(params).map(({ name }) => name);
  const unknown = isStrict ? [...searchParams.keys()].find((name) => !known.includes(name)) : undefined;
  if (unknown !== undefined) {
    return respondWithProblem(unknownParameterProblem(unknown.slice(0, SHOWN_MAX_LENGTH), known));
  }
  const { state, ignored } = decodeQuery(params, rawQuery(searchParams));
  const [invalid] = ignored;
  if (invalid !== undefined) return respondWithProblem(parameterProblem(invalid));
  const answer = await read(state, queries);
  if (!answer.ok) return respondWithProblem(viewProblem(answer.error));
  return respond(request, {
    body: `${JSON.stringify(answer.value.body)}\n`,
    contentType: 'application/json; charset=utf-8',
    freshness: state.release === undefined ? 'live' : 'pinned',
    modifiedAt: answer.value.release.createdAt,
    headers: linkHeader(answer.value),
  });
}
