import fc from 'fast-check';

import { Bound } from '#lib/domain/facts/bound.ts';
import type { Assertion, Baseline, Claim, Quantity } from '#lib/domain/facts/claim.ts';
import { ConditionKey, type Condition } from '#lib/domain/facts/condition.ts';
import { Outcome, Polarity } from '#lib/domain/facts/form.ts';
import { SourceId, SubjectId } from '#lib/domain/facts/ids.ts';
import { Nature } from '#lib/domain/facts/nature.ts';
import { Unit } from '#lib/domain/facts/unit.ts';
import { SOURCE_IDS, SUBJECT_IDS, sampleClaim, sampleMetric } from './samples.ts';

/** Amounts as papers print them: up to six significant digits, from 1e-3 to 1e15, whole or not. */
export const amounts = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: -3, max: 9 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`));

const figures = fc.oneof(
  amounts.map((amount) => ({ kind: 'number', amount }) as const),
  fc
    .tuple(amounts, amounts)
    .map(([a, b]) => ({ kind: 'interval', low: Math.min(a, b), high: Math.max(a, b) }) as const),
);

const NUMBER_BOUNDS = Bound.options.filter((bound) => bound !== 'range');
const INTERVAL_BOUNDS = Bound.options.filter((bound) => bound !== 'exact');

/** Quantities of one unit; a range is never called exact, nor one figure a range. */
export function quantitiesIn(units: fc.Arbitrary<Unit>): fc.Arbitrary<Quantity> {
  return fc.tuple(figures, units).chain(([figure, unit]) =>
    fc.constantFrom(...(figure.kind === 'number' ? NUMBER_BOUNDS : INTERVAL_BOUNDS)).map((bound) => ({
      figure,
      unit,
      bound,
      printed: String(figure.kind === 'number' ? figure.amount : figure.low),
    })),
  );
}

/** Quantities of every unit and bound. */
export const quantities = quantitiesIn(fc.constantFrom(...Unit.options));

const VALUES = ['A', 'B', 'A and B'];

/** Up to six conditions of any keys; several values of one key are allowed. */
export const conditionLists: fc.Arbitrary<Condition[]> = fc.array(
  fc.oneof(
    fc.record({
      key: fc.constantFrom(...ConditionKey.options),
      value: fc.constantFrom(...VALUES),
      unit: fc.constant('none' as const),
    }),
    fc.record({
      key: fc.constantFrom('benchmark' as const, 'hardware' as const),
      value: fc.constantFrom(...VALUES),
      unit: fc.constant('none' as const),
    }),
  ),
  { maxLength: 6 },
);

const subjects = fc.constantFrom(...SUBJECT_IDS).map((id) => SubjectId.parse(id));
const descriptions = fc.constantFrom('similarly-sized open models', 'the baseline of the benchmark');

/** Baselines of every mode that names or describes something. */
export const namedBaselines: fc.Arbitrary<Baseline> = fc.oneof(
  descriptions.map((description): Baseline => ({ mode: 'unnamed', description })),
  subjects.map((subject): Baseline => ({ mode: 'single', subjects: [subject], examples: false })),
  fc
    .record({
      mode: fc.constantFrom('joint' as const, 'each' as const),
      subjects: fc.uniqueArray(subjects, { minLength: 2 }),
    })
    .map((named): Baseline => ({ ...named, examples: false })),
  fc
    .record({
      mode: fc.constantFrom('joint' as const, 'each' as const),
      subjects: fc.uniqueArray(subjects, { minLength: 1 }),
      description: descriptions,
      examples: fc.boolean(),
    })
    .map((described): Baseline => described),
);

const RELATIVE = [
  ['multiple', ['multiple']],
  ['percent_change', ['percent', 'percent-unspecified']],
  ['points', ['percentage-points', 'bleu-points', 'points']],
  ['fraction', ['fraction']],
  ['order_of_magnitude', ['multiple']],
] as const;

const relatives: fc.Arbitrary<Assertion> = fc
  .constantFrom(...RELATIVE)
  .chain(([relativeForm, units]) =>
    fc
      .tuple(quantitiesIn(fc.constantFrom(...units)), fc.constantFrom(...Polarity.options))
      .map(([quantity, polarity]) => ({ form: 'relative', relativeForm, polarity, quantity }) as const),
  );

/** Assertions with a figure. */
export const figureAssertions: fc.Arbitrary<Assertion> = fc.oneof(
  quantitiesIn(fc.constant('tokens-per-second')).map((quantity) => ({ form: 'absolute', quantity }) as const),
  relatives,
);

const assertions: fc.Arbitrary<Assertion> = fc.oneof(
  figureAssertions,
  fc.constantFrom(...Outcome.options).map((outcome) => ({ form: 'direction', outcome }) as const),
  fc.constantFrom('best-in-class', 'the first of its kind').map((text) => ({ form: 'superlative', text }) as const),
  fc.constantFrom('hybrid Mamba-Transformer', 'open source').map((text) => ({ form: 'categorical', text }) as const),
);

/** The metric that all arbitrary claims are under. */
export const CLAIMED_METRIC = sampleMetric();

function claimsOf(asserted: fc.Arbitrary<Assertion>): fc.Arbitrary<Claim> {
  return fc
    .record({
      number: fc.nat({ max: 9999 }),
      assertion: asserted,
      named: namedBaselines,
      conditions: conditionLists,
      nature: fc.constantFrom(...Nature.options),
      subject: subjects,
      source: fc.constantFrom(...SOURCE_IDS).map((id) => SourceId.parse(id)),
    })
    .map(({ number, named, ...changes }) => {
      const compares = changes.assertion.form === 'relative' || changes.assertion.form === 'direction';
      return sampleClaim(`c${number}`, { ...changes, baseline: compares ? named : { mode: 'none' } });
    });
}

/** Claims of every form, nature, baseline and set of conditions, under one metric. */
export const claims = claimsOf(assertions);

/** Claims with figures. */
export const figureClaims = claimsOf(figureAssertions);

/** Lists of claims with different ids. */
export const claimLists = fc.uniqueArray(figureClaims, { selector: ({ id }) => id, minLength: 1, maxLength: 12 });
