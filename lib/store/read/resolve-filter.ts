import type { ClaimFilter } from '#lib/domain/facts/catalog.ts';
import type { SubjectId } from '#lib/domain/facts/ids.ts';

import type { PrismaClient } from '#lib/store/generated/client.ts';
import type { ClaimLists } from './filter-parts.ts';
import { portionsOf } from './portions.ts';
import { validAt } from './valid-at.ts';

/** A filter in terms of the table of claims alone. */
export async function resolveFilter(
  client: PrismaClient,
  sequence: number,
  { families, baselines, benchmarks, ...lists }: ClaimFilter,
): Promise<ClaimLists> {
  const [subjects, compared, scored] = await Promise.all([
    families === undefined ? undefined : subjectsIn(client, sequence, families),
    baselines === undefined ? undefined : rowsComparedWith(client, sequence, baselines),
    benchmarks === undefined ? undefined : rowsOnBenchmarks(client, sequence, benchmarks),
  ]);
  const rows = inBoth(compared, scored);
  const wanted = lists.subjects === undefined ? undefined : new Set(lists.subjects);
  return {
    ...lists,
    ...(subjects === undefined ? {} : { subjects: subjects.filter((id) => wanted?.has(id) ?? true) }),
    ...(rows === undefined ? {} : { rows }),
  };
}

/** A family is a set of subjects at the release, since a subject may stand on another shelf in another one. */
async function subjectsIn(
  client: PrismaClient,
  sequence: number,
  families: readonly string[],
): Promise<readonly SubjectId[]> {
  const lists = await Promise.all(
    portionsOf(families).map((portion) =>
      client.subjectRevision.findMany({
        where: { AND: [validAt(sequence), { familyId: { in: [...portion] } }] },
        select: { subjectId: true },
      }),
    ),
  );
  // Ids were checked when they were written.
  return lists.flat().map(({ subjectId }) => subjectId as SubjectId);
}

/** The rows are looked up first: as a subquery, SQLite would ask it for every claim there is. */
async function rowsComparedWith(
  client: PrismaClient,
  sequence: number,
  baselines: readonly string[],
): Promise<readonly number[]> {
  const lists = await Promise.all(
    portionsOf(baselines).map((portion) =>
      client.claimBaseline.findMany({
        where: { subjectId: { in: [...portion] }, claim: validAt(sequence) },
        select: { claimRow: true },
      }),
    ),
  );
  return lists.flat().map(({ claimRow }) => claimRow);
}

/** The rows are looked up first, by the index of keys and texts. */
async function rowsOnBenchmarks(
  client: PrismaClient,
  sequence: number,
  benchmarks: readonly string[],
): Promise<readonly number[]> {
  const lists = await Promise.all(
    portionsOf(benchmarks).map((portion) =>
      client.claimCondition.findMany({
        where: { key: 'benchmark', text: { in: [...portion] }, claim: validAt(sequence) },
        select: { claimRow: true },
      }),
    ),
  );
  return [...new Set(lists.flat().map(({ claimRow }) => claimRow))];
}

function inBoth(
  rows: readonly number[] | undefined,
  others: readonly number[] | undefined,
): readonly number[] | undefined {
  if (rows === undefined || others === undefined) return rows ?? others;
  const known = new Set(others);
  return rows.filter((row) => known.has(row));
}
