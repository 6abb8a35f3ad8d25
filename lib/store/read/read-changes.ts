import type { ChangeCounts, ReleaseChange, Slice } from '#lib/domain/facts/catalog.ts';

import type { PrismaClient } from '#lib/store/generated/client.ts';
import { readChangeCounts } from './read-counts.ts';

type Entity = ReleaseChange['entity'];

/** The kinds in the order in which a change list is read. */
export const CHANGE_ORDER: readonly Entity[] = ['source', 'claim', 'subject', 'metric', 'family', 'comparison'];

/** A part of what a release did, by kind and id. */
export async function readChanges(
  client: PrismaClient,
  sequence: number,
  slice: Slice,
): Promise<readonly ReleaseChange[]> {
  const parts = entityParts(await readChangeCounts(client, sequence), slice);
  const lists = await Promise.all(
    parts.map(async ({ entity, skip, take }) => {
      const changed = await CHANGED[entity](client, sequence, { skip, take });
      return changed.map(({ id, ...ends }): ReleaseChange => ({ entity, id, change: changeOf(sequence, ends) }));
    }),
  );
  return lists.flat();
}

interface EntityPart {
  readonly entity: Entity;
  readonly skip: number;
  readonly take: number;
}

/** Where a part of the whole list lies in the lists of the kinds. */
function entityParts(counts: ChangeCounts, { offset, limit }: Slice): readonly EntityPart[] {
  const parts: EntityPart[] = [];
  let start = 0;
  for (const entity of CHANGE_ORDER) {
    const { added, changed, retired } = counts[entity];
    const end = start + added + changed + retired;
    const from = Math.max(start, offset);
    const to = Math.min(end, offset + limit);
    if (from < to) parts.push({ entity, skip: from - start, take: to - from });
    start = end;
  }
  return parts;
}

/** The ends of the revisions of one thing that came or went with a release. */
interface Ends {
  readonly _max: { readonly addedSeq: number | null };
  readonly _min: { readonly retiredSeq: number | null };
}

/** A thing of which a revision came was added, one of which one went was retired; both is a change. */
function changeOf(sequence: number, { _max: max, _min: min }: Ends): ReleaseChange['change'] {
  if (min.retiredSeq !== sequence) return 'added';
  return max.addedSeq === sequence ? 'changed' : 'retired';
}

interface Page {
  readonly skip: number;
  readonly take: number;
}

type ReadChanged = (client: PrismaClient, sequence: number, page: Page) => Promise<readonly (Ends & { id: string })[]>;

const ENDS = { _max: { addedSeq: true }, _min: { retiredSeq: true } } as const;

function touchedBy(sequence: number) {
  return { OR: [{ addedSeq: sequence }, { retiredSeq: sequence }] };
}

/** The things of each kind of which a revision came or went. */
const CHANGED: Readonly<Record<Entity, ReadChanged>> = {
  source: async ({ sourceRevision }, sequence, page) => {
    const where = touchedBy(sequence);
    const orderBy = { sourceId: 'asc' } as const;
    const groups = await sourceRevision.groupBy({ by: ['sourceId'], where, orderBy, ...ENDS, ...page });
    return groups.map(({ sourceId, ...ends }) => ({ id: sourceId, ...ends }));
  },
  claim: async ({ claimRevision }, sequence, page) => {
    const where = touchedBy(sequence);
    const orderBy = [{ sourceId: 'asc' }, { key: 'asc' }] as const;
    const groups = await claimRevision.groupBy({
      by: ['sourceId', 'key'],
      where,
      orderBy: [...orderBy],
      ...ENDS,
      ...page,
    });
    return groups.map(({ sourceId, key, ...ends }) => ({ id: `${sourceId}/${key}`, ...ends }));
  },
  subject: async ({ subjectRevision }, sequence, page) => {
    const where = touchedBy(sequence);
    const orderBy = { subjectId: 'asc' } as const;
    const groups = await subjectRevision.groupBy({ by: ['subjectId'], where, orderBy, ...ENDS, ...page });
    return groups.map(({ subjectId, ...ends }) => ({ id: subjectId, ...ends }));
  },
  metric: async ({ metricRevision }, sequence, page) => {
    const where = touchedBy(sequence);
    const orderBy = { metricId: 'asc' } as const;
    const groups = await metricRevision.groupBy({ by: ['metricId'], where, orderBy, ...ENDS, ...page });
    return groups.map(({ metricId, ...ends }) => ({ id: metricId, ...ends }));
  },
  family: async ({ familyRevision }, sequence, page) => {
    const where = touchedBy(sequence);
    const orderBy = { familyId: 'asc' } as const;
    const groups = await familyRevision.groupBy({ by: ['familyId'], where, orderBy, ...ENDS, ...page });
    return groups.map(({ familyId, ...ends }) => ({ id: familyId, ...ends }));
  },
  comparison: async ({ comparisonRevision }, sequence, page) => {
    const where = touchedBy(sequence);
    const orderBy = { comparisonId: 'asc' } as const;
    const groups = await comparisonRevision.groupBy({ by: ['comparisonId'], where, orderBy, ...ENDS, ...page });
    return groups.map(({ comparisonId, ...ends }) => ({ id: comparisonId, ...ends }));
  },
};
