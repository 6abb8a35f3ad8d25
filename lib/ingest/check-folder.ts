import type { ClaimBody } from '#lib/domain/facts/claim.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';

import { activeAboveTotals } from './check/active-above-total.ts';
import { CLAIM_RULES } from './check/claim-rules.ts';
import { checkSources } from './check/source-rules.ts';
import { checkSubjects } from './check/subject-names.ts';
import { loadTexts, type TextCheck } from './check/texts.ts';
import { compareDiagnostics, diagnose, wholeFile, type Diagnostic } from './diagnostic.ts';
import { checkReferences, type Report } from './check/references.ts';
import { linkClaim } from './link/claim.ts';
import { comparisonOf, familyOf, metricOf, sourceOf, subjectOf } from './link/entities.ts';
import { lookupsOf } from './link/lookups.ts';
import { knownIds, type KnownIds } from './link/known.ts';
import { parseFolder, type WrittenClaim, type WrittenFolder } from './parse/parsed-folder.ts';
import { textsMissing } from './sentences/sources.ts';
import { readFolder } from './read/read-folder.ts';

/** How a folder is checked. */
export interface CheckOptions {
  /** A folder with the sources' texts, to hold each phrase against. */
  readonly textsFolder?: string;
}

/** A folder without problems, and what the check against texts covered. */
export interface CheckedFolder {
  readonly dataset: Dataset;
  readonly texts?: Omit<TextCheck, 'problemsOf' | 'isThere'>;
}

/** Reads and checks a data folder whole: its content, or every problem of it in the order of files and lines. */
export async function checkFolder(
  folder: string,
  options: CheckOptions = {},
): Promise<Result<CheckedFolder, readonly Diagnostic[]>> {
  const content = await readFolder(folder);
  const diagnostics: Diagnostic[] = [...content.diagnostics];
  const written = await parseFolder(content, (diagnostic) => diagnostics.push(diagnostic));
  const report = reporter(diagnostics);
  const known = knownIds(written);
  checkReferences(written, known, report);
  for (const { subject, problem } of checkSubjects(written)) report(subject, problem);
  for (const { source, problem } of checkSources(written)) report(source, problem);
  const { textsFolder } = options;
  const sourceIds = written.sources.map(({ id }) => id);
  const texts = textsFolder === undefined ? undefined : await loadTexts(textsFolder, sourceIds);
  if (textsFolder !== undefined && texts?.checkedSources === 0) {
    diagnostics.push(diagnose(wholeFile(textsFolder), textsMissing(texts.isThere)));
  }
  const dataset = linkDataset(written, known, { report, ...(texts === undefined ? {} : { texts }) });
  if (diagnostics.length > 0) return fail(diagnostics.toSorted(compareDiagnostics));
  if (texts === undefined) return succeed({ dataset });
  const { checkedSources, sourcesWithoutText } = texts;
  return succeed({ dataset, texts: { checkedSources, sourcesWithoutText } });
}

function reporter(diagnostics: Diagnostic[]): Report {
  return ({ file, path }, problem) =>
    diagnostics.push(diagnose(file.place([...path, ...problem.path], problem.part), problem.finding));
}

interface Judging {
  readonly report: Report;
  readonly texts?: TextCheck;
}

function linkDataset(written: WrittenFolder, known: KnownIds, judging: Judging): Dataset {
  const families = written.families.map(familyOf).toSorted((a, b) => a.order - b.order);
  const metrics = written.metrics.map(metricOf);
  const subjects = written.subjects.map(subjectOf);
  const sources = written.sources.map(sourceOf);
  const comparisons = written.comparisons.map(comparisonOf);
  const claims = linkClaims(written, known, judging);
  const maps = { metrics: byId(metrics), subjects: byId(subjects), sources: byId(sources) };
  for (const { claim, origin } of claims) {
    const [subject, metric, source] = [
      maps.subjects.get(claim.subject),
      maps.metrics.get(claim.metric),
      maps.sources.get(claim.source),
    ];
    if (subject === undefined || metric === undefined || source === undefined) continue;
    const problems = CLAIM_RULES.flatMap((rule) => rule({ claim, subject, metric, source }));
    for (const problem of problems) judging.report(origin, problem);
  }
  for (const { item, problem } of activeAboveTotals(claims)) judging.report(item.origin, problem);
  return {
    families,
    subjects: sortedById(subjects),
    metrics: sortedById(metrics),
    sources: sortedById(sources),
    comparisons: sortedById(comparisons),
    claims: claims.map(({ claim }) => claim),
  };
}

interface OriginatedClaim {
  readonly claim: ClaimBody;
  readonly origin: WrittenClaim;
}

function linkClaims(written: WrittenFolder, known: KnownIds, { report, texts }: Judging): OriginatedClaim[] {
  const lookups = lookupsOf(written);
  const linked: OriginatedClaim[] = [];
  for (const origin of written.claims) {
    const { claim, problems } = linkClaim(origin, known, lookups);
    const all = claim === undefined ? problems : [...problems, ...(texts?.problemsOf(claim) ?? [])];
    for (const problem of all) report(origin, problem);
    if (claim !== undefined) linked.push({ claim, origin });
  }
  return linked;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function sortedById<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
