import type { Family } from '#lib/domain/facts/family.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';

import type { WrittenFolder, WrittenSubject } from '#lib/ingest/parse/parsed-folder.ts';
import { present } from './present.ts';

/** The written things other than claims, understood: names of the domain, absent lists empty. */

export function familyOf({ id, value }: WrittenFolder['families'][number]): Family {
  return { id, ...value };
}

export function metricOf({ id, value }: WrittenFolder['metrics'][number]): Metric {
  const { applies_to: appliesTo, range, ...rest } = value;
  return present({ id, ...rest, range: present(range ?? {}), appliesTo });
}

export function subjectOf({ id, family, value }: WrittenSubject): Subject {
  const { introduced_by: introducedBy, aliases = [], relations = [], ...rest } = value;
  return present({
    id,
    family,
    ...rest,
    aliases: aliases.map(present),
    relations: relations.map(present),
    introducedBy,
  });
}

export function sourceOf({ id, value }: WrittenFolder['sources'][number]): Source {
  const { claims: _claims, authors_complete: authorsComplete, ...rest } = value;
  return present({ id, ...rest, authorsComplete });
}
