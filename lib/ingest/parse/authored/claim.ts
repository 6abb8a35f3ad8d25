import { z } from 'zod';

import { Bound, Sense } from '#lib/domain/facts/bound.ts';
import { Baseline, ClaimBody, PHRASE_MAX_LENGTH, Quantity, Uncertainty } from '#lib/domain/facts/claim.ts';
import { ClaimedDate } from '#lib/domain/facts/calendar.ts';
import { WRITTEN_CONDITION_KEYS } from '#lib/domain/facts/condition.ts';
import { BaselineMode, Outcome, Polarity, RelativeForm } from '#lib/domain/facts/form.ts';
import { SubjectId } from '#lib/domain/facts/ids.ts';
import { Hedge, Nature } from '#lib/domain/facts/nature.ts';
import { Unit } from '#lib/domain/facts/unit.ts';
import { TermId } from '#lib/domain/facts/vocabulary.ts';

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
    z.strictObject({
      value: z.number(),
      unit: Unit,
      printed: written(Quantity.shape.printed).optional(),
      bound: Bound.optional(),
    }),
    z.array(conditionText).min(1),
  ],
  { error: 'an id or a text, a list of them, or { value: 8000, unit: tokens, printed: 8k }' },
);
export type AuthoredCondition = z.infer<typeof AuthoredCondition>;

const AuthoredBaseline = z.strictObject({
  mode: BaselineMode,
  subjects: z.array(SubjectId).optional(),
  description: written(unnamedBaseline.shape.description).optional(),
  examples: z.boolean().optional(),
  implied: z.literal(true, { error: 'true, or leave it out' }).optional(),
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
  hedge: Hedge.optional(),
  experiment: TermId.optional(),
  conditions: z.partialRecord(z.enum(WRITTEN_CONDITION_KEYS), AuthoredCondition).optional(),
  note: written(ClaimBody.shape.note.unwrap()).optional(),
  uncertainty: AuthoredUncertainty.optional(),

  value: AuthoredFigure.optional(),
  unit: Unit.optional(),
  printed: written(Quantity.shape.printed).optional(),
  bound: Bound.optional(),
  sense: Sense.optional(),
  relative: z.strictObject({ form: RelativeForm, polarity: Polarity }).optional(),
  direction: Outcome.optional(),
  superlative: written(z.string().min(1).max(WORDS_MAX_LENGTH.superlative)).optional(),
  category: written(z.string().min(1).max(WORDS_MAX_LENGTH.category)).optional(),
  values: z.array(TermId).min(1).optional(),
  date: written(ClaimedDate).optional(),
  baseline: AuthoredBaseline.optional(),
});
export type AuthoredClaim = z.infer<typeof AuthoredClaim>;
