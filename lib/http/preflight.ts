/** Everything here is read, by whoever likes. */
export const ALLOWED_METHODS = 'GET, HEAD, OPTIONS';

const DAY_SECONDS = 86_400;

/** Data, pictures and frames, which pages elsewhere may read: what has a file name, and the program's own doors. */
const OPEN = /^\/(?:api|embed)\/|^\/oembed$|\/[^/]*\.[a-z]+$/;

/**
 * The headers that answer whether a page elsewhere may make a request (the Fetch standard, CORS-preflight);
 * `undefined` for pages, which no other page may read.
 */
export function preflightHeaders(path: string): Readonly<Record<string, string>> | undefined {
  if (!OPEN.test(path)) return undefined;
  return {
    Allow: ALLOWED_METHODS,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, HEAD',
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Max-Age': String(DAY_SECONDS),
    'X-Content-Type-Options': 'nosniff',
  };
}
