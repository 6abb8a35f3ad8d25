import { z } from 'zod';

import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { FamilyId, MetricId, SourceId, SubjectId, claimId, type ClaimId } from '#lib/domain/facts/ids.ts';
import { SubjectKind } from '#lib/domain/facts/subject.ts';

/** What must be known of a claim to find the pages that show it. */
export interface ListedClaim {
  readonly id: ClaimId;
  readonly source: SourceId;
  readonly metric: MetricId;
  readonly subject: { readonly id: SubjectId; readonly kind: SubjectKind; readonly family: FamilyId };
  /** The length of all that is said about it, for finding the claim with the heaviest page. */
  readonly letters: number;
}

const Answer = z.object({
  total: z.int(),
  data: z.array(
    z.looseObject({
      id: z.templateLiteral([z.string(), '/', z.string()]),
      source: z.object({ id: SourceId }),
      metric: z.object({ id: MetricId }),
      subject: z.object({ id: SubjectId, kind: SubjectKind, family: FamilyId }),
    }),
  ),
});

const PAGE_SIZE = 200;

/** Every claim of a started app, as its API lists them. Throws where the API does not answer. */
export async function readListedClaims(appUrl: string): Promise<readonly ListedClaim[]> {
  const claims: ListedClaim[] = [];
  for (let total = 1; claims.length < total;) {
    const answer = await fetch(`${appUrl}/api/v1/claims?limit=${PAGE_SIZE}&offset=${claims.length}`);
    if (!answer.ok) throw new Error(`the API answered ${answer.status} after ${claims.length} claims`);
    const page = Answer.parse(await answer.json());
    if (page.data.length === 0) throw new Error('the app holds no claims');
    claims.push(
      ...page.data.map((record) => ({
        // The schema has read it as two texts with a slash between them.
        id: record.id as ClaimId,
        source: record.source.id,
        metric: record.metric.id,
        subject: record.subject,
        letters: JSON.stringify(record).length,
      })),
    );
    ({ total } = page);
  }
  return claims;
}

/** Every claim of a generated data set. */
export function listedClaims({ claims, subjects }: Dataset): readonly ListedClaim[] {
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  return claims.map((claim) => {
    const subject = byId.get(claim.subject);
    if (subject === undefined) throw new Error(`the data set has no subject ${claim.subject}`);
    const { source, metric, key } = claim;
    return { id: claimId(source, key), source, metric, subject, letters: JSON.stringify(claim).length };
  });
}

/** The ids by how often each stands there, the most frequent first. */
export function mostFrequent<Id extends string>(ids: readonly Id[]): readonly Id[] {
  const counts = new Map<Id, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}
