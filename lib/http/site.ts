import type { Queries } from '#lib/queries/queries.ts';

/** What answers are made from besides their request. */
export interface Site {
  readonly queries: Queries;
  /** Where the site is reached, without a slash at its end; addresses in files that are taken away start so. */
  readonly origin: string;
}
