import { z } from 'zod';

/** Release ids are the day of the import and a number within the day: `2026-11-23.1`. */
export const ReleaseId = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}\.[1-9]\d{0,3}$/, 'write a release as YYYY-MM-DD.N')
  .brand<'ReleaseId'>();
export type ReleaseId = z.infer<typeof ReleaseId>;

/** An immutable, dated, content-hashed cut of the store. */
export interface Release {
  readonly id: ReleaseId;
  /** Place in the sequence of releases, from 1. */
  readonly sequence: number;
  /** When it was imported, ISO 8601 in UTC. */
  readonly createdAt: string;
  /** SHA-256 of the canonical content, in hexadecimal. */
  readonly contentHash: string;
  readonly counts: {
    readonly claims: number;
    readonly subjects: number;
    readonly metrics: number;
    readonly sources: number;
  };
}
