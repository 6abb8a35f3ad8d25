import { z } from 'zod';

import { ConditionKey } from './condition.ts';
import { FamilyId, SourceId, SubjectId } from './ids.ts';
import { Role } from './role.ts';
import { TermId } from './vocabulary.ts';

/** What a claim can be about. */
export const SubjectKind = z.enum(['model', 'series', 'method', 'architecture', 'dataset', 'benchmark']);
export type SubjectKind = z.infer<typeof SubjectKind>;

/** Whether a subject is one of the shelf's own, or somebody else's that the papers compare with. */
export const Standing = z.enum(['member', 'peer']);
export type Standing = z.infer<typeof Standing>;

/** The headings of the parts of a shelf's table. */
export const STANDING_TITLES: Readonly<Record<Standing, string>> = {
  member: 'Members',
  peer: 'Others that the papers compare with',
};

export const RelationType = z.enum(['member-of', 'variant-of', 'derived-from', 'successor-of', 'uses']);
export type RelationType = z.infer<typeof RelationType>;

/** Another spelling of a subject. A short name that collides carries the series in which it is meant. */
export const Alias = z.strictObject({
  name: z.string().min(1).max(120),
  context: SubjectId.optional(),
});
export type Alias = z.infer<typeof Alias>;

/** How one subject stands to another, with the way it came about where the source says it (pruned, upcycled). */
export const Relation = z.strictObject({
  type: RelationType,
  target: SubjectId,
  how: z.string().min(1).max(120).optional(),
});
export type Relation = z.infer<typeof Relation>;

/** A part of a benchmark or a data set that claims may name. */
export const SubjectPart = z.strictObject({
  id: TermId,
  name: z.string().min(1).max(80),
  /** The condition under which it is named. */
  key: z.enum(['split', 'benchmark_version']),
});
export type SubjectPart = z.infer<typeof SubjectPart>;

export const Subject = z.strictObject({
  id: SubjectId,
  family: FamilyId,
  name: z.string().min(1).max(120),
  kind: SubjectKind,
  standing: Standing,
  /** What it does, of a system of speech; the first is the one under which it is listed. */
  roles: z.array(Role).min(1).optional(),
  /** Who made it; see `statedOrganisation`. */
  organisation: z.string().min(1).max(80),
  /** One plain sentence of our own. */
  summary: z.string().min(1).max(280),
  aliases: z.array(Alias),
  relations: z.array(Relation),
  /** The source that introduced it, where it is one of ours. */
  introducedBy: SourceId.optional(),
  /** For pictures and narrow columns, where the name is long. */
  shortName: z.string().min(1).max(24).optional(),
  /** Of a benchmark: what must match, beside what its metric asks for, before two scores on it may be compared. */
  mustMatch: z.array(ConditionKey).min(1).optional(),
  /** The splits and versions that claims may name. */
  parts: z.array(SubjectPart).min(1).optional(),
  /** What a reader should know of it, such as that its maker is common knowledge and no source says it. */
  note: z.string().min(1).max(400).optional(),
});
export type Subject = z.infer<typeof Subject>;

/** The lists of subjects by the first segment of their addresses. */
export const SUBJECT_SECTIONS = ['models', 'methods', 'datasets', 'benchmarks'] as const;
export type SubjectSection = (typeof SUBJECT_SECTIONS)[number];

/** The first segment of a subject's page address, by kind. */
export const SUBJECT_PATHS: Readonly<Record<SubjectKind, SubjectSection>> = {
  model: 'models',
  series: 'models',
  method: 'methods',
  architecture: 'methods',
  dataset: 'datasets',
  benchmark: 'benchmarks',
};

/** How data files write that no source names the organisation. */
export const ORGANISATION_NOT_STATED = 'not stated';

/** Who made a subject, `undefined` where no source says. */
export function statedOrganisation({ organisation }: Pick<Subject, 'organisation'>): string | undefined {
  return organisation === ORGANISATION_NOT_STATED ? undefined : organisation;
}
