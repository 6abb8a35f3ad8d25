import type { Sense } from '#lib/domain/facts/bound.ts';
import type { MetricId, SubjectId } from '#lib/domain/facts/ids.ts';
import type { SubjectPart } from '#lib/domain/facts/subject.ts';

import type { WrittenFolder } from '#lib/ingest/parse/parsed-folder.ts';

/** Something that a claim may name by its id, with every spelling under which it is known. */
export interface Named {
  readonly id: string;
  /** As it is said inside a sentence. */
  readonly name: string;
  /** The id, the name and its aliases. */
  readonly spellings: readonly string[];
  /** Whether it is but a way of writing, so that a claim which names it states no condition. */
  readonly isNotation?: true;
}

type List = ReadonlyMap<string, Named>;

/** What the conditions and values of claims may name. */
export interface Lookups {
  readonly subjects: List;
  /** The parts of a benchmark or data set, by its id. */
  readonly parts: ReadonlyMap<SubjectId, readonly (Named & Pick<SubjectPart, 'key'>)[]>;
  readonly variants: ReadonlyMap<MetricId, List>;
  readonly values: ReadonlyMap<MetricId, List>;
  /** What "up to" means of an absolute value of a metric. */
  readonly upTo: ReadonlyMap<MetricId, Sense | undefined>;
  /** The metrics of which an absolute value is held against another system. */
  readonly opposed: ReadonlySet<MetricId>;
  /** Ids of what is there but has problems of its own: what it would list is not known. */
  readonly broken: ReadonlySet<string>;
  /** The terms of a vocabulary; the id of a term inside of another is a path from the outermost. */
  readonly terms: ReadonlyMap<string, List>;
}

interface Spelled {
  readonly notation?: true | undefined;
  readonly name: string;
  readonly aliases?: readonly (string | { readonly name: string })[] | undefined;
}

function named(id: string, { name, aliases = [], notation }: Spelled): Named {
  const others = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.name));
  return { id, name, spellings: [id, name, ...others], ...(notation === true ? { isNotation: notation } : {}) };
}

function listOf(entries: Readonly<Record<string, Spelled>> | undefined): List {
  return new Map(Object.entries(entries ?? {}).map(([id, entry]) => [id, named(id, entry)]));
}

/** Collects what claims may name from everything else that a folder holds. */
export function lookupsOf({ subjects, metrics, vocabularies, brokenIds }: WrittenFolder): Lookups {
  return {
    subjects: new Map(subjects.map(({ id, value }) => [id, named(id, value)])),
    parts: new Map(
      subjects.map(({ id, value }) => [
        id,
        Object.entries(value.parts ?? {}).map(([part, entry]) => ({
          ...named(part, entry),
          key: entry.key ?? 'split',
        })),
      ]),
    ),
    variants: new Map(metrics.map(({ id, value }) => [id, listOf(value.variants)])),
    upTo: new Map(metrics.map(({ id, value }) => [id, value.up_to])),
    opposed: new Set(metrics.filter(({ value }) => value.has_opponent === true).map(({ id }) => id)),
    values: new Map(metrics.map(({ id, value }) => [id, listOf(value.values)])),
    broken: brokenIds,
    terms: new Map(vocabularies.map(({ id, value }) => [id, termsOf(value)])),
  };
}

type Terms = WrittenFolder['vocabularies'][number]['value'];

function termsOf(terms: Terms): List {
  return new Map(
    Object.entries(terms).map(([id, term]) => [id, { ...named(id, term), id: termPath(id, terms).join('/') }]),
  );
}

/** From the outermost term that holds a term to the term itself; a circle ends where it comes back. */
export function termPath(id: string, terms: Terms): readonly string[] {
  const path = [id];
  for (let above = terms[id]?.part_of; above !== undefined && !path.includes(above); above = terms[above]?.part_of) {
    path.unshift(above);
  }
  return path;
}
