import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';

function found<Value>(value: Value | undefined, claim: Claim, what: string): Value {
  if (value === undefined) throw new Error(`The claim ${claim.id} names an unknown ${what}.`);
  return value;
}

/** The metric of a claim. Throws when the catalogue is of another release than the claim. */
export function metricOf(claim: Claim, catalog: Catalog): Metric {
  return found(catalog.metrics.get(claim.metric), claim, 'metric');
}

/** The subject of a claim. Throws when the catalogue is of another release than the claim. */
export function subjectOf(claim: Claim, catalog: Catalog): Subject {
  return found(catalog.subjects.get(claim.subject), claim, 'subject');
}

/** The source of a claim. Throws when the catalogue is of another release than the claim. */
export function sourceOf(claim: Claim, catalog: Catalog): Source {
  return found(catalog.sources.get(claim.source), claim, 'source');
}
