import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { NOT_FOUND_MARK } from '#lib/view/problem.ts';
import { type Handle, holdResponse } from './hold-response.ts';
import { recentAnswers } from './recent-answers.ts';

/** An import is seen after a second in the queries, and after these in the answers. */
const FRESH_MS = 1_000;
const GIVEN_MS = 2_000;
const SIZE_MAX_BYTES = 32_000_000;
/** Longer addresses are rare, and would fill the memory with names. */
const ADDRESS_MAX_LENGTH = 2_000;
/** Pages whose state stands in the address are the same for everybody, and short-lived like the others. */
const CACHE_CONTROL = 'public, max-age=0, must-revalidate, s-maxage=5';

type Encoding = 'br' | 'gzip' | 'identity';

const BROTLI_QUALITY = 5;
const ENCODE: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (body) => promisify(gzip)(body),
  identity: (body) => Promise.resolve(body),
};

/** A whole page as it was made once, with its forms for the wire as they are asked for. */
interface Page {
  readonly body: Buffer;
  readonly status: 200 | 404;
  readonly headers: ReturnType<ServerResponse['getHeaders']>;
  readonly tag: string;
  readonly encoded: Map<Encoding, Promise<Buffer>>;
}

/**
 * Lets everybody who asks for the same page within a moment share one making of it. Pages are public
 * and the same for each reader, so nothing but the address goes into one.
 */
export function sharePages(handle: Handle, nowMs: () => number): Handle {
  const sizeOf = ({ body }: Page): number => 2 * body.byteLength;
  const recent = recentAnswers<Page>({
    freshMs: FRESH_MS,
    givenMs: GIVEN_MS,
    sizeMaxBytes: SIZE_MAX_BYTES,
    sizeOf,
    nowMs,
  });
  const making = new Map<string, Promise<Page | undefined>>();

  async function make(address: string, request: IncomingMessage, response: ServerResponse): Promise<Page | undefined> {
    const body = await holdResponse(handle, withoutHeaders(request), response);
    if (body === undefined) return undefined;
    const page = pageOf(body, response);
    if (page === undefined) response.end(body);
    else recent.keep(address, page);
    return page;
  }

  return async (request, response) => {
    const address = request.url ?? '/';
    if (!isShared(request, address)) return handle(request, response);
    const asked = { encoding: encodingOf(request), tags: request.headers['if-none-match'] ?? '' };
    const found = recent.find(address);
    const others = making.get(address);
    if (found !== undefined && (!found.isAging || others !== undefined)) return give(found.answer, asked, response);
    if (others !== undefined) {
      const page = await others.catch(() => undefined);
      return page === undefined ? handle(request, response) : give(page, asked, response);
    }
    const own = make(address, request, response);
    making.set(address, own);
    try {
      const page = await own;
      if (page !== undefined) await give(page, asked, response);
    } finally {
      making.delete(address);
    }
  };
}

/** Pages only: files, surfaces and data have names with an ending, and the framework's own requests say so. */
function isShared({ method, headers }: IncomingMessage, address: string): boolean {
  const path = address.split('?', 1)[0] ?? '';
  const isPage = !path.startsWith('/_next/') && !path.startsWith('/api/') && !/\/[^/]*\.[a-z]+$/.test(path);
  const isPlain = headers['rsc'] === undefined && headers['next-action'] === undefined;
  return method === 'GET' && isPage && isPlain && address.length <= ADDRESS_MAX_LENGTH;
}

/** What one reader's browser says must not show in what another one gets. */
function withoutHeaders(request: IncomingMessage): IncomingMessage {
  request.headers = { host: 'localhost' };
  return request;
}

function pageOf(body: Buffer, response: ServerResponse): Page | undefined {
  const headers = response.getHeaders();
  const isPage = response.statusCode === 200 && String(headers['content-type']).startsWith('text/html');
  if (!isPage || headers['set-cookie'] !== undefined || headers['content-encoding'] !== undefined) return undefined;
  // A page that is made on demand has sent its status before it knows that there is nothing to show.
  const status = body.includes(NOT_FOUND_MARK) ? 404 : 200;
  return { body, status, headers, tag: tagOf(body.toString()), encoded: new Map() };
}

/** The framework numbers each making with 21 random characters, the one part of a page that says nothing. */
const MAKING = /\\"\$L[0-9a-f]+\\",\\"([\w-]{21})v\\"/;

/** A weak validator: pages that say the same have equal tags (RFC 9110, section 8.8.1). */
function tagOf(page: string): string {
  const making = MAKING.exec(page)?.[1];
  const said = making === undefined ? page : page.replaceAll(making, '');
  return `W/"${createHash('sha256').update(said).digest('base64url').slice(0, 27)}"`;
}

interface Asked {
  readonly encoding: Encoding;
  /** The header If-None-Match. */
  readonly tags: string;
}

async function give(
  { body, status, headers, tag, encoded }: Page,
  asked: Asked,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
  response.setHeader('ETag', tag);
  response.setHeader('Vary', 'RSC, Accept-Encoding');
  if (String(headers['cache-control']).includes('no-store')) response.setHeader('Cache-Control', CACHE_CONTROL);
  response.removeHeader('transfer-encoding');
  if (status === 200 && asked.tags.includes(tag.slice('W/'.length))) {
    response.removeHeader('content-length');
    response.writeHead(304).end();
    return;
  }
  const form = encoded.get(asked.encoding) ?? ENCODE[asked.encoding](body);
  encoded.set(asked.encoding, form);
  const bytes = await form;
  if (asked.encoding !== 'identity') response.setHeader('Content-Encoding', asked.encoding);
  response.setHeader('Content-Length', bytes.byteLength);
  response.writeHead(status).end(bytes);
}

/** The best encoding that a reader takes; a refused one has the weight 0 (RFC 9110, section 12.5.3). */
function encodingOf({ headers }: IncomingMessage): Encoding {
  const given = headers['accept-encoding'];
  const wanted = (Array.isArray(given) ? given.join(',') : (given ?? '')).split(',').map((part) => part.trim());
  const takes = (name: string): boolean =>
    wanted.some((part) => part === name || new RegExp(`^${name}; *q=(?!0(\\.0*)?$)`).test(part));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}
