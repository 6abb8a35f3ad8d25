import type { PublishedDate, Source, SourceKind } from './source.ts';

/** What is published once and stays as it is; every other page changes. */
const LASTING: ReadonlySet<SourceKind> = new Set<SourceKind>(['paper', 'blog']);

/** Whether a source of this kind stays as it was published. */
export function isLasting(kind: SourceKind): boolean {
  return LASTING.has(kind);
}

/**
 * The day that tells how new a source is: that of its publication; of a page that changes and of which
 * the version is known, the day on which it stood so. Absent otherwise, since the day on which somebody
 * read a page says nothing of its age.
 */
export function knownDay({
  kind,
  published,
  version,
  asOf,
}: Pick<Source, 'kind' | 'published' | 'version' | 'asOf'>): PublishedDate | undefined {
  return published ?? (isLasting(kind) || version === undefined ? undefined : asOf);
}

/**
 * The day of a source as a text by which sources are sorted: empty, and so before all others, where no
 * day tells how new it is. Wherever the newest counts, such a source is older than every other.
 */
export function ageText(source: Pick<Source, 'kind' | 'published' | 'version' | 'asOf'>): string {
  return knownDay(source) ?? '';
}

/** Sorts sources from the newest to the oldest; those of which no day is known come last. */
export function newestSourceFirst(a: Source, b: Source): number {
  const [left, right] = [ageText(a), ageText(b)];
  if (left === right) return 0;
  return left < right ? 1 : -1;
}
