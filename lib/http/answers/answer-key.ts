import { SUBJECT_SECTIONS } from '#lib/domain/facts/subject.ts';
import { takesTurns } from '#lib/http/surfaces/takes-turns.ts';
import { decodeQuery, encodeQuery, rawQuery, type ParamSet } from '#lib/url/codec.ts';
import { DECK_PAGE_PARAMS, DECK_PARAMS } from '#lib/url/deck/state.ts';
import { EMBED_PARAMS } from '#lib/url/embed/href.ts';
import { renderParams } from '#lib/url/hrefs.ts';
import { pathSegments } from '#lib/url/path-segments.ts';
import { LIST_PARAMS } from '#lib/url/states/list.ts';
import { PAGED_PARAMS } from '#lib/url/states/paged.ts';
import { SEARCH_PARAMS } from '#lib/url/states/search.ts';
import { isSurfaceName } from '#lib/url/surfaces.ts';
import { hasSurfaces, readPlace, viewKind, type ViewPlace } from '#lib/url/view-kinds.ts';

/** Parameters of any kind; here they are read and written back, whatever their values mean. */
type AnyParams = ParamSet<Record<string, unknown>>;

/** Pages and files of the site that take no parameters. */
const PLAIN = [
  '',
  'metrics',
  'releases',
  'method',
  'data',
  'deck/check',
  'sitemap.xml',
  'robots.txt',
  'icon.svg',
  'embed.js',
  'embed/frame.js',
  'api/v1/schemas/view.json',
];

const DECK_FILE = 'deck/slides.pptx';

/** The parameters of pages and files that are no views, by their path. */
const PARAMS_AT = new Map<string, readonly unknown[]>([
  ...PLAIN.map((path) => [path, []] as const),
  ...SUBJECT_SECTIONS.map((path) => [path, [LIST_PARAMS]] as const),
  ['sources', [PAGED_PARAMS]],
  ['search', [SEARCH_PARAMS]],
  ['deck', [DECK_PAGE_PARAMS]],
  [DECK_FILE, [DECK_PARAMS]],
]);

/** The same for all paths that begin so and have one segment more. */
const PARAMS_UNDER = new Map<string, readonly unknown[]>([
  ['releases', [PAGED_PARAMS]],
  ['sitemap', []],
  ['embed/fonts', []],
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

/** The surface that a path names, and the place of its view. */
function surfaceAt(path: readonly string[]) {
  const surface = path.at(-1) ?? '';
  const place = readPlace(path.slice(0, -1));
  return isSurfaceName(surface) && place !== undefined && hasSurfaces(place) ? { surface, place } : undefined;
}

function surfaceParams(path: readonly string[]): readonly unknown[] | undefined {
  const found = surfaceAt(path);
  return found === undefined ? undefined : [viewParams(found.place), renderParams(found.surface)];
}

function paramsAt(path: readonly string[]): readonly AnyParams[] | undefined {
  const [first, ...rest] = path;
  const place = readPlace(path);
  const found =
    PARAMS_AT.get(path.join('/')) ??
    PARAMS_UNDER.get(path.slice(0, -1).join('/')) ??
    (first === 'embed' ? embedParams(rest) : undefined) ??
    surfaceParams(path) ??
    (place === undefined ? undefined : [viewParams(place)]);
  // Each set reads what it wrote; that their states differ does not matter to who only writes them back.
  return found as readonly AnyParams[] | undefined;
}

/** The state as it is written where every value can be used. */
function canonicalSearch(sets: readonly AnyParams[], search: URLSearchParams): string | undefined {
  const decoded = sets.map((set) => ({ set, ...decodeQuery(set, rawQuery(search)) }));
  if (decoded.some(({ ignored }) => ignored.length > 0)) return undefined;
  const parts = decoded.map(({ set, state }) => encodeQuery(set, state).slice(1)).filter((part) => part !== '');
  return parts.join('&');
}

/** The values of the parameters that are known, as they came: a page says which of them it could not use. */
function knownSearch(sets: readonly AnyParams[], search: URLSearchParams): string {
  const names = sets.flatMap((set) => Object.values(set).map(({ name }) => name));
  const pairs = [...new Set(names)].flatMap((name) => search.getAll(name).map((value) => [name, value]));
  return new URLSearchParams(pairs).toString();
}

/** What an address asks for, as far as it can be told before anything is made. */
export interface AskedAnswer {
  /**
   * The address in its own form: two addresses with the same one have the same answer in the same release. Made
   * of the decoded state, so that parameters that nobody knows, and another way to write the same, ask for
   * nothing new. Addresses whose parameters are not known here are their own.
   */
  readonly address: string;
  /** Whether it is made in turns of its own, as pictures and decks are. */
  readonly hasOwnTurns: boolean;
}

function hasOwnTurns(path: readonly string[], search: URLSearchParams): boolean {
  if (path.join('/') === DECK_FILE) return true;
  const found = surfaceAt(path);
  if (found === undefined) return false;
  return takesTurns(found.surface, decodeQuery(renderParams(found.surface), rawQuery(search)).state);
}

/** Reads the address of a request. */
export function askedAnswer(address: string): AskedAnswer {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const path = pathSegments(pathname);
  const sets = path === undefined ? undefined : paramsAt(path);
  if (path === undefined || sets === undefined) return { address, hasOwnTurns: false };
  // The state of a page that edits is what somebody wants done; it goes on as it was said.
  const canonical = pathname === '/deck' ? undefined : canonicalSearch(sets, searchParams);
  const search = canonical ?? knownSearch(sets, searchParams);
  return {
    address: search === '' ? pathname : `${pathname}?${search}`,
    hasOwnTurns: hasOwnTurns(path, searchParams),
  };
}
