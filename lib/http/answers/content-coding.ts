import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How bytes go over the wire (RFC 9110, section 8.4.1). */
export type Coding = 'br' | 'gzip' | 'identity';

const CODINGS: readonly Coding[] = ['br', 'gzip', 'identity'];
/** The next levels take twice as long for a twentieth less. */
const BROTLI_QUALITY = 5;

/** Writes bytes in a coding. */
export function encode(body: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === 'identity') return Promise.resolve(body);
  if (coding === 'gzip') return promisify(gzip)(body);
  return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
}

/** Text of any kind gets smaller; pictures, fonts and decks are compressed already. */
export function isCompressible(contentType: string): boolean {
  return /^(?:text\/|application\/(?:[\w.+-]*(?:json|xml)|x-tex|x-bibtex|javascript)|image\/svg\+xml)/.test(
    contentType,
  );
}

/** The best coding that the header Accept-Encoding takes; a refused one has the weight 0 (RFC 9110, section 12.5.3). */
export function bestCoding(accepted: string): Coding {
  const wanted = accepted.split(',').map((part) => part.trim());
  const takes = (name: Coding): boolean =>
    wanted.some((part) => part === name || new RegExp(`^${name} *; *q=(?!0(\\.0*)?$)`).test(part));
  return CODINGS.find(takes) ?? 'identity';
}

/** The tag of what is sent: other bytes have another strong tag (RFC 9110, section 8.8.3.3); a weak one says the same. */
export function codedTag(tag: string, coding: Coding): string {
  return tag.startsWith('W/') || coding === 'identity' ? tag : `${tag.slice(0, -1)}-${coding}"`;
}

/**
 * Which of the tags in the header If-None-Match stands for this answer in any coding: who has it in one
 * has all that it says. `preferred` where the header takes any.
 */
export function namedTag(ifNoneMatch: string, tag: string, preferred: Coding): string | undefined {
  const named = new Set(ifNoneMatch.split(',').map((part) => opaque(part.trim())));
  if (named.has('*')) return codedTag(tag, preferred);
  return [preferred, ...CODINGS].map((coding) => codedTag(tag, coding)).find((each) => named.has(opaque(each)));
}

/** Weak and strong compare alike here (RFC 9110, section 13.1.2). */
function opaque(tag: string): string {
  return tag.replace(/^W\//, '');
}
