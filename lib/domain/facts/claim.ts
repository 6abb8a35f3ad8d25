import { z } from 'zod';

import { Bound } from './bound.ts';
import { Condition } from './condition.ts';
import { Outcome, Polarity, RelativeForm } from './form.ts';
import { ClaimKey, MetricId, SourceId, SubjectId, type ClaimId } from './ids.ts';
import { Nature } from './nature.ts';
import { Unit } from './unit.ts';

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
});
export type Quantity = z.infer<typeof Quantity>;

/**
 * What a claim compares with. `description` is the source's own name for the group
 * ("similarly-sized open models"); with `examples` the named subjects are examples of it.
 */
export const Baseline = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('none') }),
  z.strictObject({ mode: z.literal('unnamed'), description: z.string().min(1).max(160) }),
  z.strictObject({
    mode: z.enum(['single', 'joint', 'each']),
    subjects: z.array(SubjectId).min(1),
    description: z.string().min(1).max(160).optional(),
    examples: z.boolean(),
  }),
]);
export type Baseline = z.infer<typeof Baseline>;

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
  z.strictObject({ form: z.literal('categorical'), text: z.string().min(1).max(160) }),
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
  phrase: z.string().min(1).max(PHRASE_MAX_LENGTH),
  locator: z.string().min(1).max(80),
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
