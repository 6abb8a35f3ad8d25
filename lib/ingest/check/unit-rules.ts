import { conditionFacts } from '#lib/domain/facts/condition.ts';
import type { RelativeForm } from '#lib/domain/facts/form.ts';
import { dimensionOf } from '#lib/domain/facts/convert-unit.ts';
import { Unit, type Dimension } from '#lib/domain/facts/unit.ts';

import { problemWhen } from '../link/problem.ts';
import { conditionUnit, outcomeWithoutDirection, unitMisfit } from '../sentences/claims.ts';
import type { ClaimRule } from './linked-claim.ts';

/** The units of each relative form: percent and percentage points are different things. */
const RELATIVE_UNITS: Readonly<Record<RelativeForm, readonly Unit[]>> = {
  multiple: ['multiple'],
  percent_change: ['percent', 'percent-unspecified'],
  points: ['percentage-points', 'bleu-points', 'points'],
  fraction: ['fraction', 'percent'],
  order_of_magnitude: ['multiple'],
};

/** The measured dimension of a points unit; `points` may be of a share or of a score. */
const POINTS_OF: Readonly<Partial<Record<Unit, readonly Dimension[]>>> = {
  'percentage-points': ['share', 'share-difference'],
  'bleu-points': ['score', 'score-difference'],
  points: ['share', 'score', 'score-difference'],
};

export const unitFitsMetric: ClaimRule = ({ claim, metric }) => {
  if (claim.assertion.form !== 'absolute') return [];
  const { unit } = claim.assertion.quantity;
  const wanted = dimensionOf(metric.unit);
  const allowed = metric.unit === 'none' ? [] : Unit.options.filter((candidate) => dimensionOf(candidate) === wanted);
  return problemWhen(!allowed.includes(unit), ['unit'], () => unitMisfit(unit, `\`${metric.id}\``, allowed));
};

export const unitFitsRelativeForm: ClaimRule = ({ claim, metric }) => {
  if (claim.assertion.form !== 'relative') return [];
  const { relativeForm, quantity } = claim.assertion;
  const { unit } = quantity;
  const allowed = RELATIVE_UNITS[relativeForm];
  if (!allowed.includes(unit)) {
    return [{ path: ['unit'], finding: unitMisfit(unit, `the relative form \`${relativeForm}\``, allowed) }];
  }
  const measured = dimensionOf(metric.unit);
  const fits = POINTS_OF[unit]?.includes(measured) ?? true;
  const fitting = allowed.filter((candidate) => POINTS_OF[candidate]?.includes(measured) === true);
  return problemWhen(!fits && metric.unit !== 'none', ['unit'], () => unitMisfit(unit, `\`${metric.id}\``, fitting));
};

export const conditionsHaveUnits: ClaimRule = ({ claim }) =>
  claim.conditions.flatMap(({ key, value, unit }) => {
    const { units: allowed = [] } = conditionFacts(key);
    const isWrong = typeof value === 'number' && !allowed.includes(unit);
    return problemWhen(isWrong, ['conditions', key, 'unit'], () => conditionUnit(key, unit, allowed));
  });

export const outcomeHasDirection: ClaimRule = ({ claim, metric }) => {
  const { assertion } = claim;
  if (assertion.form !== 'direction' || metric.direction !== 'none') return [];
  const { outcome } = assertion;
  return problemWhen(outcome === 'better' || outcome === 'worse', ['direction'], () =>
    outcomeWithoutDirection(outcome, metric.id),
  );
};
