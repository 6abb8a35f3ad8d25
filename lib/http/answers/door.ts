import { LRUCache } from 'lru-cache';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { priceQueue, type QueueLimits } from '#lib/http/surfaces/price-queue.ts';
import { askedAnswer } from './answer-key.ts';
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

type Outcome = MadeResponse | 'busy' | 'gone';

/** One request on its way through the door. */
interface Passing {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly hasOwnTurns: boolean;
}

/** Makes an answer in its turn, for as long as the framework works at it. */
type Make = (passing: Passing) => Promise<Outcome>;

function makerOf(handle: Handle, limits: QueueLimits): Make {
  const turns = priceQueue(limits);
  return async ({ request, response, hasOwnTurns }) => {
    const left = new AbortController();
    response.once('close', () => left.abort());
    const ask = () => askHandler(handle, request, response);
    // Pictures and decks wait elsewhere, so that no page waits for them.
    if (hasOwnTurns) return ask();
    const made = await turns.run(1, ask, left.signal);
    if (made.ok) return made.value;
    return made.error === 'busy' ? 'busy' : 'gone';
  };
}

/** Makes what is not kept, once for all who ask for it at the same time. */
function sharedMaker(make: Make, keep: (key: string, answer: MadeResponse) => void) {
  const making = new Map<string, Promise<Outcome>>();

  async function makeAndKeep(key: string, passing: Passing): Promise<Outcome> {
    const own = make({ ...passing, request: withoutReader(passing.request) });
    making.set(key, own);
    try {
      const made = await own;
      // Pictures and decks are kept where they are made.
      if (isMade(made) && made.isForEverybody && !passing.hasOwnTurns) keep(key, made);
      return made;
    } finally {
      making.delete(key);
    }
  }

  /** What others wait for already, or an own making where who began theirs has gone. */
  return async function join(key: string, passing: Passing): Promise<Outcome> {
    const theirs = await making.get(key)?.catch(() => undefined);
    if (passing.response.destroyed) return 'gone';
    if (theirs !== undefined && theirs !== 'gone') return theirs;
    return making.has(key) ? join(key, passing) : makeAndKeep(key, passing);
  };
}

/**
 * Stands before the framework and carries nothing but transport: an answer that everybody may have is made
 * once for all who ask, kept as long as the release that it shows, and compressed once. As many are made at
 * once as the thread can carry; who comes beyond is told to come again. What is kept passes by.
 */
export function openDoor({ handle, currentReleaseId }: Inside, limits: DoorLimits = DOOR_LIMITS): Handle {
  const kept = new LRUCache<string, MadeResponse>({ maxSize: limits.keptMaxBytes, sizeCalculation: sizeOf });
  const make = makerOf(handle, limits.making);
  const join = sharedMaker(make, (key, answer) => {
    if (key.length <= KEY_MAX_LENGTH) kept.set(key, answer);
  });

  async function answerTo(request: IncomingMessage, response: ServerResponse): Promise<Outcome> {
    const { address, hasOwnTurns } = askedAnswer(request.url ?? '/');
    const passing = { request, response, hasOwnTurns };
    const release = isShared(request) ? await currentReleaseId().catch(() => undefined) : undefined;
    if (release === undefined) return make(passing);
    // What a reader says besides what is known must not come back in the answer of another one.
    request.url = address;
    const key = `${release} ${address}`;
    return kept.get(key) ?? join(key, passing);
  }

  return async (request, response) => {
    // Files of the build, which the framework sends as they lie on the disk.
    if (request.url?.startsWith(FILES) === true) return handle(request, response);
    const asked = askedForm(request);
    const answer = await answerTo(request, response);
    if (answer === 'busy') refuse(response);
    else if (isMade(answer)) await giveResponse(answer, asked, response);
  };
}

const FILES = '/_next/static/';

function isMade(outcome: Outcome): outcome is MadeResponse {
  return typeof outcome === 'object';
}

/** The body, and about as much again for its forms. */
function sizeOf({ body }: MadeResponse, key: string): number {
  return 2 * body.byteLength + key.length;
}

/** Whether an answer is a whole one; a part for the framework's program in the browser hangs on what that shows. */
function isShared({ headers }: IncomingMessage): boolean {
  return headers['rsc'] === undefined;
}

/** What one reader's program says must not show in what another one gets. The head of an answer is that of the whole. */
function withoutReader(request: IncomingMessage): IncomingMessage {
  return Object.assign(request, { method: 'GET', headers: { host: 'localhost' } });
}

async function askHandler(handle: Handle, request: IncomingMessage, response: ServerResponse): Promise<Outcome> {
  const body = await holdResponse(handle, request, response);
  if (body === undefined) return 'gone';
  const made = madeResponse(body, response);
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
