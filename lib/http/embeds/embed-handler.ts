import type { Queries } from '#lib/queries/queries.ts';
import { changesSentence, renderEmbedChanges } from '#lib/render/html/embed/embed-changes.ts';
import { renderEmbed } from '#lib/render/html/embed/embed.ts';
import { renderEmbedProblem } from '#lib/render/html/embed/embed-problem.ts';
import { fail } from '#lib/domain/result.ts';
import { decodeQuery, rawQuery, type RawQuery } from '#lib/url/codec.ts';
import { EMBED_PARAMS, EMBED_ROOT, pinnedHref, type EmbedOptions } from '#lib/url/embed/href.ts';
import { claimDifferences, type ClaimDifference } from '#lib/view/release/claim-differences.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { type EmbedAncestors, embedHeaders } from './embed-headers.ts';
import { openView, type OpenedView } from './embed-view.ts';
import { parameterProblem, respondWithProblem, type Problem } from '#lib/http/problem.ts';
import { respond } from '#lib/http/respond.ts';

const HTML = 'text/html; charset=utf-8';

function queryOf(request: Request): RawQuery {
  return rawQuery(new URL(request.url).searchParams);
}

/** The page of an address in the current release; made of its segments, so that it never leads elsewhere. */
function currentHref(request: Request, path: readonly string[]): string {
  const segments = path
    .filter((segment) => segment !== '')
    .map((segment) => encodeURIComponent(segment.toWellFormed()));
  return pinnedHref(`/${segments.join('/')}${new URL(request.url).search}`, undefined);
}

/** A frame shows people why it is empty, and leads to what there is. */
function respondWithFramedProblem(
  problem: Problem,
  pageHref: string,
  { theme }: EmbedOptions,
  ancestors: EmbedAncestors,
): Response {
  const nearest = problem.nearest?.map(({ id, href }) => ({ name: id, href })) ?? [];
  const links = [...nearest, { name: 'The current view on Model Claims', href: pageHref }];
  const body = renderEmbedProblem({ title: problem.title, detail: problem.detail, theme, links });
  const headers = {
    ...embedHeaders({ hasScript: false }, ancestors),
    'Content-Type': HTML,
    'Cache-Control': 'no-store',
  };
  return new Response(body, { status: problem.status, headers });
}

/** The same address behind another root: `/embed/models/a` as `/embed/notice/models/a`. */
function besideHref(root: string, { href }: SurfaceView): string {
  return `${EMBED_ROOT}/${root}${href}`;
}

/**
 * `GET /embed/{address of a page}`: its view for frames, as one document. 400 for a value that cannot
 * be used, 404 for what is not there, each as a page that says so.
 */
export async function respondWithEmbed(
  request: Request,
  path: readonly string[],
  queries: Queries,
  ancestors: EmbedAncestors,
): Promise<Response> {
  const query = queryOf(request);
  const { state: options, ignored } = decodeQuery(EMBED_PARAMS, query);
  const [invalid] = ignored;
  const opened = invalid === undefined ? await openView(path, query, queries) : fail(parameterProblem(invalid));
  if (!opened.ok) return respondWithFramedProblem(opened.error, currentHref(request, path), options, ancestors);
  const { view } = opened.value;
  // A pinned document never changes, so what has changed since is asked for by its script.
  const noticeHref = view.pinned && options.hasNotice ? besideHref('notice', view) : undefined;
  return respond(request, {
    body: renderEmbed(view, options, noticeHref),
    contentType: HTML,
    freshness: view.pinned ? 'pinned' : 'live',
    modifiedAt: view.release.createdAt,
    headers: embedHeaders({ hasScript: !options.isStatic }, ancestors),
  });
}

async function differencesOf({ address, view }: OpenedView, queries: Queries): Promise<readonly ClaimDifference[]> {
  if (!view.pinned) return [];
  const current = await address.loadCurrent(queries);
  return claimDifferences(view, current.ok ? current.value : undefined);
}

/** `GET /embed/notice/{address of a page}`: whether the claims of a pinned view have changed since, as JSON. */
export async function respondWithNotice(
  request: Request,
  path: readonly string[],
  queries: Queries,
): Promise<Response> {
  const opened = await openView(path, queryOf(request), queries);
  if (!opened.ok) return respondWithProblem(opened.error);
  const { view } = opened.value;
  const { length: changed } = await differencesOf(opened.value, queries);
  const notice = { changed, text: changesSentence(changed, view.release.id), href: besideHref('changes', view) };
  const current = (await queries.currentRelease()) ?? view.release;
  return respond(request, {
    body: `${JSON.stringify(notice)}\n`,
    contentType: 'application/json; charset=utf-8',
    freshness: 'live',
    modifiedAt: current.createdAt,
  });
}

/** `GET /embed/changes/{address of a page}`: the claims of a pinned view beside the current ones, where they differ. */
export async function respondWithChanges(
  request: Request,
  path: readonly string[],
  queries: Queries,
  ancestors: EmbedAncestors,
): Promise<Response> {
  const query = queryOf(request);
  const opened = await openView(path, query, queries);
  const { state: options } = decodeQuery(EMBED_PARAMS, query);
  if (!opened.ok) return respondWithFramedProblem(opened.error, currentHref(request, path), options, ancestors);
  const { view } = opened.value;
  const current = (await queries.currentRelease()) ?? view.release;
  return respond(request, {
    body: renderEmbedChanges(view, await differencesOf(opened.value, queries)),
    contentType: HTML,
    freshness: 'live',
    modifiedAt: current.createdAt,
    headers: embedHeaders({ hasScript: false }, ancestors),
  });
}
