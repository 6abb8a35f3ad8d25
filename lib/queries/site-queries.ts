import { lazyStore } from '#lib/store/read/lazy-store.ts';
import { openClaimStore } from '#lib/store/read/prisma-store.ts';
import { settings } from '#lib/settings/settings.ts';
import { queriesOver, type Queries } from './queries.ts';

let kept: Queries | undefined;

/** The monotonic clock: pages are prerendered, and a wall clock would tie them to one moment. */
function nowMs(): number {
  return performance.now();
}

/** The reads of this process over the database that its settings name. */
export function siteQueries(): Queries {
  kept ??= queriesOver(
    lazyStore(() => openClaimStore(settings().databaseUrl)),
    nowMs,
  );
  return kept;
}
