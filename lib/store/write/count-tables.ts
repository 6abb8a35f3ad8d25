import type { ChangeCounts } from '#lib/domain/facts/catalog.ts';

import type { ClaimCounts } from './claim-counts.ts';
import type { ReleaseWriter, StoredRow } from './release-writer.ts';

/** Writes the numbers of a release beside it, so that no page has to count. */
export async function writeCounts(
  writer: ReleaseWriter,
  sequence: number,
  { claims, changes }: { readonly claims: ClaimCounts; readonly changes: ChangeCounts },
): Promise<void> {
  const claimRows = Object.entries(claims).flatMap(([kind, counts]) =>
    [...counts].map(([id, count]): StoredRow => [sequence, kind, id, count.claims, count.figures]),
  );
  const changeRows = Object.entries(changes).map(([entity, { added, changed, retired }]): StoredRow => {
    return [sequence, entity, added, changed, retired];
  });
  await writer.insert('release_counts', ['release_seq', 'kind', 'id', 'claims', 'figures'], claimRows);
  await writer.insert('release_change_counts', ['release_seq', 'entity', 'added', 'changed', 'retired'], changeRows);
}
