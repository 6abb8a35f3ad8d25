import { checkFolder } from '#lib/ingest/check-folder.ts';
import { queriesOver, type Queries } from '#lib/queries/queries.ts';
import { memoryStore } from '#lib/store/memory/memory-store.ts';

/** The reads of a view over the curated data set in memory, as one release of a fixed day. */
export async function curatedQueries(): Promise<Queries> {
  const checked = await checkFolder('data');
  if (!checked.ok) throw new Error('The data folder has problems; run npm run data:check.');
  const store = memoryStore({ dataset: checked.value.dataset, now: new Date('2026-01-02T03:04:05Z') });
  return queriesOver(store, () => 0);
}
