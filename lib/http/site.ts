import type { Queries } from '#lib/queries/queries.ts';
import type { MakeDear } from './dear-ask.ts';

/** What answers are made from besides their request. */
export interface Site {
  readonly queries: Queries;
  /** Where the site is reached, without a slash at its end; addresses in files that are taken away start so. */
  readonly origin: string;
  /** Who makes pictures and decks, from the same store; without it they are made where the request is answered. */
  readonly makeDear?: MakeDear;
  /** How much memory the answers of these queries may take; what `kept-answers` says without it. */
  readonly keptMaxBytes?: number;
}
