const ESCAPES = /(?:%[0-9a-f]{2})+/gi;
const LONE_PERCENT = /%(?![0-9a-f]{2})/gi;

function isWellFormed(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function mend(escapes: string): string {
  if (isWellFormed(escapes)) return escapes;
  // Decoding puts U+FFFD in the place of bytes that are no UTF-8.
  return encodeURIComponent(Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'));
}

/**
 * A request's address with a path that can be decoded. What is no UTF-8 becomes the replacement
 * character, so that the address is answered "not found" like every other that is not there: the
 * framework answers 500 where it cannot decode a path. The query is left as it is.
 */
export function withWellFormedPath(url: string): string {
  const [path = '', ...query] = url.split('?');
  if (isWellFormed(path)) return url;
  const mended = path.replaceAll(LONE_PERCENT, '%25').replaceAll(ESCAPES, mend);
  return [mended, ...query].join('?');
}
