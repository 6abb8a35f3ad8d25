import type { Bound, Sense } from '#lib/domain/facts/bound.ts';
import type { Assertion, Baseline, NamedValue, Quantity } from '#lib/domain/facts/claim.ts';
import { Outcome, RelativeForm, type Polarity } from '#lib/domain/facts/form.ts';
import type { SubjectId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';

import { BOUND_PHRASES, type templateOf } from './metric-templates.ts';
import { pick, type Random } from './random.ts';

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
  const { template, isFigure, random } = asked;
  const alone: Baseline = { mode: 'none' };
  if (template.says === 'dates') return { assertion: dated(random), baseline: alone };
  const share = isFigure ? 0 : random();
  const [figures, relatives] = template.says === 'words' ? [0, 0] : [0.5, 0.7];
  if (share < figures) return { assertion: { form: 'absolute', quantity: absoluteQuantity(asked) }, baseline: alone };
  if (share < relatives) return { assertion: relative(asked), baseline: baselineOf(asked) };
  const [directions, superlatives] = template.says === 'words' ? [0.1, 0.2] : [0.84, 0.92];
  if (share < directions) return { assertion: direction(asked), baseline: baselineOf(asked) };
  if (share < superlatives) return { assertion: { form: 'superlative', text: 'the best generated' }, baseline: alone };
  return { assertion: categorical(asked), baseline: alone };
}

/** The figure or date as it is printed, with its limiting word, as a phrase begins with it; empty without one. */
export function printedOf(assertion: Assertion): string {
  if (assertion.form === 'date') return `${assertion.printed} `;
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
  const figure = { kind: 'number', amount: one.amount } as const;
  return { figure, printed: one.printed, unit, ...limitOf(random, metric.upTo) };
}

const LIMITS: readonly Bound[] = ['up-to', 'at-most', 'at-least', 'more-than', 'less-than', 'about'];

/** A limiting word; an "up to" with what it means, which mostly is what the metric says. */
function limitOf(random: Random, usual: Sense = 'best-case'): Pick<Quantity, 'bound' | 'sense'> {
  const bound = random() < 0.6 ? 'exact' : pick(LIMITS, random);
  if (bound !== 'up-to') return { bound };
  const other = usual === 'limit' ? 'best-case' : 'limit';
  return { bound, sense: random() < 0.85 ? usual : other };
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
  const limit = limitOf(random);
  if (relativeForm === 'order_of_magnitude') {
    const printed = 'an order of magnitude';
    return as(relativeForm, { figure: number(10), printed, unit: 'multiple', bound: 'order-of-magnitude' });
  }
  if (relativeForm === 'fraction') {
    return as(relativeForm, { figure: number(0.5), printed: 'half', unit: 'fraction', ...limit });
  }
  if (relativeForm === 'percent_change') {
    const percent = Math.ceil(tenths * 10);
    return as(relativeForm, { figure: number(percent), printed: `${percent}%`, unit: 'percent', ...limit });
  }
  if (relativeForm === 'points' && metric.unit === 'percent') {
    return as('points', { figure: number(tenths), printed: `${tenths} points`, unit: 'percentage-points', ...limit });
  }
  return as('multiple', { figure: number(tenths), printed: `${tenths}x`, unit: 'multiple', ...limit });
}

function direction({ metric, random }: Asked): Assertion {
  const outcomes = Outcome.options.filter((outcome) => metric.direction !== 'none' || !/better|worse/.test(outcome));
  return { form: 'direction', outcome: pick(outcomes, random) };
}

/** Listed values where the metric lists them, so that several sources say the same; words of its own elsewhere. */
function categorical({ metric, random }: Asked): Assertion {
  const { values } = metric;
  if (values === undefined) return { form: 'categorical', text: `kind ${Math.floor(random() * 12)}` };
  const first = pick(values, random);
  const second = pick(values, random);
  const said: NamedValue[] = random() < 0.8 || second === first ? [first] : [first, second];
  return { form: 'categorical', text: said.map(({ name }) => name).join(' and '), values: said };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A year, a month or a day. */
function dated(random: Random): Assertion {
  const year = String(2019 + Math.floor(random() * 7));
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  const [inMonth, onDay] = [`${year}-${twoDigits(month)}`, `${year}-${twoDigits(month)}-${twoDigits(day)}`];
  const printed = `${MONTHS[month - 1] ?? ''} ${year}`;
  const share = random();
  if (share < 0.2) return { form: 'date', date: year, printed: year };
  if (share < 0.7) return { form: 'date', date: inMonth, printed };
  return { form: 'date', date: onDay, printed: `${day} ${printed}` };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function baselineOf({ others, random }: Asked): Baseline {
  const [first] = others;
  const share = random();
  const implied = random() < 0.15 ? ({ implied: true } as const) : {};
  if (share < 0.2 || first === undefined) {
    return { mode: 'unnamed', description: 'similar generated models', ...implied };
  }
  if (share < 0.6) return { mode: 'single', subjects: [first], examples: false, ...implied };
  const mode = share < 0.8 ? 'joint' : 'each';
  const described = share < 0.7 ? { description: 'the generated ones before it', examples: true } : { examples: false };
  return { mode, subjects: [...others], ...described };
}
