import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { oembedFields, oembedXml } from '#lib/render/html/embed/oembed.ts';
import { decodeQuery, rawQuery, type ParamSet } from '#lib/url/codec.ts';
import { integerParam } from '#lib/url/param.ts';
import { openView } from './embed-view.ts';
import { ownAddress, type OwnAddress } from './oembed-url.ts';
import { missingParameterProblem, noViewProblem, unknownFormatProblem } from './embed-problems.ts';
import { parameterProblem, respondWithProblem, type Problem } from '#lib/http/problem.ts';
import { respond } from '#lib/http/respond.ts';

const SIDE = { low: 0, high: 100_000 } as const;

/** What a consumer says of its room; 0 where it says nothing. */
const ROOM_PARAMS: ParamSet<{ readonly widthMaxPx: number; readonly heightMaxPx: number }> = {
  widthMaxPx: integerParam('maxwidth', SIDE, 0),
  heightMaxPx: integerParam('maxheight', SIDE, 0),
};

const FORMATS = ['json', 'xml'] as const;
type Format = (typeof FORMATS)[number];

function readFormat(search: URLSearchParams): Result<Format, Problem> {
  const asked = search.get('format') ?? 'json';
  const format = FORMATS.find((known) => known === asked);
  return format === undefined ? fail(unknownFormatProblem(asked, FORMATS)) : succeed(format);
}

function readAddress(search: URLSearchParams, publicOrigin: string | undefined): Result<OwnAddress, Problem> {
  const url = search.get('url');
  if (url === null || url === '') return fail(missingParameterProblem('url', 'the address of a page of this site'));
  const address = ownAddress(url, publicOrigin);
  return address === undefined ? fail(noViewProblem(url)) : succeed(address);
}

/**
 * `GET /oembed` (oEmbed 1.0): how the view of one of our pages is embedded; ours are those under the origin that the
 * operator names, and where none is named, those of this machine. 404 for addresses that are
 * not ours or show no view, 400 for values that cannot be used, 501 for a format other than JSON and XML.
 */
export async function respondWithOembed(
  request: Request,
  queries: Queries,
  publicOrigin: string | undefined,
): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const format = readFormat(searchParams);
  if (!format.ok) return respondWithProblem(format.error);
  const address = readAddress(searchParams, publicOrigin);
  if (!address.ok) return respondWithProblem(address.error);
  const { state, ignored } = decodeQuery(ROOM_PARAMS, rawQuery(searchParams));
  const [invalid] = ignored;
  if (invalid !== undefined) return respondWithProblem(parameterProblem(invalid));
  const { origin, path, search } = address.value;
  const opened = await openView(path, rawQuery(new URLSearchParams(search)), queries);
  if (!opened.ok) return respondWithProblem(opened.error);
  const { view } = opened.value;
  const room = { widthMaxPx: state.widthMaxPx || undefined, heightMaxPx: state.heightMaxPx || undefined };
  const fields = oembedFields(view, origin, room);
  return respond(request, {
    body: format.value === 'xml' ? oembedXml(fields) : `${JSON.stringify(fields)}\n`,
    contentType: format.value === 'xml' ? 'text/xml; charset=utf-8' : 'application/json; charset=utf-8',
    freshness: 'live',
    modifiedAt: view.release.createdAt,
  });
}
