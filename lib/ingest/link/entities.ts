import type { Family } from '#lib/domain/facts/family.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';

import type { WrittenFolder, WrittenSubject } from '#lib/ingest/parse/parsed-folder.ts';
import { VERSION_NOT_KNOWN } from '#lib/ingest/parse/authored/source.ts';
import { present } from './present.ts';

/** The written things other than claims, understood: names of the domain, absent lists empty. */

export function familyOf({ id, value }: WrittenFolder['families'][number]): Family {
  const { maker: _maker, ...rest } = value;
  return { id, ...rest };
}

export function metricOf({ id, value }: WrittenFolder['metrics'][number]): Metric {
  const { applies_to: appliesTo, up_to: upTo, range, variants, values, ...rest } = value;
  return present({
    id,
    ...rest,
    range: present(range ?? {}),
    appliesTo,
    upTo,
    variants: listOf(variants, ({ name, definition }) => present({ name, definition })),
    values: listOf(values, ({ name }) => ({ name })),
  });
}

export function subjectOf({ id, family, value }: WrittenSubject): Subject {
  const { introduced_by: introducedBy, aliases = [], relations = [], parts, ...rest } = value;
  return present({
    id,
    family,
    ...rest,
    aliases: aliases.map(present),
    relations: relations.map(present),
    introducedBy,
    parts: listOf(parts, ({ name, key = 'split' }) => ({ name, key })),
  });
}

export function sourceOf({ id, value }: WrittenFolder['sources'][number]): Source {
  const { claims: _claims, authors_complete: authorsComplete, version, ...others } = value;
  const { version_url: versionUrl, as_of: asOf, later_version_of: laterVersionOf, ...rest } = others;
  return present({
    id,
    ...rest,
    authorsComplete,
    version: version === VERSION_NOT_KNOWN ? undefined : version,
    versionUrl,
    asOf,
    laterVersionOf,
  });
}

/** The entries of a map with their ids, in the order in which they are written; `undefined` where there is none. */
function listOf<Entry, Item>(
  entries: Readonly<Record<string, Entry>> | undefined,
  itemOf: (entry: Entry) => Item,
): (Item & { id: string })[] | undefined {
  const items = Object.entries(entries ?? {}).map(([id, entry]) => ({ id, ...itemOf(entry) }));
  return items.length === 0 ? undefined : items;
}
