import type { Bound } from '#lib/domain/facts/bound.ts';
import type { Assertion, Baseline, Quantity } from '#lib/domain/facts/claim.ts';
import { Outcome, RelativeForm, type Polarity } from '#lib/domain/facts/form.ts';
import type { SubjectId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';

import { BOUND_PHRASES, type templateOf } from './metric-templates.ts';

type Random = () => number;

interface Asked {
  readonly metric: Metric;
  readonly template: ReturnType<typeof templateOf>;
  /** Whether it must be a figure of its own. */
  readonly isFigure: boolean;
  /** What it may compare with, at least one. */
  readonly others: readonly SubjectId[];
  readonly random: Random;
}

/** What a claim says and what it compares with; every form, bound and kind of baseline comes up. */
export function assertAbout(asked: Asked): { readonly assertion: Assertion; readonly baseline: Baseline } {
  const share = asked.isFigure ? 0 : asked.random();
  const alone: Baseline = { mode: 'none' };
  if (share < 0.45) return { assertion: { form: 'absolute', quantity: absoluteQuantity(asked) }, baseline: alone };
  if (share < 0.62) return { assertion: relative(asked), baseline: baselineOf(asked) };
  if (share < 0.72) return { assertion: direction(asked), baseline: baselineOf(asked) };
  if (share < 0.8) return { assertion: { form: 'superlative', text: 'the best of all generated' }, baseline: alone };
  return { assertion: { form: 'categorical', text: `kind ${Math.floor(asked.random() * 97)}` }, baseline: alone };
}

/** The figure as it is printed, with its limiting word, as a phrase begins with it; empty without a figure. */
export function printedOf(assertion: Assertion): string {
  if (!('quantity' in assertion)) return '';
  const { bound, printed } = assertion.quantity;
  return `${BOUND_PHRASES[bound] ?? ''}${printed} `;
}

function absoluteQuantity({ metric, template, random }: Asked): Quantity {
  const one = template.figure(random());
  const { unit } = metric;
  if (random() < 0.05) {
    const other = template.figure(random());
    const [low, high] = one.amount < other.amount ? [one, other] : [other, one];
    if (low.amount < high.amount) {
      const figure = { kind: 'interval', low: low.amount, high: high.amount } as const;
      return { figure, printed: `${low.printed} to ${high.printed}`, unit, bound: 'range' };
    }
  }
  return { figure: { kind: 'number', amount: one.amount }, printed: one.printed, unit, bound: boundOf(random) };
}

const LIMITS: readonly Bound[] = ['up-to', 'at-least', 'more-than', 'less-than', 'about'];

function boundOf(random: Random): Bound {
  return random() < 0.6 ? 'exact' : pick(LIMITS, random);
}

function relative({ metric, random }: Asked): Assertion {
  const polarity: Polarity = random() < 0.7 ? 'more' : 'less';
  const relativeForm = pick(RelativeForm.options, random);
  const tenths = (1 + Math.floor(random() * 89)) / 10;
  const as = (form: RelativeForm, quantity: Quantity): Assertion => ({
    form: 'relative',
    relativeForm: form,
    polarity,
    quantity,
  });
  const number = (amount: number) => ({ kind: 'number', amount }) as const;
  const bound = boundOf(random);
  if (relativeForm === 'order_of_magnitude') {
    const printed = 'an order of magnitude';
    return as(relativeForm, { figure: number(10), printed, unit: 'multiple', bound: 'order-of-magnitude' });
  }
  if (relativeForm === 'fraction') {
    return as(relativeForm, { figure: number(0.5), printed: 'half', unit: 'fraction', bound });
  }
  if (relativeForm === 'percent_change') {
    const percent = Math.ceil(tenths * 10);
    return as(relativeForm, { figure: number(percent), printed: `${percent}%`, unit: 'percent', bound });
  }
  if (relativeForm === 'points' && metric.unit === 'percent') {
    return as('points', { figure: number(tenths), printed: `${tenths} points`, unit: 'percentage-points', bound });
  }
  return as('multiple', { figure: number(tenths), printed: `${tenths}x`, unit: 'multiple', bound });
}

function direction({ metric, random }: Asked): Assertion {
  const outcomes = Outcome.options.filter((outcome) => metric.direction !== 'none' || !/better|worse/.test(outcome));
  return { form: 'direction', outcome: pick(outcomes, random) };
}

function baselineOf({ others, random }: Asked): Baseline {
  const [first] = others;
  const share = random();
  if (share < 0.2 || first === undefined) return { mode: 'unnamed', description: 'similar generated models' };
  if (share < 0.6) return { mode: 'single', subjects: [first], examples: false };
  const mode = share < 0.8 ? 'joint' : 'each';
  const described = share < 0.7 ? { description: 'the generated ones before it', examples: true } : { examples: false };
  return { mode, subjects: [...others], ...described };
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const found = items[Math.floor(random() * items.length)];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
}
