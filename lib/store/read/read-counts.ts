import type { ChangeCounts, ClaimCount, ClaimFilter, CountedBy, ReleaseChange } from '#lib/domain/facts/catalog.ts';
import type { FamilyId } from '#lib/domain/facts/ids.ts';

import { NO_FAMILY } from '#lib/store/columns/no-family.ts';
import type { PrismaClient } from '#lib/store/generated/client.ts';

/** By what is counted, and over which family; over all of them where it is absent. */
interface Counted {
  readonly by: CountedBy;
  readonly family?: FamilyId | typeof NO_FAMILY | undefined;
}

/** The numbers of claims that were counted when a release was made. */
export async function readCounts(
  client: PrismaClient,
  sequence: number,
  { by, family = NO_FAMILY }: Counted,
): Promise<ReadonlyMap<string, ClaimCount>> {
  const rows = await client.releaseCount.findMany({ where: { releaseSeq: sequence, family, kind: by } });
  return new Map(rows.map(({ id, claims, figures, compared }) => [id, { claims, figures, compared }]));
}

/** What each key of a filter is counted by; the others are not counted. */
const COUNTED: ReadonlyMap<string, CountedBy> = new Map<keyof ClaimFilter, CountedBy>([
  ['metrics', 'metric'],
  ['subjects', 'subject'],
  ['sources', 'source'],
  ['families', 'family'],
  ['forms', 'form'],
  ['natures', 'nature'],
  ['bounds', 'bound'],
]);

/** How many claims a filter finds, where that was counted when the release was made; else `undefined`. */
export async function readCountedTotal(
  client: PrismaClient,
  sequence: number,
  filter: ClaimFilter,
): Promise<number | undefined> {
  const keys = Object.entries<readonly string[] | undefined>({ ...filter });
  const [[key, values] = [], ...others] = keys.filter(([, list]) => list !== undefined);
  if (key === undefined || values === undefined) return undefined;
  const by = COUNTED.get(key);
  if (by === undefined || others.length > 0) return undefined;
  const counted = await readCounts(client, sequence, { by });
  return [...new Set(values)].reduce((sum, id) => sum + (counted.get(id)?.claims ?? 0), 0);
}

const NONE = { added: 0, changed: 0, retired: 0 };

/** How much a release changed, as it was counted when it was made. */
export async function readChangeCounts(client: PrismaClient, sequence: number): Promise<ChangeCounts> {
  const rows = await client.releaseChangeCount.findMany({ where: { releaseSeq: sequence } });
  const of = (entity: ReleaseChange['entity']) => {
    const { added, changed, retired } = rows.find((row) => row.entity === entity) ?? NONE;
    return { added, changed, retired };
  };
  return {
    claim: of('claim'),
    subject: of('subject'),
    metric: of('metric'),
    source: of('source'),
    family: of('family'),
    comparison: of('comparison'),
  };
}
