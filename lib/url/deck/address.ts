import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { decodeQuery, encodeQuery, type RawQuery } from '#lib/url/codec.ts';
import { EMBED_ROOT } from '#lib/url/embed/href.ts';
import { hasSurfaces, isIdSegment, readPlace, viewKind } from '#lib/url/view-kinds.ts';
import { isSurfaceName } from '#lib/url/surfaces.ts';

/** The address of a view, taken apart. */
export interface ViewAddress {
  /** The segments of its path. */
  readonly path: readonly string[];
  readonly query: RawQuery;
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function readQuery(text: string): RawQuery {
  const pairs = text.split('&').map((part) => {
    const [name = '', ...value] = part.split('=');
    return [decodePart(name), decodePart(value.join('='))] as const;
  });
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries(values);
}

/** Takes an address from the root apart. Whether a view stands there is told by `viewHref`. */
export function readAddress(address: string): ViewAddress {
  const [beforePlace = ''] = address.split('#');
  const [path = '', ...query] = beforePlace.split('?');
  return { path: path.split('/').filter((part) => part !== ''), query: readQuery(query.join('?')) };
}

/** People copy the addresses of frames and pictures too: the view is the same. */
function pagePath(path: readonly string[]): readonly string[] {
  const inFrame = `/${path[0] ?? ''}` === EMBED_ROOT ? path.slice(1) : path;
  return isSurfaceName(inFrame.at(-1) ?? '') ? inFrame.slice(0, -1) : inFrame;
}

/**
 * The canonical address of the view that an address from the root names; that of its frame or of one
 * of its surfaces will do. Fails with the reason for any other address, so that a link made of the
 * result never leads elsewhere.
 */
export function viewHref(address: string): Result<string, string> {
  if (!address.startsWith('/') || address.startsWith('//')) return fail('it does not start with one slash');
  const { path, query } = readAddress(address);
  const [first = '', ...ids] = pagePath(path);
  const place = readPlace([first, ...ids]);
  if (place === undefined || !hasSurfaces(place) || !ids.every(isIdSegment)) {
    return fail('it is not the address of a comparison, a metric, a family, a claim or a subject');
  }
  const { params } = viewKind(place.kind);
  // Names that are not resolved yet belong to the picker of the page, not to the view.
  const { state, ignored } = decodeQuery(params, { ...query, add: undefined });
  const [invalid] = ignored;
  if (invalid !== undefined) return fail(`its “${invalid.parameter}” cannot be used: ${invalid.reason}`);
  return succeed(`/${[first, ...ids].join('/')}${encodeQuery(params, state)}`);
}
