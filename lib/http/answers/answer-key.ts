import { SUBJECT_SECTIONS } from '#lib/domain/facts/subject.ts';
import { decodeQuery, encodeQuery, rawQuery, type ParamSet } from '#lib/url/codec.ts';
import { DECK_PAGE_PARAMS, DECK_PARAMS } from '#lib/url/deck/state.ts';
import { EMBED_PARAMS } from '#lib/url/embed/href.ts';
import { renderParams } from '#lib/url/hrefs.ts';
import { LIST_PARAMS } from '#lib/url/states/list.ts';
import { PAGED_PARAMS } from '#lib/url/states/paged.ts';
import { SEARCH_PARAMS } from '#lib/url/states/search.ts';
import { pathSegments } from '#lib/url/path-segments.ts';
import { isSurfaceName } from '#lib/url/surfaces.ts';
import { readPlace, viewKind, type ViewPlace } from '#lib/url/view-kinds.ts';

/** Parameters of any kind; here they are read and written back, whatever their values mean. */
type AnyParams = ParamSet<Record<string, unknown>>;

/** Pages and files of the site that take no parameters. */
const PLAIN = ['', 'metrics', 'releases', 'method', 'data', 'deck/check', 'sitemap.xml', 'robots.txt'];

/** The parameters of pages and files that are no views, by their path. */
const PARAMS_AT = new Map<string, readonly unknown[]>([
  ...PLAIN.map((path) => [path, []] as const),
  ...SUBJECT_SECTIONS.map((path) => [path, [LIST_PARAMS]] as const),
  ['sources', [PAGED_PARAMS]],
  ['search', [SEARCH_PARAMS]],
  ['deck', [DECK_PAGE_PARAMS]],
  ['deck/slides.pptx', [DECK_PARAMS]],
]);

/** The words between `/embed/` and the address of a view. */
const EMBED_ROOMS: ReadonlySet<string> = new Set(['notice', 'changes']);

function viewParams({ kind }: ViewPlace): unknown {
  return viewKind(kind).params;
}

function embedParams([first = '', ...rest]: readonly string[]): readonly unknown[] | undefined {
  const place = readPlace(EMBED_ROOMS.has(first) ? rest : [first, ...rest]);
  return place === undefined ? undefined : [viewParams(place), EMBED_PARAMS];
}

function surfaceParams(path: readonly string[]): readonly unknown[] | undefined {
  const surface = path.at(-1) ?? '';
  const place = isSurfaceName(surface) ? readPlace(path.slice(0, -1)) : undefined;
  return place === undefined || !isSurfaceName(surface) ? undefined : [viewParams(place), renderParams(surface)];
}

function paramsAt(path: readonly string[]): readonly AnyParams[] | undefined {
  const [first, ...rest] = path;
  const place = readPlace(path);
  const found =
    PARAMS_AT.get(path.join('/')) ??
    (first === 'embed' ? embedParams(rest) : undefined) ??
    (first === 'releases' && rest.length === 1 ? [PAGED_PARAMS] : undefined) ??
    surfaceParams(path) ??
    (place === undefined ? undefined : [viewParams(place)]);
  // Each set reads what it wrote; that their states differ does not matter to who only writes them back.
  return found as readonly AnyParams[] | undefined;
}

function keyOf(params: AnyParams, search: URLSearchParams): string {
  const { state, ignored } = decodeQuery(params, rawQuery(search));
  // A page says which values it could not use, so that they are part of what it is.
  return `${encodeQuery(params, state)} ${ignored.length === 0 ? '' : JSON.stringify(ignored)}`;
}

/**
 * What an address asks for: two addresses with the same key have the same answer in the same release. Made of
 * the decoded state, so that parameters that nobody knows, and another way to write the same, ask for nothing new.
 * Addresses whose parameters are not known here are their own keys.
 */
export function answerKey(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const path = pathSegments(pathname);
  const params = path === undefined ? undefined : paramsAt(path);
  return params === undefined ? address : [pathname, ...params.map((set) => keyOf(set, searchParams))].join(' ');
}
