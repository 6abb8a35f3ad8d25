import type { ReleaseChange } from '#lib/domain/facts/catalog.ts';

import type { PrismaClient } from '#lib/store/generated/client.ts';

/**
 * What a release did, by kind and id. It follows from the revisions that came and went with it: one
 * that only came was added, one that only went was retired, and where both happened it changed.
 */
export async function readChanges(client: PrismaClient, sequence: number): Promise<readonly ReleaseChange[]> {
  return changesBetween(await readIds(client, { addedSeq: sequence }), await readIds(client, { retiredSeq: sequence }));
}

async function readIds(
  client: PrismaClient,
  where: { readonly addedSeq?: number; readonly retiredSeq?: number },
): Promise<IdsByEntity> {
  const [families, subjects, metrics, sources, claims] = await Promise.all([
    client.familyRevision.findMany({ where, select: { familyId: true } }),
    client.subjectRevision.findMany({ where, select: { subjectId: true } }),
    client.metricRevision.findMany({ where, select: { metricId: true } }),
    client.sourceRevision.findMany({ where, select: { sourceId: true } }),
    client.claimRevision.findMany({ where, select: { sourceId: true, key: true } }),
  ]);
  return {
    family: families.map(({ familyId }) => familyId),
    subject: subjects.map(({ subjectId }) => subjectId),
    metric: metrics.map(({ metricId }) => metricId),
    source: sources.map(({ sourceId }) => sourceId),
    claim: claims.map(({ sourceId, key }) => `${sourceId}/${key}`),
  };
}

export type IdsByEntity = Readonly<Record<ReleaseChange['entity'], readonly string[]>>;

/** The kinds in the order in which a change list is read. */
const ENTITIES: readonly ReleaseChange['entity'][] = ['source', 'claim', 'subject', 'metric', 'family'];

/** The change list of a release from the ids that came and went with it: by kind, then by id. */
export function changesBetween(came: IdsByEntity, went: IdsByEntity): readonly ReleaseChange[] {
  return ENTITIES.flatMap((entity) => {
    const arrivals = new Set(came[entity]);
    const departures = new Set(went[entity]);
    const ids = [...new Set([...arrivals, ...departures])].toSorted();
    return ids.map((id): ReleaseChange => {
      if (!departures.has(id)) return { entity, id, change: 'added' };
      return { entity, id, change: arrivals.has(id) ? 'changed' : 'retired' };
    });
  });
}
