import { quantityOf, type ClaimBody } from '#lib/domain/facts/claim.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';

/** A data set as releases had it before conditions had types: with the columns and tables of that time alone. */
export function olderDataset(dataset: Dataset): Dataset {
  return {
    ...dataset,
    subjects: dataset.subjects.map(
      ({ parts: _parts, note: _note, shortName: _short, mustMatch: _must, roles: _roles, ...subject }) => subject,
    ),
    metrics: dataset.metrics.map(olderMetric),
    sources: dataset.sources.map(
      ({ versionUrl: _url, asOf: _asOf, read: _read, laterVersionOf: _later, ...source }) => source,
    ),
    comparisons: [],
    claims: dataset.claims.filter(couldBeSaid).map(olderClaim),
  };
}

function olderMetric({ comparative: _c, upTo: _u, variants: _v, values: _values, ...metric }: Metric): Metric {
  const { materialFor: _for, comparesWithin: _within, hasOpponent: _opponent, ...older } = metric;
  return older;
}

/** Days and values with ids could not be said in any other way. */
function couldBeSaid({ assertion }: ClaimBody): boolean {
  return assertion.form !== 'date' && !(assertion.form === 'categorical' && assertion.values !== undefined);
}

function olderClaim({ hedge: _hedge, experiment: _experiment, ...claim }: ClaimBody): ClaimBody {
  return {
    ...claim,
    assertion: olderAssertion(claim),
    baseline: olderBaseline(claim),
    // What has an id and a name today was its name alone.
    conditions: claim.conditions.map(({ name, bound: _bound, ...condition }) =>
      name === undefined ? condition : { ...condition, value: name },
    ),
  };
}

function olderAssertion({ assertion }: ClaimBody): ClaimBody['assertion'] {
  const quantity = quantityOf({ assertion });
  if (quantity === undefined || !('quantity' in assertion)) return assertion;
  const { sense: _sense, ...older } = quantity;
  return { ...assertion, quantity: older };
}

function olderBaseline({ baseline }: ClaimBody): ClaimBody['baseline'] {
  if (baseline.mode === 'none') return baseline;
  const { implied: _implied, ...older } = baseline;
  return older;
}
