import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Bound, Sense } from '#lib/domain/facts/bound.ts';
import { quantityOf, type Claim, type Quantity } from '#lib/domain/facts/claim.ts';
import type { Polarity } from '#lib/domain/facts/form.ts';
import type { Unit } from '#lib/domain/facts/unit.ts';
import { quantity, sampleClaim, subjectId } from '#lib/domain/testing/samples.ts';
import { roundingHalf } from './interval.ts';
import { orderOf, type Order } from './order.ts';

function absolute(amount: number, unit: Unit, changes: Partial<Quantity> = {}): Claim {
  return sampleClaim('a', { assertion: { form: 'absolute', quantity: quantity(amount, unit, changes) } });
}

function times(amount: number, polarity: Polarity, changes: Partial<Quantity> = {}): Claim {
  return sampleClaim('r', {
    assertion: {
      form: 'relative',
      relativeForm: 'multiple',
      polarity,
      quantity: quantity(amount, 'multiple', changes),
    },
    baseline: { mode: 'single', subjects: [subjectId('beta')], examples: false },
  });
}

const LIMITING: readonly (readonly [Bound, Sense?])[] = [
  ['exact'],
  ['up-to', 'limit'],
  ['up-to', 'best-case'],
  ['up-to'],
  ['at-most'],
  ['at-least'],
  ['more-than'],
  ['less-than'],
  ['about'],
  ['order-of-magnitude'],
];

const HOURS = 3600;

/** Few different amounts, so that figures often meet, touch and hold one another. */
const figures = fc
  .record({
    digits: fc.integer({ min: 1, max: 40 }),
    decimals: fc.constantFrom(0, 1),
    limiting: fc.constantFrom(...LIMITING),
    unit: fc.constantFrom('seconds' as const, 'hours' as const),
    shape: fc.constantFrom('absolute' as const, 'more' as const, 'less' as const),
  })
  .map(({ digits, decimals, limiting: [bound, sense], unit, shape }) => {
    const amount = digits / 10 ** decimals;
    const changes = { bound, printed: amount.toFixed(decimals), ...(sense === undefined ? {} : { sense }) };
    return shape === 'absolute' ? absolute(amount, unit, changes) : times(amount, shape, changes);
  });

/** The ends between which a figure's amount may lie, written apart from the code under test. */
function ends({ bound, sense, figure, printed }: Quantity, isAtBest: boolean): readonly [number, number] {
  const amount = figure.kind === 'number' ? figure.amount : figure.high;
  const half = roundingHalf(amount, printed);
  const far = 1e9;
  const table: Readonly<Record<Bound, readonly [number, number]>> = {
    exact: [amount - half, amount + half],
    range: [amount - half, amount + half],
    'up-to': sense === 'limit' || isAtBest ? [amount - half, amount + half] : [-far, amount + half],
    'at-most': [-far, amount + half],
    'at-least': [amount - half, far],
    'more-than': [amount, far],
    'less-than': [-far, amount],
    about: [Math.min(amount - half, amount * 0.9), Math.max(amount + half, amount * 1.1)],
    'order-of-magnitude': [amount / 3, amount * 3],
  };
  return table[bound];
}

function isBest(claim: Claim): boolean {
  const stated = quantityOf(claim);
  return stated?.bound === 'up-to' && stated.sense !== 'limit';
}

/** Values of the metric that a figure leaves possible: many between its ends, none of the ends themselves. */
function possibleValues(claim: Claim, isAtBest: boolean): readonly number[] {
  const stated = quantityOf(claim);
  if (stated === undefined) return [];
  const [low, high] = ends(stated, isAtBest);
  const inner = 1e-7;
  const shares = [inner, 0.1, 0.5, 0.9, 1 - inner];
  const width = high - low;
  const grid = Array.from({ length: 60 }, (_, step) => step + 0.013).filter((amount) => amount > low && amount < high);
  const near = [low + inner, high - inner].filter((amount) => amount > low && amount < high);
  const amounts = [...shares.map((share) => low + share * width), ...near, ...grid];
  const { assertion } = claim;
  const toBase = stated.unit === 'hours' ? HOURS : 1;
  if (assertion.form !== 'relative' || assertion.polarity === 'more') return amounts.map((amount) => amount * toBase);
  return amounts.filter((amount) => amount > 0).map((amount) => 1 / amount);
}

function polarityOf({ assertion }: Claim) {
  return assertion.form === 'relative' ? assertion.polarity : undefined;
}

function ordersFound(a: Claim, b: Claim): ReadonlySet<number> {
  const isAtBest = isBest(a) && isBest(b) && polarityOf(a) === polarityOf(b);
  const [left, right] = [possibleValues(a, isAtBest), possibleValues(b, isAtBest)];
  return new Set(left.flatMap((x) => right.map((y) => Math.sign(x - y))));
}

/** Whether closed ends meet in one value, which the samples between the ends leave out. */
function areTouching(a: Claim, b: Claim): boolean {
  const [left, right] = [a, b].map((claim) => possibleValues(claim, false));
  if (left === undefined || right === undefined) return false;
  const gap = Math.min(
    Math.abs(Math.max(...left) - Math.min(...right)),
    Math.abs(Math.max(...right) - Math.min(...left)),
  );
  return gap <= NEAR * Math.max(...left.map(Math.abs));
}

const NEAR = 1e-5;

/** Every order that brute force does not refute. */
function allowedOrders(a: Claim, b: Claim): readonly Order[] {
  const found = ordersFound(a, b);
  if (found.size === 1 && !areTouching(a, b)) return found.has(1) ? ['more'] : ['less'];
  if (found.size === 1) return [found.has(1) ? 'more' : 'less', 'undetermined'];
  const isOneRange = [...ordersFound(a, a)].length === found.size && quantityOf(a)?.printed === quantityOf(b)?.printed;
  return isOneRange ? ['equal', 'undetermined'] : ['undetermined'];
}

const TURNED: Readonly<Record<Order, Order>> = {
  more: 'less',
  less: 'more',
  equal: 'equal',
  undetermined: 'undetermined',
};

const PAIRS = 10_000;

describe('orderOf', () => {
  it('agrees with brute force over what both figures leave possible', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        fc.pre(a.assertion.form === b.assertion.form);
        expect(allowedOrders(a, b)).toContain(orderOf(a, b));
      }),
      { numRuns: PAIRS },
    );
  });

  it('turns round with its figures', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        expect(orderOf(b, a)).toBe(TURNED[orderOf(a, b)]);
      }),
      { numRuns: PAIRS },
    );
  });

  it('carries over where it is determined', () => {
    fc.assert(
      fc.property(figures, figures, figures, (a, b, c) => {
        const [first, second] = [orderOf(a, b), orderOf(b, c)];
        const isUp = (order: Order) => order === 'more' || order === 'equal';
        const carried: Order = first === 'equal' && second === 'equal' ? 'equal' : 'more';
        expect(isUp(first) && isUp(second) ? [carried] : Object.keys(TURNED)).toContain(orderOf(a, c));
      }),
      { numRuns: PAIRS },
    );
  });

  it('is turned round by a reciprocal: the smaller real-time factor is the greater speed', () => {
    const pairs = fc
      .tuple(figures, figures)
      .filter((pair) => pair.every(({ assertion: { form } }) => form === 'absolute'));
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const told = (claim: Claim, unit: Unit, isOfFactor: boolean) => {
          const stated = quantityOf(claim) ?? quantity(1, unit);
          // Of a factor, "up to" sets a limit to slowness alone.
          const bound = isOfFactor || stated.bound !== 'up-to' ? stated.bound : 'at-most';
          return absolute(0, unit, { ...stated, unit, bound });
        };
        const [left, right] = [a, b].map((claim) => told(claim, 'real-time-factor', true));
        const [one, other] = [a, b].map((claim) => told(claim, 'times-real-time', false));
        if (left === undefined || right === undefined || one === undefined || other === undefined) throw new Error();
        expect(orderOf(left, right)).toBe(TURNED[orderOf(one, other)]);
      }),
    );
    expect(orderOf(absolute(0.05, 'real-time-factor'), absolute(100, 'times-real-time'))).toBe('less');
    expect(orderOf(absolute(0.05, 'real-time-factor'), absolute(10, 'times-real-time'))).toBe('more');
  });

  it('leaves two lower bounds undetermined, even the same', () => {
    const [low, high] = [32_000, 64_000].map((amount) => absolute(amount, 'tokens', { bound: 'at-least' }));
    expect(low !== undefined && high !== undefined && [orderOf(low, low), orderOf(low, high)]).toEqual([
      'undetermined',
      'undetermined',
    ]);
  });

  it('orders limits by the limits', () => {
    const limit = { bound: 'up-to', sense: 'limit' } as const;
    const [long, short] = [
      absolute(1e6, 'tokens', { ...limit, printed: '1M' }),
      absolute(128_000, 'tokens', { ...limit, printed: '128k' }),
    ];
    expect(orderOf(long, short)).toBe('more');
  });

  it('orders a best case by best cases, and by figures that lie above it', () => {
    const best = (amount: number) => times(amount, 'more', { bound: 'up-to', sense: 'best-case' });
    expect(orderOf(best(7.5), best(2.2))).toBe('more');
    expect(orderOf(best(7.5), times(2.2, 'more'))).toBe('undetermined');
    expect(orderOf(times(9, 'more'), best(7.5))).toBe('more');
  });

  it('orders "less" by what is left: ten times less is less than five times less', () => {
    expect(orderOf(times(10, 'less'), times(5, 'less'))).toBe('less');
    expect(orderOf(times(10, 'less'), times(5, 'more'))).toBe('less');
  });

  it('heeds units and the printed digits', () => {
    expect(orderOf(absolute(1, 'hours'), absolute(10, 'seconds'))).toBe('more');
    expect(orderOf(absolute(2, 'languages'), absolute(1, 'languages'))).toBe('more');
    const [exact, round] = [absolute(31.6, 'hours'), absolute(32, 'hours')];
    expect([orderOf(exact, round), orderOf(round, round)]).toEqual(['undetermined', 'equal']);
  });

  it('has no order across baselines, forms and dimensions', () => {
    const other: Claim = {
      ...times(5, 'more'),
      baseline: { mode: 'single', subjects: [subjectId('gamma')], examples: false },
    };
    expect(orderOf(times(3, 'more'), other)).toBe('undetermined');
    expect(orderOf(times(3, 'more'), absolute(3, 'tokens'))).toBe('undetermined');
    expect(orderOf(absolute(3, 'hours'), absolute(3, 'tokens'))).toBe('undetermined');
  });
});
