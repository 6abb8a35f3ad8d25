import { fail, succeed, type Result } from '#lib/domain/result.ts';

/** How many makings run at once, and what those that wait may cost together. */
export interface QueueLimits {
  readonly runningMax: number;
  /** In the unit of the prices that are asked with. */
  readonly waitingPriceMax: number;
}

/** Why something was not made: too much waits already, or nobody wants it any more. */
export type QueueRefusal = 'busy' | 'abandoned';

/** Lets makings take turns, first come, first served. */
export interface PriceQueue {
  /**
   * Makes something when its turn comes. A making that throws gives its place to the next one and rejects
   * here, unless its signal is aborted: then it is abandoned, and so is one that still waits.
   */
  readonly run: <Value>(
    price: number,
    make: () => Promise<Value>,
    signal: AbortSignal,
  ) => Promise<Result<Value, QueueRefusal>>;
}

/** One that waits for its place. */
interface Waiter {
  readonly price: number;
  readonly start: () => void;
}

type Turn = Result<void, QueueRefusal>;

function waitForTurn(waiting: Set<Waiter>, price: number, signal: AbortSignal): Promise<Turn> {
  return new Promise((resolve) => {
    const leave = (): void => {
      waiting.delete(waiter);
      resolve(fail('abandoned'));
    };
    const start = (): void => {
      signal.removeEventListener('abort', leave);
      resolve(succeed(undefined));
    };
    const waiter: Waiter = { price, start };
    waiting.add(waiter);
    signal.addEventListener('abort', leave, { once: true });
  });
}

/** A queue with fixed limits. */
export function priceQueue({ runningMax, waitingPriceMax }: QueueLimits): PriceQueue {
  const waiting = new Set<Waiter>();
  let running = 0;

  async function takeTurn(price: number, signal: AbortSignal): Promise<Turn> {
    if (signal.aborted) return fail('abandoned');
    if (running < runningMax) {
      running += 1;
      return succeed(undefined);
    }
    const waitingPrice = [...waiting].reduce((sum, waiter) => sum + waiter.price, price);
    return waitingPrice <= waitingPriceMax ? waitForTurn(waiting, price, signal) : fail('busy');
  }

  /** The place goes straight to who waits longest, so that nobody who comes now can slip in between. */
  function endTurn(): void {
    const [next] = waiting;
    if (next === undefined) running -= 1;
    else {
      waiting.delete(next);
      next.start();
    }
  }

  return {
    run: async (price, make, signal) => {
      const turn = await takeTurn(price, signal);
      if (!turn.ok) return turn;
      try {
        return succeed(await make());
      } catch (error) {
        if (signal.aborted) return fail('abandoned');
        throw error;
      } finally {
        endTurn();
      }
    },
  };
}
