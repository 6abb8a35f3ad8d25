import type { z } from 'zod';

import type { Vocabulary } from '#lib/domain/facts/condition.ts';
import type { ClaimKey, ComparisonId, FamilyId, MetricId, SourceId, SubjectId } from '#lib/domain/facts/ids.ts';

import { AuthoredClaim } from './authored/claim.ts';
import { AuthoredComparison } from './authored/comparison.ts';
import { AuthoredFamilies } from './authored/family.ts';
import { AuthoredMetric } from './authored/metric.ts';
import { AuthoredSourceHeader } from './authored/source.ts';
import { AuthoredSubject } from './authored/subject.ts';
import { AuthoredVocabulary } from './authored/vocabulary.ts';
import { diagnose, wholeFile, type Diagnostic } from '#lib/ingest/diagnostic.ts';
import { roleOf, type FileRole } from '#lib/ingest/read/file-roles.ts';
import { LIMITS } from '#lib/ingest/read/limits.ts';
import type { KeyPath, ParsedFile } from './parse-file.ts';
import { parseFiles, type FileResult } from './parse-files.ts';
import type { FolderContent } from '#lib/ingest/read/read-folder.ts';
import { fileUnexpected, idMalformed } from '#lib/ingest/sentences/files.ts';
import { parseShape } from './shape-findings.ts';

/** Something as written, with where it stands. */
export interface Written<Id, Value> {
  readonly id: Id;
  readonly value: Value;
  readonly file: ParsedFile;
  /** The keys that lead to it inside the file; empty where the file is the thing. */
  readonly path: KeyPath;
}

export interface WrittenSubject extends Written<SubjectId, AuthoredSubject> {
  readonly family: FamilyId;
}

export interface WrittenClaim extends Written<ClaimKey, AuthoredClaim> {
  readonly source: SourceId;
}

/** Everything of a folder that has the right shape; nothing in it is linked yet. */
export interface WrittenFolder {
  readonly families: Written<FamilyId, AuthoredFamilies[FamilyId]>[];
  readonly metrics: Written<MetricId, AuthoredMetric>[];
  readonly subjects: WrittenSubject[];
  readonly sources: Written<SourceId, AuthoredSourceHeader>[];
  readonly claims: WrittenClaim[];
  readonly vocabularies: Written<Vocabulary, AuthoredVocabulary>[];
  readonly comparisons: Written<ComparisonId, AuthoredComparison>[];
  /** Ids whose file is there but broken, so that a reference to them is not reported too. */
  readonly brokenIds: Set<string>;
}

/** Parses every file into its authored shape; problems go to `report`. */
export async function parseFolder(
  content: FolderContent,
  report: (diagnostic: Diagnostic) => void,
): Promise<WrittenFolder> {
  const folder: WrittenFolder = {
    families: [],
    metrics: [],
    subjects: [],
    sources: [],
    claims: [],
    vocabularies: [],
    comparisons: [],
    brokenIds: new Set(),
  };
  for (const path of content.unread) {
    const role = roleOf(path);
    if ('id' in role) folder.brokenIds.add(role.id);
  }
  const known = content.files.filter((file) => isKnown(roleOf(file.path)));
  const parsed = new Map((await parseFiles(known)).map((result, index) => [known[index], result]));
  for (const file of content.files) {
    const role = roleOf(file.path);
    const result = parsed.get(file);
    if (role.kind === 'unexpected') report(diagnose(wholeFile(file.shownAs), fileUnexpected()));
    else if (role.kind === 'malformed') report(diagnose(wholeFile(file.shownAs), idMalformed(role.id)));
    else if (result !== undefined) parseInto(folder, role, result, report);
  }
  return folder;
}

type KnownRole = Exclude<FileRole, { kind: 'unexpected' | 'malformed' }>;

function isKnown({ kind }: FileRole): boolean {
  return kind !== 'unexpected' && kind !== 'malformed';
}

function parseInto(
  folder: WrittenFolder,
  role: KnownRole,
  parsed: FileResult,
  report: (diagnostic: Diagnostic) => void,
): void {
  if (!parsed.ok) {
    for (const diagnostic of parsed.error) report(diagnostic);
    if ('id' in role) folder.brokenIds.add(role.id);
    return;
  }
  const shaped = shaper(parsed.value, report);
  /** A thing that is a whole file. */
  const whole = <Id extends string, Value>(schema: z.ZodType<Value>, id: Id, list: Written<Id, Value>[]) =>
    keep(folder, id, list, written(id, shaped(schema, parsed.value.value, []), parsed.value));
  switch (role.kind) {
    case 'families':
      parseFamilies(folder, parsed.value, shaped);
      return;
    case 'metric':
      whole(AuthoredMetric, role.id, folder.metrics);
      return;
    case 'subject': {
      const subject = written(role.id, shaped(AuthoredSubject, parsed.value.value, []), parsed.value);
      keep(folder, role.id, folder.subjects, subject && { ...subject, family: role.family });
      return;
    }
    case 'vocabulary':
      whole(AuthoredVocabulary, role.id, folder.vocabularies);
      return;
    case 'comparison':
      whole(AuthoredComparison, role.id, folder.comparisons);
      return;
    case 'source':
      parseSource(folder, role.id, parsed.value, shaped);
  }
}

type Shape = <Schema extends z.ZodType>(schema: Schema, value: unknown, path: KeyPath) => z.infer<Schema> | undefined;

/** Parses shapes of one file and reports what does not fit, up to the limit of one file. */
function shaper(file: ParsedFile, report: (diagnostic: Diagnostic) => void): Shape {
  let reported = 0;
  return (schema, value, path) => {
    const { value: shaped, problems } = parseShape(schema, value);
    for (const problem of problems.slice(0, LIMITS.problemsPerFile - reported)) {
      report(diagnose(file.place([...path, ...problem.path], problem.part), problem.finding));
      reported += 1;
    }
    return shaped;
  };
}

function parseFamilies(folder: WrittenFolder, file: ParsedFile, shaped: Shape): void {
  const families = shaped(AuthoredFamilies, file.value, []);
  for (const [id, value] of Object.entries(families ?? {})) {
    folder.families.push({ id: id as FamilyId, value, file, path: [id] });
  }
}

function parseSource(folder: WrittenFolder, id: SourceId, file: ParsedFile, shaped: Shape): void {
  const header = written(id, shaped(AuthoredSourceHeader, file.value, []), file);
  keep(folder, id, folder.sources, header);
  for (const [key, value] of Object.entries(claimsOf(file.value))) {
    const path = ['claims', key];
    const claim = shaped(AuthoredClaim, value, path);
    if (claim !== undefined) folder.claims.push({ id: key as ClaimKey, source: id, value: claim, file, path });
  }
}

/** The raw claims, read even where the header of the source is broken. */
function claimsOf(value: unknown): object {
  if (typeof value !== 'object' || value === null || !('claims' in value)) return {};
  const { claims } = value;
  return typeof claims === 'object' && claims !== null && !Array.isArray(claims) ? claims : {};
}

function written<Id, Value>(id: Id, value: Value | undefined, file: ParsedFile): Written<Id, Value> | undefined {
  return value === undefined ? undefined : { id, value, file, path: [] };
}

function keep<Item>(folder: WrittenFolder, id: string, list: Item[], item: Item | undefined): void {
  if (item === undefined) folder.brokenIds.add(id);
  else list.push(item);
}
