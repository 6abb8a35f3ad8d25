import type { CuratedComparison } from '#lib/domain/facts/curated-comparison.ts';
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
  const { applies_to: appliesTo, up_to: upTo, range, variants, values, ...others } = value;
  const { material_for: materialFor, compares_within: comparesWithin, has_opponent: hasOpponent, ...rest } = others;
  return present({
    id,
    ...rest,
    range: present(range ?? {}),
    appliesTo,
    upTo,
    materialFor,
    comparesWithin,
    hasOpponent,
    variants: listOf(narrower(variants), ({ name, definition, statement }) => present({ name, definition, statement })),
    values: listOf(values, ({ name }) => ({ name })),
  });
}

type Variants = WrittenFolder['metrics'][number]['value']['variants'];

/** The variants that are measures of their own; those of notation are told by the unit of a figure. */
function narrower(variants: Variants): Variants {
  return Object.fromEntries(Object.entries(variants ?? {}).filter(([, { notation }]) => notation !== true));
}

export function subjectOf({ id, family, value }: WrittenSubject): Subject {
  const { introduced_by: introducedBy, short_name: shortName, must_match: mustMatch, role, ...others } = value;
  const { aliases = [], relations = [], parts, ...rest } = others;
  return present({
    id,
    family,
    ...rest,
    roles: role === undefined ? undefined : [role].flat(),
    shortName,
    mustMatch,
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

export function comparisonOf({ id, value }: WrittenFolder['comparisons'][number]): CuratedComparison {
  return present({ id, ...value });
}

/** The entries of a map with their ids, in the order in which they are written; `undefined` where there is none. */
function listOf<Entry, Item>(
  entries: Readonly<Record<string, Entry>> | undefined,
  itemOf: (entry: Entry) => Item,
): (Item & { id: string })[] | undefined {
  const items = Object.entries(entries ?? {}).map(([id, entry]) => ({ id, ...itemOf(entry) }));
  return items.length === 0 ? undefined : items;
}
