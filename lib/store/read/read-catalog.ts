import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { CuratedComparison } from '#lib/domain/facts/curated-comparison.ts';
import { Family } from '#lib/domain/facts/family.ts';
import { Metric } from '#lib/domain/facts/metric.ts';
import type { Release } from '#lib/domain/facts/release.ts';
import { Source } from '#lib/domain/facts/source.ts';
import { withBenchmarks } from '#lib/domain/facts/benchmark-keys.ts';
import { Subject } from '#lib/domain/facts/subject.ts';

import { present } from '#lib/store/columns/present.ts';
import type { Prisma, PrismaClient } from '#lib/store/generated/client.ts';
import { validAt } from './valid-at.ts';

/** Everything of a release but its claims. */
export async function readCatalog(client: PrismaClient, release: Release): Promise<Catalog> {
  const where = validAt(release.sequence);
  const [families, subjects, metrics, sources, comparisons] = await Promise.all([
    client.familyRevision.findMany({ where, orderBy: [{ place: 'asc' }, { familyId: 'asc' }] }),
    readSubjects(client, where),
    readMetrics(client, where),
    readSources(client, where),
    readComparisons(client, where),
  ]);
  return {
    release,
    families: families.map(({ familyId: id, name, description, place }) =>
      Family.parse({ id, name, description, order: place }),
    ),
    subjects: byId(subjects),
    metrics: withBenchmarks(metrics, subjects),
    sources: byId(sources),
    comparisons: byId(comparisons.toSorted(byTitle)),
  };
}

type Standing = ReturnType<typeof validAt>;

/**
 * What belongs to the things is read by the same condition as they are, and put to them here: the
 * client's own way names every row in one statement, which databases limit.
 */
const IN_ORDER = { position: 'asc' } as const;

/** A map by id, in the order of the list. */
export function byId<Id extends string, Item extends { readonly id: Id }>(
  items: readonly Item[],
): ReadonlyMap<Id, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The order in which comparisons are listed; those of one title are told apart by id. */
export function byTitle(a: CuratedComparison, b: CuratedComparison): number {
  const [left, right] = a.title === b.title ? [a.id, b.id] : [a.title, b.title];
  return left < right ? -1 : 1;
}

/** The lists that hold something; an empty one is an absent key. */
function filled(lists: Readonly<Record<string, readonly unknown[]>>): object {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

async function readSubjects(client: PrismaClient, where: Standing): Promise<readonly Subject[]> {
  const ofSubject = { where: { subject: where }, orderBy: IN_ORDER };
  const [rows, aliases, relations, parts, matchKeys, roles] = await Promise.all([
    client.subjectRevision.findMany({ where, orderBy: { subjectId: 'asc' } }),
    client.subjectAlias.findMany(ofSubject),
    client.subjectRelation.findMany(ofSubject),
    client.subjectPart.findMany(ofSubject),
    client.subjectMatchKey.findMany(ofSubject),
    client.subjectRole.findMany(ofSubject),
  ]);
  const aliasesOf = Map.groupBy(aliases, ({ subjectRow }) => subjectRow);
  const relationsOf = Map.groupBy(relations, ({ subjectRow }) => subjectRow);
  const partsOf = Map.groupBy(parts, ({ subjectRow }) => subjectRow);
  const matchKeysOf = Map.groupBy(matchKeys, ({ subjectRow }) => subjectRow);
  const rolesOf = Map.groupBy(roles, ({ subjectRow }) => subjectRow);
  return rows.map((row) =>
    subjectOf({
      ...row,
      aliases: aliasesOf.get(row.row) ?? [],
      relations: relationsOf.get(row.row) ?? [],
      parts: partsOf.get(row.row) ?? [],
      matchKeys: matchKeysOf.get(row.row) ?? [],
      roles: rolesOf.get(row.row) ?? [],
    }),
  );
}

type SubjectRow = Prisma.SubjectRevisionGetPayload<{
  include: { aliases: true; relations: true; parts: true; matchKeys: true; roles: true };
}>;

function subjectOf(row: SubjectRow): Subject {
  const { name, kind, standing, organisation, summary } = row;
  return Subject.parse({
    id: row.subjectId,
    family: row.familyId,
    name,
    kind,
    standing,
    organisation,
    summary,
    aliases: row.aliases.map((alias) => ({ name: alias.name, ...present({ context: alias.context }) })),
    relations: row.relations.map(({ type, target, how }) => ({ type, target, ...present({ how }) })),
    ...present({ introducedBy: row.introducedBy, note: row.note, shortName: row.shortName }),
    ...filled({
      parts: row.parts.map((part) => ({ id: part.partId, name: part.name, key: part.key })),
      mustMatch: row.matchKeys.map(({ key }) => key),
      roles: row.roles.map(({ role }) => role),
    }),
  });
}

async function readMetrics(client: PrismaClient, where: Standing): Promise<readonly Metric[]> {
  const ofMetric = { where: { metric: where }, orderBy: IN_ORDER };
  const [rows, material, familyKeys, kinds, families, variants, values] = await Promise.all([
    client.metricRevision.findMany({ where, orderBy: { metricId: 'asc' } }),
    client.metricMaterialKey.findMany(ofMetric),
    client.metricFamilyKey.findMany(ofMetric),
    client.metricSubjectKind.findMany(ofMetric),
    client.metricFamily.findMany(ofMetric),
    client.metricVariant.findMany(ofMetric),
    client.metricValue.findMany(ofMetric),
  ]);
  const materialOf = Map.groupBy(material, ({ metricRow }) => metricRow);
  const familyKeysOf = Map.groupBy(familyKeys, ({ metricRow }) => metricRow);
  const kindsOf = Map.groupBy(kinds, ({ metricRow }) => metricRow);
  const familiesOf = Map.groupBy(families, ({ metricRow }) => metricRow);
  const variantsOf = Map.groupBy(variants, ({ metricRow }) => metricRow);
  const valuesOf = Map.groupBy(values, ({ metricRow }) => metricRow);
  return rows.map((row) =>
    metricOf({
      ...row,
      material: materialOf.get(row.row) ?? [],
      familyKeys: familyKeysOf.get(row.row) ?? [],
      appliesTo: kindsOf.get(row.row) ?? [],
      families: familiesOf.get(row.row) ?? [],
      variants: variantsOf.get(row.row) ?? [],
      values: valuesOf.get(row.row) ?? [],
    }),
  );
}

type MetricRow = Prisma.MetricRevisionGetPayload<{
  include: { material: true; familyKeys: true; appliesTo: true; families: true; variants: true; values: true };
}>;

function metricOf(row: MetricRow): Metric {
  const { name, definition, group, unit, direction, scale, noun, statement } = row;
  return Metric.parse({
    id: row.metricId,
    name,
    definition,
    ...present({ noun, statement }),
    group,
    unit,
    direction,
    scale,
    range: present({ low: row.rangeLow, high: row.rangeHigh }),
    material: row.material.map(({ key }) => key),
    appliesTo: row.appliesTo.map(({ kind }) => kind),
    ...present({ upTo: row.upTo, comparesWithin: row.comparesWithin, hasOpponent: row.hasOpponent }),
    ...(row.familyKeys.length === 0 ? {} : { materialFor: keysByFamily(row.familyKeys) }),
    ...(row.moreWord === null ? {} : { comparative: { more: row.moreWord, less: row.lessWord } }),
    ...filled({
      families: row.families.map(({ family }) => family),
      variants: row.variants.map((variant) => ({
        id: variant.variantId,
        name: variant.name,
        ...present({ definition: variant.definition, statement: variant.statement }),
      })),
      values: row.values.map((value) => ({ id: value.valueId, name: value.name })),
    }),
  });
}

function keysByFamily(rows: MetricRow['familyKeys']): Readonly<Record<string, readonly string[]>> {
  const byFamily = Map.groupBy(rows, ({ family }) => family);
  return Object.fromEntries([...byFamily].map(([family, own]) => [family, own.map(({ key }) => key)]));
}

async function readSources(client: PrismaClient, where: Standing): Promise<readonly Source[]> {
  const ofSource = { where: { source: where }, orderBy: IN_ORDER };
  const [rows, authors, subjects] = await Promise.all([
    client.sourceRevision.findMany({ where, orderBy: { sourceId: 'asc' } }),
    client.sourceAuthor.findMany(ofSource),
    client.sourceSubject.findMany(ofSource),
  ]);
  const authorsOf = Map.groupBy(authors, ({ sourceRow }) => sourceRow);
  const subjectsOf = Map.groupBy(subjects, ({ sourceRow }) => sourceRow);
  return rows.map((row) =>
    sourceOf({ ...row, authors: authorsOf.get(row.row) ?? [], subjects: subjectsOf.get(row.row) ?? [] }),
  );
}

type SourceRow = Prisma.SourceRevisionGetPayload<{ include: { authors: true; subjects: true } }>;

function sourceOf(row: SourceRow): Source {
  const { title, kind, publisher, organisation, url, authorsComplete } = row;
  const { version, versionUrl, asOf, read, laterVersionOf, licence, note } = row;
  const subjectsOf = (role: string) =>
    row.subjects.filter((subject) => subject.role === role).map((subject) => subject.subjectId);
  return Source.parse({
    id: row.sourceId,
    title,
    kind,
    publisher,
    organisation,
    url,
    ...present({
      published: row.published === '' ? null : row.published,
      version,
      versionUrl,
      asOf,
      read,
      laterVersionOf,
      licence,
      note,
    }),
    authors: row.authors.map((author) => author.name),
    authorsComplete,
    introduces: subjectsOf('introduces'),
    evaluates: subjectsOf('evaluates'),
  });
}

async function readComparisons(client: PrismaClient, where: Standing): Promise<readonly CuratedComparison[]> {
  const ofComparison = { where: { comparison: where }, orderBy: IN_ORDER };
  const [rows, subjects, metrics] = await Promise.all([
    client.comparisonRevision.findMany({ where, orderBy: { comparisonId: 'asc' } }),
    client.comparisonSubject.findMany(ofComparison),
    client.comparisonMetric.findMany(ofComparison),
  ]);
  const subjectsOf = Map.groupBy(subjects, ({ comparisonRow, role }) => `${comparisonRow} ${role}`);
  const metricsOf = Map.groupBy(metrics, ({ comparisonRow }) => comparisonRow);
  return rows.map(({ row, comparisonId: id, title, reason }) => {
    const idsOf = (role: string) => (subjectsOf.get(`${row} ${role}`) ?? []).map(({ subjectId }) => subjectId);
    return CuratedComparison.parse({
      id,
      title,
      reason,
      subjects: idsOf('compared'),
      ...filled({
        metrics: (metricsOf.get(row) ?? []).map(({ metricId }) => metricId),
        benchmarks: idsOf('benchmark'),
      }),
    });
  });
}
