import { fail, type Result } from '#lib/domain/result.ts';
import { busyProblem, type Problem } from '#lib/http/problem.ts';
import { priceQueue, type PriceQueue, type QueueLimits } from './price-queue.ts';

interface LaneLimits extends QueueLimits {
  /** After how many seconds one of those that wait now is done. */
  readonly retryAfterSeconds: number;
}

/**
 * Prices are in pixels, of which some twenty million are made in a second. Each kind has a lane of its own, so
 * that a picture does not wait until a deck is whole; while one is made they share the thread. Two pictures at once, since one is laid out while the other is
 * encoded; decks one by one, since each takes seconds and memory.
 */
export const LANES = {
  picture: { runningMax: 2, waitingPriceMax: 64e6, retryAfterSeconds: 2 },
  deck: { runningMax: 1, waitingPriceMax: 300e6, retryAfterSeconds: 10 },
} as const satisfies Readonly<Record<string, LaneLimits>>;

export type Lane = keyof typeof LANES;

/** One of each for everything that is rendered: all of it shares the processors. */
const QUEUES: Readonly<Record<Lane, PriceQueue>> = { picture: priceQueue(LANES.picture), deck: priceQueue(LANES.deck) };

/** Makes an answer when its turn comes; a problem while too much waits, or once nobody does. */
export async function takeTurn<Answer>(
  lane: Lane,
  price: number,
  make: () => Promise<Result<Answer, Problem>>,
  signal: AbortSignal,
): Promise<Result<Answer, Problem>> {
  const made = await QUEUES[lane].run(price, make, signal);
  return made.ok ? made.value : fail(busyProblem(LANES[lane].retryAfterSeconds));
}
