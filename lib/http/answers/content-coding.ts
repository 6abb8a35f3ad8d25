import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

/** How bytes go over the wire (RFC 9110, section 8.4.1). */
export type Coding = 'br' | 'gzip' | 'identity';

/** The smallest form first. */
export const CODINGS: readonly Coding[] = ['br', 'gzip', 'identity'];
/** The next levels take twice as long for a twentieth less. */
const BROTLI_QUALITY = 5;

/**
 * The smallest of the codings that a reader takes (Accept-Encoding: RFC 9110, section 12.5.3), whichever
 * of them it likes best. A reader that refuses all of them gets the bytes as they are.
 */
export function bestCoding({ headers }: Pick<IncomingMessage, 'headers'>): Coding {
  const taken = new Set(new Negotiator({ headers }).encodings(CODINGS));
  return CODINGS.find((coding) => taken.has(coding)) ?? 'identity';
}

/** Text of any kind gets smaller; pictures, fonts and decks are compressed already. */
export function isCompressible(contentType: string): boolean {
  return /^(?:text\/|(?:application\/(?:[\w.+-]*(?:json|xml)|x-tex|x-bibtex|javascript)|image\/svg\+xml)\b)/.test(
    contentType,
  );
}

/** Writes bytes in a coding. */
export function encode(body: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === 'identity') return Promise.resolve(body);
  if (coding === 'gzip') return promisify(gzip)(body);
  return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
}
