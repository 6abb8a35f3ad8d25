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

/** Ids are far shorter. The framework would keep a page for every one that is made up, under its name. */
const SEGMENT_MAX_LENGTH = 200;

function shortened(path: string): string {
  return path
    .split('/')
    .map((segment) => (segment.length > SEGMENT_MAX_LENGTH ? TOO_LONG : segment))
    .join('/');
}

/** No id of anything: what stands there is answered "not found". */
const TOO_LONG = '~too-long~';

/**
 * A request's address with a path that can be decoded. What is no UTF-8 becomes the replacement
 * character, so that the address is answered "not found" like every other that is not there: the
 * framework answers 500 where it cannot decode a path. A part of a path that is longer than any id
 * is answered so too. The query is left as it is.
 */
export function withWellFormedPath(url: string): string {
  const [path = '', ...query] = url.split('?');
  const mended = isWellFormed(path) ? path : path.replaceAll(LONE_PERCENT, '%25').replaceAll(ESCAPES, mend);
  return [shortened(mended), ...query].join('?');
}
