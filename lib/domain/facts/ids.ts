import { z } from 'zod';

/**
 * The grammar of every id that people write: lower-case letters and digits, in groups joined by
 * single hyphens or dots, at most 80 characters. `qwen3.5-122b` and `2512.20848` are ids;
 * `-a`, `a..b` and `A` are not. Ids are addresses, so they are never reused for something else.
 */
export const ID_PATTERN = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** The longest id, in characters. */
export const ID_MAX_LENGTH = 80;

const slug = z
  .string()
  .max(ID_MAX_LENGTH)
  .regex(ID_PATTERN, 'use lower-case letters and digits, joined by single hyphens or dots');

export const FamilyId = slug.brand<'FamilyId'>();
export type FamilyId = z.infer<typeof FamilyId>;

export const SubjectId = slug.brand<'SubjectId'>();
export type SubjectId = z.infer<typeof SubjectId>;

/** What values are taken on: the id of a benchmark, or of the term for the sets over which a mean is taken. */
export const YardstickId = slug.brand<'YardstickId'>();
export type YardstickId = z.infer<typeof YardstickId>;

export const MetricId = slug.brand<'MetricId'>();
export type MetricId = z.infer<typeof MetricId>;

export const SourceId = slug.brand<'SourceId'>();
export type SourceId = z.infer<typeof SourceId>;

export const ComparisonId = slug.brand<'ComparisonId'>();
export type ComparisonId = z.infer<typeof ComparisonId>;

/** Something that subjects say of themselves in words: the id of a metric, a dot, the id of a value. */
export const SaidId = slug.brand<'SaidId'>();
export type SaidId = z.infer<typeof SaidId>;

/** The short name of a claim inside its source. */
export const ClaimKey = slug.brand<'ClaimKey'>();
export type ClaimKey = z.infer<typeof ClaimKey>;

/** A claim's id in the whole store: the source's id, a slash, the claim's key. */
export type ClaimId = `${string}/${string}` & { readonly __brand: 'ClaimId' };

/** Joins a source and a key into the claim's id. */
export function claimId(source: SourceId, key: ClaimKey): ClaimId {
  // The only place that makes the brand; both parts are checked ids.
  return `${source}/${key}` as ClaimId;
}
