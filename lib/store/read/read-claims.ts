import type { ClaimFilter } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { claimId } from '#lib/domain/facts/ids.ts';

import { claimBodyOf } from '#lib/store/columns/claim-columns.ts';
import type { Prisma } from '#lib/store/generated/client.ts';
import { validAt } from './valid-at.ts';

/** What is read of a claim: its row, what belongs to it, and the id of the release that added it. */
export const CLAIM_PARTS = {
  baselines: { orderBy: { position: 'asc' }, select: { subjectId: true } },
  conditions: { orderBy: { position: 'asc' } },
  added: { select: { id: true } },
} satisfies Prisma.ClaimRevisionInclude;

type ClaimRow = Prisma.ClaimRevisionGetPayload<{ include: typeof CLAIM_PARTS }>;

/** By source, then by place in the source. */
export const CLAIM_ORDER = [
  { sourceId: 'asc' },
  { place: 'asc' },
] satisfies Prisma.ClaimRevisionOrderByWithRelationInput[];

/** The condition of a filter at a release; `families` and `baselines` are resolved to subjects and rows before. */
export function claimsWhere(sequence: number, filter: ClaimFilter): Prisma.ClaimRevisionWhereInput {
  const { ids, sources, subjects, metrics, forms, natures } = filter;
  return {
    AND: [
      validAt(sequence),
      ...(ids === undefined ? [] : [{ OR: ids.map(keyOf) }]),
      ...(sources === undefined ? [] : [{ sourceId: anyOf(sources) }]),
      ...(subjects === undefined ? [] : [{ subjectId: anyOf(subjects) }]),
      ...(metrics === undefined ? [] : [{ metricId: anyOf(metrics) }]),
      ...(forms === undefined ? [] : [{ form: anyOf(forms) }]),
      ...(natures === undefined ? [] : [{ nature: anyOf(natures) }]),
    ],
  };
}

function anyOf(values: readonly string[]): { in: string[] } {
  return { in: [...values] };
}

/** A claim's id as its two columns. */
export function keyOf(id: string): { sourceId: string; key: string } {
  const slash = id.indexOf('/');
  return { sourceId: id.slice(0, Math.max(0, slash)), key: id.slice(slash + 1) };
}

/** A row and what belongs to it as the claim that it holds; a row that no import can have written throws. */
export function claimOf(row: ClaimRow): Claim {
  const body = claimBodyOf(row, row);
  return { ...body, id: claimId(body.source, body.key), release: row.added.id };
}
