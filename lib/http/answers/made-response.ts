import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { isCompressible, type Coding } from './content-coding.ts';
import { entityTag } from './entity-tag.ts';

/** Said anew for each form. */
const FORM_HEADERS: ReadonlySet<string> = new Set(['etag', 'vary', 'transfer-encoding', 'content-length']);

/** A whole answer as it was made once, with its forms for the wire as they are asked for. */
export interface MadeResponse {
  readonly body: Buffer;
  readonly headers: OutgoingHttpHeaders;
  /** The handler's own, or that of the bytes; each coding of a strong one has a tag of its own. */
  readonly tag: string;
  /** Worth compressing. */
  readonly isText: boolean;
  readonly encoded: Map<Coding, Promise<Buffer>>;
}

/**
 * What a handler answered, if it says that everybody may have it. `undefined`
 * for failures, redirects and what is meant for one reader, which pass as they are.
 */
export function madeResponse(body: Buffer, response: ServerResponse): MadeResponse | undefined {
  const headers = response.getHeaders();
  const contentType = String(headers['content-type']);
  const isDocument = contentType.startsWith('text/html');
  if (response.statusCode !== 200 || !isForEverybody(headers)) return undefined;
  const isText = isCompressible(contentType);
  const said = Object.entries(headers).filter(([name]) => !FORM_HEADERS.has(name));
  return {
    body,
    headers: {
      ...Object.fromEntries(said),
      ...(isText ? { vary: isDocument ? 'RSC, Accept-Encoding' : 'Accept-Encoding' } : {}),
    },
    tag: textOf(headers.etag) ?? entityTag(body),
    isText,
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
