import { createHash } from 'node:crypto';
import fresh from 'fresh';
import { CODINGS, type Coding } from './content-coding.ts';

/** A strong validator: equal bytes have equal tags, in every process (RFC 9110, section 8.8.3). */
export function entityTag(body: string | Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** The tag of what is sent: other bytes have another strong tag (RFC 9110, section 8.8.3.3); a weak one says the same. */
export function codedTag(tag: string, coding: Coding): string {
  return tag.startsWith('W/') || coding === 'identity' ? tag : `${tag.slice(0, -1)}-${coding}"`;
}

/**
 * Which of the tags in the header If-None-Match stands for this answer in any coding: who has it in one
 * has all that it says. `preferred` where the header takes any; `undefined` where it names none. Weak
 * and strong tags compare alike (RFC 9110, section 13.1.2).
 */
export function namedTag(ifNoneMatch: string, tag: string, preferred: Coding): string | undefined {
  const forms = [preferred, ...CODINGS].map((coding) => codedTag(tag, coding));
  // Only this header: a reader that reloads (Cache-Control: no-cache) gets a 304 as well, for the same bytes.
  return forms.find((etag) => fresh({ 'if-none-match': ifNoneMatch }, { etag }));
}
