import type { Bound } from '#lib/domain/facts/bound.ts';
import type { Assertion, Quantity } from '#lib/domain/facts/claim.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { MAGNITUDE_SPREAD } from '#lib/chart/axis/axis-value.ts';
import type { MatrixSense } from '#lib/chart/spec/matrix.ts';

type Relative = Extract<Assertion, { form: 'relative' }>;
type Way = 'more' | 'less' | 'on-par' | 'open';

const OPPOSITE: Readonly<Record<Way, Way>> = { more: 'less', less: 'more', 'on-par': 'on-par', open: 'open' };

/** A bound that leaves the other side of a point open names no way, unless the point is its own edge. */
const BOUNDED: Readonly<Partial<Record<Bound, (low: number, high: number, point: number) => Way>>> = {
  'at-most': (_, high, point) => (high < point ? 'less' : 'open'),
  'less-than': (_, high, point) => (high <= point ? 'less' : 'open'),
  'more-than': (low, _, point) => (low >= point ? 'more' : 'open'),
  'at-least': (low, _, point) => (low > point ? 'more' : 'open'),
  'order-of-magnitude': (low, _, point) => (low / MAGNITUDE_SPREAD > point ? 'more' : 'open'),
};

/** On which side of a point a figure lies, after its bound. "Up to" speaks of what was seen beyond the point. */
function sideOf({ figure, bound }: Quantity, point: number): Way {
  const [low, high] = figure.kind === 'number' ? [figure.amount, figure.amount] : [figure.low, figure.high];
  const bounded = BOUNDED[bound];
  if (bounded !== undefined) return bounded(low, high, point);
  if (low > point) return 'more';
  if (high < point) return 'less';
  return low === high && bound === 'exact' ? 'on-par' : 'open';
}

/** "3x as much" is more from one upwards; "5x less" and "20% more" name their way themselves. */
function wayOf({ relativeForm, polarity, quantity }: Relative): Way {
  const isShare = relativeForm === 'fraction' || (relativeForm === 'multiple' && polarity === 'more');
  if (isShare) return sideOf(quantity, 1);
  if (relativeForm === 'multiple' || relativeForm === 'order_of_magnitude') {
    return sideOf(quantity, 1) === 'more' ? polarity : 'open';
  }
  const side = sideOf(quantity, 0);
  return polarity === 'more' ? side : OPPOSITE[side];
}

function judged(way: Way, direction: Metric['direction']): MatrixSense {
  if (way === 'open' || way === 'on-par' || direction === 'none') return way;
  return (way === 'more') === (direction === 'higher') ? 'better' : 'worse';
}

/** Which way a claim goes: its own outcome, or the way of its figure seen from the better end of the metric. */
export function senseOf(assertion: Assertion, { direction }: Pick<Metric, 'direction'>): MatrixSense {
  switch (assertion.form) {
    case 'direction':
      return assertion.outcome;
    case 'relative':
      return judged(wayOf(assertion), direction);
    case 'absolute':
    case 'superlative':
    case 'categorical':
    case 'date':
      return 'open';
  }
}
