import { z } from 'zod';

import { Bound } from '#lib/domain/facts/bound.ts';
import { Baseline, ClaimBody, PHRASE_MAX_LENGTH, Quantity, Uncertainty } from '#lib/domain/facts/claim.ts';
import { ConditionKey } from '#lib/domain/facts/condition.ts';
import { BaselineMode, Outcome, Polarity, RelativeForm } from '#lib/domain/facts/form.ts';
import { SubjectId } from '#lib/domain/facts/ids.ts';
import { Nature } from '#lib/domain/facts/nature.ts';
import { Unit } from '#lib/domain/facts/unit.ts';

import { written } from './text.ts';

const WORDS_MAX_LENGTH = { superlative: 120, category: 160, condition: 160 } as const;
const [, unnamedBaseline] = Baseline.options;

const AuthoredFigure = z.union([z.number(), z.strictObject({ low: z.number(), high: z.number() })], {
  error: 'a figure, or { low: 95, high: 100 }',
});
export type AuthoredFigure = z.infer<typeof AuthoredFigure>;

const conditionText = written(z.string().min(1).max(WORDS_MAX_LENGTH.condition));

export const AuthoredCondition = z.union(
  [
    conditionText,
    z.strictObject({ value: z.number(), unit: Unit, printed: written(Quantity.shape.printed).optional() }),
    z.array(conditionText).min(1),
  ],
  { error: 'a text, a list of texts, or { value: 8000, unit: tokens, printed: 8k }' },
);
export type AuthoredCondition = z.infer<typeof AuthoredCondition>;

const AuthoredBaseline = z.strictObject({
  mode: BaselineMode,
  subjects: z.array(SubjectId).optional(),
  description: written(unnamedBaseline.shape.description).optional(),
  examples: z.boolean().optional(),
});
export type AuthoredBaseline = z.infer<typeof AuthoredBaseline>;

const AuthoredUncertainty = z.strictObject({
  kind: Uncertainty.shape.kind,
  amount: Uncertainty.shape.amount,
  level_percent: Uncertainty.shape.levelPercent,
  sample_size: Uncertainty.shape.sampleSize,
});

/** One entry of `claims:`. The keys that say what is asserted are optional here; exactly one shape must be there. */
export const AuthoredClaim = z.strictObject({
  subject: SubjectId,
  metric: ClaimBody.shape.metric,
  phrase: written(z.string().min(1).max(PHRASE_MAX_LENGTH)),
  locator: written(ClaimBody.shape.locator),
  nature: Nature.optional(),
  conditions: z.partialRecord(ConditionKey, AuthoredCondition).optional(),
  note: written(ClaimBody.shape.note.unwrap()).optional(),
  uncertainty: AuthoredUncertainty.optional(),

  value: AuthoredFigure.optional(),
  unit: Unit.optional(),
  printed: written(Quantity.shape.printed).optional(),
  bound: Bound.optional(),
  relative: z.strictObject({ form: RelativeForm, polarity: Polarity }).optional(),
  direction: Outcome.optional(),
  superlative: written(z.string().min(1).max(WORDS_MAX_LENGTH.superlative)).optional(),
  category: written(z.string().min(1).max(WORDS_MAX_LENGTH.category)).optional(),
  baseline: AuthoredBaseline.optional(),
});
export type AuthoredClaim = z.infer<typeof AuthoredClaim>;
