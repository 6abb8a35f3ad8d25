import { lazyStore } from '#lib/store/read/lazy-store.ts';
import { openClaimStore } from '#lib/store/read/prisma-store.ts';
import { settings } from '#lib/settings/settings.ts';
import { queriesOver, type Queries } from './queries.ts';

/** The framework bundles the pages and what stands before them apart; within a process both have the same reads. */
const KEPT = Symbol.for('model-claims.queries');
const holder = globalThis as { [KEPT]?: Queries };

/** The monotonic clock: a release that was just asked for is not asked for again, whatever the time of day does. */
function nowMs(): number {
  return performance.now();
}

/** The reads of this process over the database that its settings name. */
export function siteQueries(): Queries {
  holder[KEPT] ??= queriesOver(
    lazyStore(() => openClaimStore(settings().databaseUrl)),
    nowMs,
  );
  return holder[KEPT];
}
