import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { namedFigure } from '#lib/chart/specify/named-figure.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { specifyMissing } from '#lib/chart/specify/missing.ts';
import type { NotShown } from '#lib/chart/spec/mark.ts';

/** What is asked of a scatter, as far as it decides on what is missing. */
interface Asked {
  readonly x: Metric;
  readonly y: Metric;
  readonly catalog: Catalog;
  readonly subjects?: readonly string[];
}

function subjectsWithFigure(claims: readonly Claim[], metric: Metric): ReadonlySet<string> {
  const own = claims.filter((claim) => claim.metric === metric.id && claim.assertion.form === 'absolute');
  return new Set(own.map(({ subject }) => subject));
}

/** Subjects with a figure of the one metric and none of the other. */
function oneOfTwo(has: ReadonlySet<string>, lacks: ReadonlySet<string>, lacking: Metric, catalog: Catalog): NotShown[] {
  const names = [...catalog.subjects.values()]
    .filter(({ id }) => has.has(id) && !lacks.has(id))
    .map(({ name }) => name);
  return names.length === 0 ? [] : [{ reason: 'one-of-two', of: lacking.name, names }];
}

function againstBaseline(claims: readonly Claim[], catalog: Catalog): NotShown[] {
  const names = claims
    .filter(({ assertion }) => assertion.form === 'relative')
    .map((claim) => namedFigure(claim, catalog));
  return names.length === 0 ? [] : [{ reason: 'against-baseline', names }];
}

/** Every subject and figure that a scatter cannot place, by reason. */
export function notInScatter({ x, y, catalog, subjects = [] }: Asked, claims: readonly Claim[]): NotShown[] {
  const [across, up] = [subjectsWithFigure(claims, x), subjectsWithFigure(claims, y)];
  const heard = new Set<string>(claims.map(({ subject }) => subject));
  const silent = subjects.filter((id) => !heard.has(id));
  return [
    ...oneOfTwo(across, up, y, catalog),
    ...oneOfTwo(up, across, x, catalog),
    ...againstBaseline(claims, catalog),
    ...specifyMissing(silent, [], y, catalog),
  ];
}
