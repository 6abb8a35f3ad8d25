import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { isCompressible, type Coding } from './content-coding.ts';
import { entityTag } from './entity-tag.ts';

/** Said anew for each form. */
const FORM_HEADERS: ReadonlySet<string> = new Set(['etag', 'vary', 'transfer-encoding', 'content-length']);

/** A whole answer as it was made once, with its forms for the wire as they are asked for. */
export interface MadeResponse {
  readonly body: Buffer;
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  /** The handler's own, or that of the bytes; each coding of a strong one has a tag of its own. `undefined` where it has none to keep. */
  readonly tag: string | undefined;
  /** Worth compressing. */
  readonly isText: boolean;
  /** Whether it may be given to who asks later, since it says that everybody may have it. */
  readonly isForEverybody: boolean;
  readonly encoded: Map<Coding, Promise<Buffer>>;
}

/**
 * What a handler answered. Failures, redirects and what is not found are shared by those who ask at the same
 * moment, since nothing of a reader is in them, and kept for nobody.
 */
export function madeResponse(body: Buffer, response: ServerResponse): MadeResponse {
  const headers = response.getHeaders();
  const contentType = String(headers['content-type']);
  const isDocument = contentType.startsWith('text/html');
  const isText = isCompressible(contentType) && headers['content-encoding'] === undefined;
  const said = Object.entries(headers).filter(([name]) => !FORM_HEADERS.has(name));
  const isKept = response.statusCode === 200 && isForEverybody(headers);
  return {
    body,
    status: response.statusCode,
    headers: {
      ...Object.fromEntries(said),
      ...(isText ? { vary: isDocument ? 'RSC, Accept-Encoding' : 'Accept-Encoding' } : {}),
    },
    tag: isKept ? (textOf(headers.etag) ?? entityTag(body)) : undefined,
    isText,
    isForEverybody: isKept,
    encoded: new Map(),
  };
}

/** The framework sets each header as a list, of one. */
function textOf(header: OutgoingHttpHeader | undefined): string | undefined {
  return header === undefined ? undefined : String(header);
}

function isForEverybody(headers: OutgoingHttpHeaders): boolean {
  const isPublic = /\bpublic\b/.test(String(headers['cache-control']));
  return isPublic && headers['set-cookie'] === undefined && headers['content-encoding'] === undefined;
}
