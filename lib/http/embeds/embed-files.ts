import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FRAME_SCRIPT, HOST_SCRIPT } from '#lib/render/html/embed/embed-script.ts';
import { entityTag, namedTag } from '#lib/http/answers/entity-tag.ts';

const SCRIPT_SECONDS = 3_600;
const FONT_SECONDS = 31_536_000;

/** Any page may load these, those that demand isolation too. */
function respondWithFile(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Response {
  const tag = entityTag(body);
  const all = {
    ...headers,
    ETag: tag,
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
  };
  const isKnown = namedTag(request.headers.get('if-none-match') ?? '', tag, 'identity') !== undefined;
  return isKnown ? new Response(null, { status: 304, headers: all }) : new Response(body, { headers: all });
}

function respondWithScript(request: Request, script: string): Response {
  return respondWithFile(request, script, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': `public, max-age=${SCRIPT_SECONDS}, stale-while-revalidate=86400`,
  });
}

/** `GET /embed.js`: the script for pages that hold frames. */
export function respondWithHostScript(request: Request): Response {
  return respondWithScript(request, HOST_SCRIPT);
}

/** `GET /embed/frame.js`: the script of framed pages. */
export function respondWithFrameScript(request: Request): Response {
  return respondWithScript(request, FRAME_SCRIPT);
}

const FONTS: ReadonlyMap<string, string> = new Map([
  ['latin.woff2', 'IBMPlexSans-Regular-Latin1.woff2'],
  ['signs.woff2', 'IBMPlexSans-Regular-Pi.woff2'],
]);

/** `GET /embed/fonts/{name}`: the fonts of framed pages, which a sandboxed frame may load as well. */
export async function respondWithFont(request: Request, name: string): Promise<Response> {
  const file = FONTS.get(name);
  if (file === undefined) return new Response('There is no such font.\n', { status: 404 });
  const bytes = await readFile(join(process.cwd(), 'lib/text/fonts', file));
  return respondWithFile(request, new Uint8Array(bytes), {
    'Content-Type': 'font/woff2',
    'Cache-Control': `public, max-age=${FONT_SECONDS}, immutable`,
  });
}
