import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { Family } from '#lib/domain/facts/family.ts';
import { Metric } from '#lib/domain/facts/metric.ts';
import type { Release } from '#lib/domain/facts/release.ts';
import { Source } from '#lib/domain/facts/source.ts';
import { Subject } from '#lib/domain/facts/subject.ts';

import { present } from '#lib/store/columns/present.ts';
import type { Prisma, PrismaClient } from '#lib/store/generated/client.ts';
import { validAt } from './valid-at.ts';

const IN_ORDER = { orderBy: { position: 'asc' } } as const;

/** Everything that the claims of a release refer to. */
export async function readCatalog(client: PrismaClient, release: Release): Promise<Catalog> {
  const where = validAt(release.sequence);
  const [families, subjects, metrics, sources] = await Promise.all([
    client.familyRevision.findMany({ where, orderBy: [{ place: 'asc' }, { familyId: 'asc' }] }),
    client.subjectRevision.findMany({ where, include: SUBJECT_PARTS, orderBy: { subjectId: 'asc' } }),
    client.metricRevision.findMany({ where, include: METRIC_PARTS, orderBy: { metricId: 'asc' } }),
    client.sourceRevision.findMany({ where, include: SOURCE_PARTS, orderBy: { sourceId: 'asc' } }),
  ]);
  return {
    release,
    families: families.map(({ familyId: id, name, description, place }) =>
      Family.parse({ id, name, description, order: place }),
    ),
    subjects: byId(subjects.map(subjectOf)),
    metrics: byId(metrics.map(metricOf)),
    sources: byId(sources.map(sourceOf)),
  };
}

/** A map by id, in the order of the list. */
export function byId<Id extends string, Item extends { readonly id: Id }>(
  items: readonly Item[],
): ReadonlyMap<Id, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

const SUBJECT_PARTS = { aliases: IN_ORDER, relations: IN_ORDER } satisfies Prisma.SubjectRevisionInclude;
type SubjectRow = Prisma.SubjectRevisionGetPayload<{ include: typeof SUBJECT_PARTS }>;

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
    ...present({ introducedBy: row.introducedBy }),
  });
}

const METRIC_PARTS = {
  material: IN_ORDER,
  appliesTo: IN_ORDER,
  families: IN_ORDER,
} satisfies Prisma.MetricRevisionInclude;
type MetricRow = Prisma.MetricRevisionGetPayload<{ include: typeof METRIC_PARTS }>;

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
    ...(row.families.length === 0 ? {} : { families: row.families.map(({ family }) => family) }),
  });
}

const SOURCE_PARTS = { authors: IN_ORDER, subjects: IN_ORDER } satisfies Prisma.SourceRevisionInclude;
type SourceRow = Prisma.SourceRevisionGetPayload<{ include: typeof SOURCE_PARTS }>;

function sourceOf(row: SourceRow): Source {
  const { title, kind, publisher, organisation, published, version, url, licence, note, authorsComplete } = row;
  const subjectsOf = (role: string) =>
    row.subjects.filter((subject) => subject.role === role).map((subject) => subject.subjectId);
  return Source.parse({
    id: row.sourceId,
    title,
    kind,
    publisher,
    organisation,
    published,
    url,
    ...present({ version, licence, note }),
    authors: row.authors.map((author) => author.name),
    authorsComplete,
    introduces: subjectsOf('introduces'),
    evaluates: subjectsOf('evaluates'),
  });
}
