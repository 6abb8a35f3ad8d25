import type { ClaimStore } from '#lib/domain/facts/catalog.ts';
import { curatedDataset } from '#lib/ingest/testing/curated-dataset.ts';
import { queriesOver, type Queries } from '#lib/queries/queries.ts';
import { memoryStore } from '#lib/store/memory/memory-store.ts';

let kept: Promise<ClaimStore> | undefined;

async function curatedStore(): Promise<ClaimStore> {
  return memoryStore({ dataset: await curatedDataset(), now: new Date('2026-01-02T03:04:05Z') });
}

/** The reads of a view over the curated data set in memory, as one release of a fixed day; all share one store. */
export async function curatedQueries(): Promise<Queries> {
  kept ??= curatedStore();
  return queriesOver(await kept, () => 0);
}

/** The same over a store of their own, as another process has them: nothing that is kept of the one reaches it. */
export async function separateCuratedQueries(): Promise<Queries> {
  return queriesOver(await curatedStore(), () => 0);
}
