import type { IncomingMessage, ServerResponse } from 'node:http';
import { askedForm, giveResponse } from './give-response.ts';
import { type Handle, holdResponse } from './hold-response.ts';
import { madeResponse, type MadeResponse } from './made-response.ts';
import { recentAnswers } from './recent-answers.ts';

const RECENT = {
  /** An import is seen after a second in the queries, and after these in the answers. */
  freshMs: 1_000,
  givenMs: 2_000,
  sizeMaxBytes: 32_000_000,
  sizeOf: ({ body }: MadeResponse): number => 2 * body.byteLength,
};
/** Longer addresses are rare, and would fill the memory with names. */
const ADDRESS_MAX_LENGTH = 2_000;

/**
 * Lets everybody who asks for the same address within a moment share one making of the answer. Pages,
 * pictures and data are public and the same for each reader, so nothing but the address goes into one.
 */
export function shareResponses(handle: Handle, nowMs: () => number): Handle {
  const recent = recentAnswers<MadeResponse>({ ...RECENT, nowMs });
  const making = new Map<string, Promise<MadeResponse | undefined>>();

  async function make(address: string, made: Promise<MadeResponse | undefined>): Promise<MadeResponse | undefined> {
    const before = recent.find(address)?.answer;
    const now = await made;
    if (now === undefined) return undefined;
    // Whatever says the same as before is not compressed again.
    const kept = before?.tag === now.tag ? { ...now, body: before.body, encoded: before.encoded } : now;
    if (address.length <= ADDRESS_MAX_LENGTH) recent.keep(address, kept);
    return kept;
  }

  return async (request, response) => {
    const address = request.url ?? '/';
    if (!isShared(request, address)) return handle(request, response);
    const asked = askedForm(request);
    const found = recent.find(address);
    const others = making.get(address);
    const isGiven = found !== undefined && (!found.isAging || others !== undefined);
    if (isGiven) return giveResponse(found.answer, asked, response);
    if (others !== undefined) {
      const made = await others.catch(() => undefined);
      return made === undefined ? handle(request, response) : giveResponse(made, asked, response);
    }
    const own = make(address, askHandler(handle, request, response));
    making.set(address, own);
    try {
      const made = await own;
      if (made !== undefined) await giveResponse(made, asked, response);
    } finally {
      making.delete(address);
    }
  };
}

/** What is read; the framework's own files and requests say that they are its own. */
function isShared({ method, headers }: IncomingMessage, address: string): boolean {
  const isRead = method === 'GET' || method === 'HEAD';
  const isPlain = headers['rsc'] === undefined && headers['next-action'] === undefined;
  return isRead && isPlain && !address.startsWith('/_next/');
}

/** What one reader's program says must not show in what another one gets. The head of an answer is that of the whole. */
function withoutReader(request: IncomingMessage): IncomingMessage {
  return Object.assign(request, { method: 'GET', headers: { host: 'localhost' } });
}

/** The answer of a handler; `undefined` once one that is not for everybody has been sent, or the asker has gone. */
async function askHandler(
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<MadeResponse | undefined> {
  const body = await holdResponse(handle, withoutReader(request), response);
  if (body === undefined) return undefined;
  const made = madeResponse(body, response);
  if (made === undefined) response.end(body);
  else for (const name of response.getHeaderNames()) response.removeHeader(name);
  return made;
}
