import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { NOT_FOUND_MARK } from '#lib/view/problem.ts';
import { bestCoding, codedTag, encode, isCompressible, namedTag, type Coding } from './content-coding.ts';
import { entityTag } from '#lib/http/respond.ts';

/** Pages whose state stands in the address are the same for everybody, and short-lived like the others. */
const CACHE_CONTROL = 'public, max-age=0, must-revalidate, s-maxage=5';
/** Said anew for each form. */
const FORM_HEADERS: ReadonlySet<string> = new Set(['etag', 'vary', 'transfer-encoding', 'content-length']);

/** A whole answer as it was made once, with its forms for the wire as they are asked for. */
export interface MadeResponse {
  readonly body: Buffer;
  readonly status: 200 | 404;
  readonly headers: OutgoingHttpHeaders;
  /** Of the body as it is; each coding of a strong one has a tag of its own. */
  readonly tag: string;
  /** Worth compressing. */
  readonly isText: boolean;
  readonly encoded: Map<Coding, Promise<Buffer>>;
}

/** What a handler answered, if everybody may have it: a page, or what says that it is public. */
export function madeResponse(body: Buffer, response: ServerResponse): MadeResponse | undefined {
  const headers = response.getHeaders();
  const contentType = String(headers['content-type']);
  const isDocument = contentType.startsWith('text/html');
  if (response.statusCode !== 200 || !isForEverybody(headers, isDocument)) return undefined;
  const isText = isCompressible(contentType);
  const said = Object.entries(headers).filter(([name]) => !FORM_HEADERS.has(name));
  return {
    body,
    // A page that is made on demand has sent its status before it knows that there is nothing to show.
    status: isDocument && body.includes(NOT_FOUND_MARK) ? 404 : 200,
    headers: {
      ...Object.fromEntries(said),
      ...(String(headers['cache-control']).includes('no-store') ? { 'cache-control': CACHE_CONTROL } : {}),
      ...(isText ? { vary: isDocument ? 'RSC, Accept-Encoding' : 'Accept-Encoding' } : {}),
    },
    tag: (isDocument ? pageTag(body.toString()) : undefined) ?? textOf(headers.etag) ?? entityTag(body),
    isText,
    encoded: new Map(),
  };
}

/** The framework sets each header as a list, of one. */
function textOf(header: OutgoingHttpHeader | undefined): string | undefined {
  return header === undefined ? undefined : String(header);
}

function isForEverybody(headers: OutgoingHttpHeaders, isDocument: boolean): boolean {
  const isPublic = isDocument || /\bpublic\b/.test(String(headers['cache-control']));
  return isPublic && headers['set-cookie'] === undefined && headers['content-encoding'] === undefined;
}

/** The framework numbers each making with 21 random characters, the one part of a page that says nothing. */
const MAKING = /\\"\$L[0-9a-f]+\\",\\"([\w-]{21})v\\"/;

/** A weak validator of a page: those that say the same have equal tags (RFC 9110, section 8.8.1). */
function pageTag(page: string): string | undefined {
  const making = MAKING.exec(page)?.[1];
  return making === undefined ? undefined : `W/${entityTag(page.replaceAll(making, ''))}`;
}

/** What of a request decides on the form of its answer. */
export interface AskedForm {
  readonly coding: Coding;
  /** The header If-None-Match. */
  readonly tags: string | undefined;
}

/** The form that a reader takes. */
export function askedForm({ headers }: IncomingMessage): AskedForm {
  return { coding: bestCoding(headers['accept-encoding']?.toString() ?? ''), tags: headers['if-none-match'] };
}

/** Sends the form that is asked for, or 304 to who has the answer in any form. */
export async function giveResponse(made: MadeResponse, asked: AskedForm, response: ServerResponse): Promise<void> {
  const { body, status, headers, tag, isText, encoded } = made;
  const coding = isText ? asked.coding : 'identity';
  const known = asked.tags === undefined || status !== 200 ? undefined : namedTag(asked.tags, tag, coding);
  if (known !== undefined) {
    response.writeHead(304, { ...headers, etag: known }).end();
    return;
  }
  const form = encoded.get(coding) ?? encode(body, coding);
  encoded.set(coding, form);
  const bytes = await form;
  const own = { etag: codedTag(tag, coding), 'content-length': bytes.byteLength };
  const coded = coding === 'identity' ? own : { ...own, 'content-encoding': coding };
  response.writeHead(status, { ...headers, ...coded }).end(bytes);
}
