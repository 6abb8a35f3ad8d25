import type { ChangeCounts, ClaimCount } from '#lib/domain/facts/catalog.ts';

import { NO_FAMILY } from '#lib/store/columns/no-family.ts';
import type { ClaimCounts } from './claim-counts.ts';
import type { ReleaseWriter, StoredRow } from './release-writer.ts';

/** Writes the numbers of a release beside it, so that no page has to count. */
export async function writeCounts(
  writer: ReleaseWriter,
  sequence: number,
  { claims, changes }: { readonly claims: ClaimCounts; readonly changes: ChangeCounts },
): Promise<void> {
  const rowsOf = (family: string, counts: Readonly<Record<string, ReadonlyMap<string, ClaimCount>>>) =>
    Object.entries(counts).flatMap(([kind, byId]) =>
      [...byId].map(([id, count]): StoredRow => {
        return [sequence, family, kind, id, count.claims, count.figures, count.compared];
      }),
    );
  const claimRows = [
    ...rowsOf(NO_FAMILY, claims.whole),
    ...[...claims.families].flatMap(([family, counts]) => rowsOf(family, counts)),
  ];
  const changeRows = Object.entries(changes).map(([entity, { added, changed, retired }]): StoredRow => {
    return [sequence, entity, added, changed, retired];
  });
  await writer.insert(
    'release_counts',
    ['release_seq', 'family', 'kind', 'id', 'claims', 'figures', 'compared'],
    claimRows,
  );
  await writer.insert('release_change_counts', ['release_seq', 'entity', 'added', 'changed', 'retired'], changeRows);
}
