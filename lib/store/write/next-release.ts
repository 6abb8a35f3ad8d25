import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { ReleaseId, type Release } from '#lib/domain/facts/release.ts';

/** The release that follows the given ids: the day in UTC, and the next number within the day. */
export function nextRelease(
  past: { readonly ids: readonly string[]; readonly sequence: number },
  now: Date,
  content: { readonly dataset: Dataset; readonly contentHash: string },
): Release {
  const day = now.toISOString().slice(0, 10);
  const numbers = past.ids.filter((id) => id.startsWith(`${day}.`)).map((id) => Number(id.slice(day.length + 1)));
  const { claims, subjects, metrics, sources } = content.dataset;
  return {
    id: ReleaseId.parse(`${day}.${Math.max(0, ...numbers) + 1}`),
    sequence: past.sequence + 1,
    createdAt: now.toISOString(),
    contentHash: content.contentHash,
    counts: { claims: claims.length, subjects: subjects.length, metrics: metrics.length, sources: sources.length },
  };
}
