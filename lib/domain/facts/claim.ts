import { z } from 'zod';

import { Bound, Sense } from './bound.ts';
import { ClaimedDate } from './calendar.ts';
import { Condition } from './condition.ts';
import { Outcome, Polarity, RelativeForm } from './form.ts';
import { ClaimKey, MetricId, SourceId, SubjectId, type ClaimId } from './ids.ts';
import { Hedge, Nature } from './nature.ts';
import { Unit } from './unit.ts';
import { TermId } from './vocabulary.ts';

/** The longest phrase that a claim may quote, in characters. */
export const PHRASE_MAX_LENGTH = 100;

/** One figure, or the two ends of a range, in the quantity's unit. */
export const Figure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), amount: z.number() }),
  z.strictObject({ kind: z.literal('interval'), low: z.number(), high: z.number() }),
]);
export type Figure = z.infer<typeof Figure>;

/** A figure with what the source printed, its unit and its limiting word. */
export const Quantity = z.strictObject({
  figure: Figure,
  /** The figure exactly as the source spells it; it stands in the phrase. */
  printed: z.string().min(1).max(60),
  unit: Unit,
  bound: Bound,
  /** What an `up-to` means; absent for other bounds, and where an older release does not say. */
  sense: Sense.optional(),
});
export type Quantity = z.infer<typeof Quantity>;

/**
 * What a claim compares with. `description` is the source's own name for the group
 * ("similarly-sized open models"); with `examples` the named subjects are examples of it. `implied`
 * where the sentence does not name it, but the source leaves no doubt: its words are then ours.
 */
export const Baseline = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('none') }),
  z.strictObject({
    mode: z.literal('unnamed'),
    description: z.string().min(1).max(160),
    implied: z.literal(true).optional(),
  }),
  z.strictObject({
    mode: z.enum(['single', 'joint', 'each']),
    subjects: z.array(SubjectId).min(1),
    description: z.string().min(1).max(160).optional(),
    examples: z.boolean(),
    implied: z.literal(true).optional(),
  }),
]);
export type Baseline = z.infer<typeof Baseline>;

/** A value in words that a metric lists, with its name in this release. */
export const NamedValue = z.strictObject({ id: TermId, name: z.string().min(1).max(80) });
export type NamedValue = z.infer<typeof NamedValue>;

/** What a claim asserts. The form decides which facts there are. */
export const Assertion = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('absolute'), quantity: Quantity }),
  z.strictObject({
    form: z.literal('relative'),
    relativeForm: RelativeForm,
    polarity: Polarity,
    quantity: Quantity,
  }),
  z.strictObject({ form: z.literal('direction'), outcome: Outcome }),
  z.strictObject({ form: z.literal('superlative'), text: z.string().min(1).max(120) }),
  z.strictObject({
    form: z.literal('categorical'),
    text: z.string().min(1).max(160),
    /** Which of the metric's listed values these are; absent where the metric lists none. */
    values: z.array(NamedValue).min(1).optional(),
  }),
  z.strictObject({ form: z.literal('date'), date: ClaimedDate, printed: z.string().min(1).max(60) }),
]);
export type Assertion = z.infer<typeof Assertion>;

/** The source's own error figure. Never drawn as a bound, nor a bound as it. */
export const Uncertainty = z.strictObject({
  kind: z.enum(['confidence-interval', 'standard-error', 'standard-deviation']),
  amount: z.number().positive(),
  /** Confidence level in percent, for intervals. */
  levelPercent: z.number().gt(0).lt(100).optional(),
  sampleSize: z.int().positive().optional(),
});
export type Uncertainty = z.infer<typeof Uncertainty>;

/** What a source asserts about a subject under a metric, with its words. True or not is another matter. */
export const ClaimBody = z.strictObject({
  source: SourceId,
  key: ClaimKey,
  subject: SubjectId,
  metric: MetricId,
  assertion: Assertion,
  baseline: Baseline,
  conditions: z.array(Condition),
  nature: Nature,
  hedge: Hedge.optional(),
  /**
   * A name, within the source, for what its authors set side by side (a table, a sentence with both
   * figures). What they did not state, they held equal.
   */
  experiment: TermId.optional(),
  phrase: z.string().min(1).max(PHRASE_MAX_LENGTH),
  locator: z.string().min(1).max(160),
  note: z.string().min(1).max(600).optional(),
  uncertainty: Uncertainty.optional(),
});
export type ClaimBody = z.infer<typeof ClaimBody>;

/** A claim in the store: its body, its id and the release that added this revision of it. */
export interface Claim extends ClaimBody {
  readonly id: ClaimId;
  readonly release: string;
}

/** The quantity of a claim with a figure, `undefined` for claims that have only words. */
export function quantityOf(claim: Pick<ClaimBody, 'assertion'>): Quantity | undefined {
  const { assertion } = claim;
  return assertion.form === 'absolute' || assertion.form === 'relative' ? assertion.quantity : undefined;
}

/** Whether a claim states a figure, of its own or against something else. */
export function hasFigure(claim: Pick<ClaimBody, 'assertion'>): boolean {
  return quantityOf(claim) !== undefined;
}
