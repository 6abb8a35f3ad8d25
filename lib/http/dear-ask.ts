import type { Release } from '#lib/domain/facts/release.ts';
import type { Result } from '#lib/domain/result.ts';
import type { Problem } from './problem.ts';
import type { Answer } from './respond.ts';

/** A picture or a deck to make, in plain data: whoever makes it gives the same bytes. */
export interface DearAsk {
  /** Its canonical address, from the root: that of a surface, or that of the file of a deck. */
  readonly href: string;
  /** The id of the release that is the current one for it; `undefined` where nothing is imported. */
  readonly releaseId: Release['id'] | undefined;
  /** Where the site is reached, without a slash at its end. */
  readonly origin: string;
}

/** Makes a picture or a deck. May reject once the signal is aborted: nobody waits for it any more. */
export type MakeDear = (ask: DearAsk, signal: AbortSignal) => Promise<Result<Answer, Problem>>;
