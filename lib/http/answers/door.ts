import { LRUCache } from 'lru-cache';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { isSurfaceName, surfaceFacts } from '#lib/url/surfaces.ts';
import { priceQueue, type QueueLimits } from '#lib/http/surfaces/price-queue.ts';
import { answerKey } from './answer-key.ts';
import { askedForm, giveResponse } from './give-response.ts';
import { holdResponse, type Handle } from './hold-response.ts';
import { KEPT_BYTES } from './kept-bytes.ts';
import { madeResponse, type MadeResponse } from './made-response.ts';

/** What stands behind the door. */
export interface Inside {
  /** The framework: makes every answer, right in itself. */
  readonly handle: Handle;
  /** The id of the release that is shown now; rejects while the store cannot be read. */
  readonly currentReleaseId: () => Promise<string | undefined>;
}

/** How much is made and kept at once. */
export interface DoorLimits {
  /** All kept answers together, with their forms for the wire. */
  readonly keptMaxBytes: number;
  /** How many answers are made at once, and how many wait for their turn; each has the price 1. */
  readonly making: QueueLimits;
}

/**
 * One page takes about ten milliseconds of the one thread that makes pages, so that the last that waits is
 * answered within a second; two at once fill the time in which one waits for the database.
 */
export const DOOR_LIMITS: DoorLimits = {
  keptMaxBytes: KEPT_BYTES.atDoor,
  making: { runningMax: 2, waitingPriceMax: 64 },
};

/** Longer addresses are rare, and would fill the memory with names. */
const KEY_MAX_LENGTH = 2_000;
const RETRY_AFTER_SECONDS = 1;

type Outcome = MadeResponse | 'own' | 'busy' | 'gone';

/**
 * Stands before the framework and carries nothing but transport: an answer that everybody may have is made
 * once for all who ask, kept as long as the release that it shows, and compressed once. As many are made at
 * once as the thread can carry; who comes beyond is told to come again. What is kept passes by.
 */
export function openDoor({ handle, currentReleaseId }: Inside, limits: DoorLimits = DOOR_LIMITS): Handle {
  const kept = new LRUCache<string, MadeResponse>({ maxSize: limits.keptMaxBytes, sizeCalculation: sizeOf });
  const making = new Map<string, Promise<Outcome>>();
  const turns = priceQueue(limits.making);

  /** Makes an answer in its turn; what is not for everybody is sent by the way. */
  async function make(request: IncomingMessage, response: ServerResponse): Promise<Outcome> {
    const left = new AbortController();
    response.once('close', () => left.abort());
    const ask = () => askHandler(handle, request, response);
    // Pictures and decks wait elsewhere, so that no page waits for them.
    if (hasOwnTurns(request.url ?? '/')) return ask();
    const made = await turns.run(1, ask, left.signal);
    if (made.ok) return made.value;
    return made.error === 'busy' ? 'busy' : 'gone';
  }

  async function makeAndKeep(key: string, request: IncomingMessage, response: ServerResponse): Promise<Outcome> {
    const own = make(request, response);
    making.set(key, own);
    try {
      const made = await own;
      if (typeof made === 'object' && isKept(key, request)) kept.set(key, made);
      return made;
    } finally {
      making.delete(key);
    }
  }

  /** What others wait for already, or an own making where theirs had an end of its own. */
  async function join(key: string, request: IncomingMessage, response: ServerResponse): Promise<Outcome> {
    const theirs = await making.get(key)?.catch(() => undefined);
    if (typeof theirs === 'object' || theirs === 'busy') return theirs;
    return making.has(key) ? join(key, request, response) : makeAndKeep(key, request, response);
  }

  return async (request, response) => {
    const address = request.url ?? '/';
    const release = isShared(request, address) ? await currentReleaseId().catch(() => undefined) : undefined;
    if (release === undefined) return handle(request, response);
    const asked = askedForm(request);
    const key = `${release} ${answerKey(address)}`;
    const answer = kept.get(key) ?? (await join(key, request, response));
    if (answer === 'busy') refuse(response);
    else if (typeof answer === 'object') await giveResponse(answer, asked, response);
  };
}

/** Pictures and decks are kept where they are made. */
function isKept(key: string, { url = '/' }: IncomingMessage): boolean {
  return key.length <= KEY_MAX_LENGTH && !hasOwnTurns(url);
}

function hasOwnTurns(address: string): boolean {
  const surface = address.split('?', 1)[0]?.split('/').at(-1) ?? '';
  return isSurfaceName(surface) && surfaceFacts(surface).takesTurns;
}

/** The body, and about as much again for its forms. */
function sizeOf({ body }: MadeResponse, key: string): number {
  return 2 * body.byteLength + key.length;
}

/** What is read; the framework's own files and requests say that they are its own. */
function isShared({ method, headers }: IncomingMessage, address: string): boolean {
  const isRead = method === 'GET' || method === 'HEAD';
  return isRead && headers['rsc'] === undefined && !address.startsWith('/_next/');
}

/** What one reader's program says must not show in what another one gets. The head of an answer is that of the whole. */
function withoutReader(request: IncomingMessage): IncomingMessage {
  return Object.assign(request, { method: 'GET', headers: { host: 'localhost' } });
}

async function askHandler(handle: Handle, request: IncomingMessage, response: ServerResponse): Promise<Outcome> {
  const body = await holdResponse(handle, withoutReader(request), response);
  if (body === undefined) return 'gone';
  const made = madeResponse(body, response);
  if (made === undefined) {
    response.end(body);
    return 'own';
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  return made;
}

function refuse(response: ServerResponse): void {
  response.writeHead(503, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': String(RETRY_AFTER_SECONDS),
  });
  response.end('More is being asked for than can be answered. Ask again in a second.\n');
}
