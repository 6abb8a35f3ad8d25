import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { surfaceFacts, type SurfaceName } from '#lib/url/surfaces.ts';
import type { RenderOptions } from '#lib/url/states/render.ts';

/** How many renders run at once, and how many wait for their turn. */
export interface RenderLimits {
  readonly runningMax: number;
  readonly waitingMax: number;
}

/**
 * What one process makes at a time. Pictures are encoded on threads of their own, so two keep two
 * processors busy; the largest takes under a second, so the last that waits gets its turn.
 */
export const RENDER_LIMITS: RenderLimits = { runningMax: 2, waitingMax: 32 };

/** Whether a surface is made in turns: pictures, decks, and drawings with their letters as outlines. */
export function takesTurns(surface: SurfaceName, { flavour }: Pick<RenderOptions, 'flavour'>): boolean {
  return surfaceFacts(surface).takesTurns || flavour === 'portable';
}

/** Why a render was not made: too many wait already, or nobody wants it any more. */
export type RenderRefusal = 'busy' | 'abandoned';

/** Lets renders take turns, first come, first served. */
export interface RenderQueue {
  /**
   * Runs a render when its turn comes. A render that throws gives its place to the next one and
   * rejects here; one whose signal is aborted while it waits leaves the queue.
   */
  readonly run: <Value>(render: () => Promise<Value>, signal?: AbortSignal) => Promise<Result<Value, RenderRefusal>>;
}

/** Gives a waiting render its place. */
type StartTurn = () => void;

type Turn = Result<void, RenderRefusal>;

function waitForTurn(waiting: Set<StartTurn>, signal: AbortSignal | undefined): Promise<Turn> {
  return new Promise((resolve) => {
    const leave = (): void => {
      waiting.delete(start);
      resolve(fail('abandoned'));
    };
    const start: StartTurn = () => {
      signal?.removeEventListener('abort', leave);
      resolve(succeed(undefined));
    };
    waiting.add(start);
    signal?.addEventListener('abort', leave, { once: true });
  });
}

/** A queue with fixed limits. */
export function renderQueue({ runningMax, waitingMax }: RenderLimits): RenderQueue {
  const waiting = new Set<StartTurn>();
  let running = 0;

  async function takeTurn(signal: AbortSignal | undefined): Promise<Turn> {
    if (signal?.aborted === true) return fail('abandoned');
    if (running === runningMax) return waiting.size < waitingMax ? waitForTurn(waiting, signal) : fail('busy');
    running += 1;
    return succeed(undefined);
  }

  /** The place goes straight to who waits longest, so that nobody who comes now can slip in between. */
  function endTurn(): void {
    const [next] = waiting;
    if (next === undefined) running -= 1;
    else {
      waiting.delete(next);
      next();
    }
  }

  return {
    run: async (render, signal) => {
      const turn = await takeTurn(signal);
      if (!turn.ok) return turn;
      try {
        return succeed(await render());
      } finally {
        endTurn();
      }
    },
  };
}
