import MiniSearch from 'minisearch';

import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { metricHref, sourceHref, subjectHref } from '#lib/url/hrefs.ts';

/** One thing that a search found. */
export interface SearchHit {
  readonly kind: 'subject' | 'metric' | 'source';
  readonly id: string;
  readonly name: string;
  /** What it is, in a few words. */
  readonly detail: string;
  readonly href: string;
}

interface Entry extends SearchHit {
  readonly key: string;
  readonly aliases: string;
  readonly text: string;
}

/** How many letters may be wrong, as a share of the word's length. */
const FUZZY_SHARE = 0.25;

function subjectEntries(catalog: Catalog): readonly Entry[] {
  return [...catalog.subjects.values()].map((subject) => ({
    key: `subject/${subject.id}`,
    kind: 'subject',
    id: subject.id,
    name: subject.name,
    detail: `${subject.kind}, ${subject.organisation}`,
    href: subjectHref(subject),
    aliases: [subject.id, ...subject.aliases.map(({ name }) => name)].join(' '),
    text: subject.summary,
  }));
}

function metricEntries(catalog: Catalog): readonly Entry[] {
  return [...catalog.metrics.values()].map((metric) => ({
    key: `metric/${metric.id}`,
    kind: 'metric',
    id: metric.id,
    name: metric.name,
    detail: 'metric',
    href: metricHref(metric.id),
    aliases: metric.id,
    text: metric.definition,
  }));
}

function sourceEntries(catalog: Catalog): readonly Entry[] {
  return [...catalog.sources.values()].map((source) => ({
    key: `source/${source.id}`,
    kind: 'source',
    id: source.id,
    name: source.title,
    detail: `${source.kind}, ${source.published}`,
    href: sourceHref(source.id),
    aliases: source.id,
    text: source.authors.join(' '),
  }));
}

/** Searches subjects with their aliases, metrics and sources; prefixes and typing mistakes are forgiven. */
export interface SearchIndex {
  readonly find: (text: string, limit: number) => readonly SearchHit[];
}

/** Builds the index of one release. */
export function buildSearchIndex(catalog: Catalog): SearchIndex {
  const entries = [...subjectEntries(catalog), ...metricEntries(catalog), ...sourceEntries(catalog)];
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const index = new MiniSearch<Entry>({ idField: 'key', fields: ['name', 'aliases', 'text'] });
  index.addAll(entries);
  const options = { prefix: true, fuzzy: FUZZY_SHARE, boost: { name: 4, aliases: 3 }, combineWith: 'AND' } as const;
  return {
    find: (text, limit) =>
      index
        .search(text, options)
        .slice(0, limit)
        .flatMap(({ id }) => byKey.get(String(id)) ?? [])
        .map(({ kind, id, name, detail, href }) => ({ kind, id, name, detail, href })),
  };
}
