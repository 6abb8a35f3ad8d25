import { ReleaseId, type Release } from '#lib/domain/facts/release.ts';

/** A row of `releases`, by the names of its columns. */
export interface ReleaseColumns {
  readonly sequence: number;
  readonly id: string;
  readonly created_at: string;
  readonly content_hash: string;
  readonly claims: number;
  readonly subjects: number;
  readonly metrics: number;
  readonly sources: number;
}

export function releaseOf(row: ReleaseColumns): Release {
  return {
    id: ReleaseId.parse(row.id),
    sequence: row.sequence,
    createdAt: row.created_at,
    contentHash: row.content_hash,
    counts: { claims: row.claims, subjects: row.subjects, metrics: row.metrics, sources: row.sources },
  };
}

export function columnsOf({ sequence, id, createdAt, contentHash, counts }: Release): ReleaseColumns {
  return { sequence, id, created_at: createdAt, content_hash: contentHash, ...counts };
}
