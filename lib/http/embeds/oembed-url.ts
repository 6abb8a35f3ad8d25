import { EMBED_ROOT } from '#lib/url/embed/href.ts';

/** A page of this site, as somebody else's address names it. */
export interface OwnAddress {
  readonly origin: string;
  /** The segments of the page's path, decoded. */
  readonly path: readonly string[];
  /** The query with its question mark, or nothing. */
  readonly search: string;
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Where no origin is configured nobody but this machine is served, under whatever port. */
function isOwn(url: URL, publicOrigin: string | undefined): boolean {
  if (publicOrigin === undefined) return LOOPBACK.has(url.hostname);
  return url.origin === URL.parse(publicOrigin)?.origin;
}

function decodeSegments(pathname: string): readonly string[] | undefined {
  try {
    return pathname
      .split('/')
      .slice(1)
      .map((segment) => decodeURIComponent(segment));
  } catch {
    return undefined;
  }
}

/**
 * Reads an address that may be one of ours: the configured origin, without a name or a password in it.
 * Addresses for frames stand for their pages. `undefined` for everybody else's.
 */
export function ownAddress(address: string, publicOrigin: string | undefined): OwnAddress | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  if (!isOwn(url, publicOrigin)) return undefined;
  const pathname = url.pathname.startsWith(`${EMBED_ROOT}/`) ? url.pathname.slice(EMBED_ROOT.length) : url.pathname;
  const path = decodeSegments(pathname);
  return path === undefined ? undefined : { origin: url.origin, path, search: url.search };
}
