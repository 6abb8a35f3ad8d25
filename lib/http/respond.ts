import { entityTag, namedTag } from './answers/entity-tag.ts';

/** How long an answer may be kept: a pinned one never changes, a live one follows the next release. */
export type Freshness = 'pinned' | 'live';

const CACHE_CONTROL: Readonly<Record<Freshness, string>> = {
  pinned: 'public, max-age=31536000, immutable',
  live: 'public, max-age=5, stale-while-revalidate=60',
};

export interface Answer {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  /** The name under which browsers save it. */
  readonly fileName?: string;
  readonly freshness: Freshness;
  /** When the data behind it came in, ISO 8601; absent for what comes with the program. */
  readonly modifiedAt?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The validator, where it was made before. */
  readonly tag?: string;
}

function disposition(fileName: string): string {
  return `inline; filename="${fileName.replaceAll(/[^\w.-]/g, '-')}"`;
}

function headersOf(answer: Answer, tag: string): Record<string, string> {
  return {
    'Content-Type': answer.contentType,
    'Cache-Control': CACHE_CONTROL[answer.freshness],
    ETag: tag,
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Link, Content-Disposition',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    ...(answer.modifiedAt === undefined ? {} : { 'Last-Modified': new Date(answer.modifiedAt).toUTCString() }),
    ...(answer.fileName === undefined ? {} : { 'Content-Disposition': disposition(answer.fileName) }),
    ...answer.headers,
  };
}

/** Sends an answer, or 304 where the asker already has these bytes. */
export function respond(request: Request, answer: Answer): Response {
  const { tag = entityTag(answer.body) } = answer;
  const headers = headersOf(answer, tag);
  return namedTag(request.headers.get('if-none-match') ?? '', tag, 'identity') !== undefined
    ? new Response(null, { status: 304, headers })
    : new Response(answer.body, { status: 200, headers });
}
