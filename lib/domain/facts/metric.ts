import { z } from 'zod';

import { ConditionKey } from './condition.ts';
import { FamilyId, MetricId, type SubjectId } from './ids.ts';
import { Sense } from './bound.ts';
import type { Role } from './role.ts';
import { ScaleName } from './scale.ts';
import { SubjectKind, type Subject } from './subject.ts';
import { Unit } from './unit.ts';
import { TermId } from './vocabulary.ts';

/** Which way is better. `none` where more is not better or worse by itself. */
export const Direction = z.enum(['higher', 'lower', 'none']);
export type Direction = z.infer<typeof Direction>;

/** The groups in which metrics are listed, in reading order. */
export const MetricGroup = z.enum([
  'size',
  'context',
  'speed',
  'quality',
  'speech-quality',
  'training',
  'architecture',
  'capabilities',
  'data',
  'openness',
]);
export type MetricGroup = z.infer<typeof MetricGroup>;

export const METRIC_GROUP_NAMES: Readonly<Record<MetricGroup, string>> = {
  size: 'Size',
  context: 'Context',
  speed: 'Speed and cost of use',
  quality: 'Accuracy and quality',
  'speech-quality': 'Speech quality',
  training: 'Training',
  architecture: 'Architecture and method',
  capabilities: 'Capabilities',
  data: 'Data',
  openness: 'Openness and availability',
};

export const Metric = z.strictObject({
  id: MetricId,
  name: z.string().min(1).max(60),
  /** What is measured and how, in one or two sentences. */
  definition: z.string().min(1).max(600),
  /** The metric inside a sentence ("inference throughput"); the name in lower case where absent. */
  noun: z.string().min(1).max(80).optional(),
  /**
   * What a value says, as a verb phrase with `{value}`: a figure ("have been trained on {value}"), or
   * words where the metric has no unit or lists values ("be under {value}"; behind a colon, words
   * that do not run on in the sentence). Comparisons take its verb and the noun: "need less memory".
   */
  statement: z
    .string()
    .regex(/\{value\}/, 'the statement needs {value}')
    .max(120)
    .optional(),
  group: MetricGroup,
  /** Unit of absolute values; `none` for metrics whose values are words. */
  unit: Unit,
  direction: Direction,
  /** The axis that suits absolute values. */
  scale: ScaleName,
  /** Possible amounts in the metric's unit, both ends included. */
  range: z.strictObject({ low: z.number().optional(), high: z.number().optional() }),
  /** The conditions that must be stated and equal for two values to be comparable. */
  material: z.array(ConditionKey),
  /** Further ones of the subjects on a shelf, by its id. */
  materialFor: z.record(FamilyId, z.array(ConditionKey).min(1)).optional(),
  /** Where values compare within one experiment alone, as those of a listening test do: the same words, asked of others. */
  comparesWithin: z.literal('experiment').optional(),
  /** Whether an absolute value is held against another system (a share of listeners who prefer it), which the baseline names. */
  hasOpponent: z.literal(true).optional(),
  /** The kinds of subject for which the metric makes sense; elsewhere it is "not applicable". */
  appliesTo: z.array(SubjectKind).min(1),
  /** The shelves on which the metric makes sense; every shelf where absent. */
  families: z.array(FamilyId).min(1).optional(),
  /** The words of its comparative, "longer" and "shorter"; those of its unit where absent. */
  comparative: z.strictObject({ more: z.string().min(1).max(20), less: z.string().min(1).max(20) }).optional(),
  /** What "up to" means of an absolute value. */
  upTo: Sense.optional(),
  /** Narrower measures under the same name, each an instrument of its own. */
  variants: z
    .array(
      z.strictObject({
        id: TermId,
        name: z.string().min(1).max(80),
        definition: z.string().min(1).max(400).optional(),
        /** What a value of it says, where that is not the metric's statement with the variant behind it. */
        statement: z
          .string()
          .regex(/\{value\}/, 'the statement needs {value}')
          .max(120)
          .optional(),
      }),
    )
    .min(1)
    .optional(),
  /** The values in words that claims may name. */
  values: z
    .array(z.strictObject({ id: TermId, name: z.string().min(1).max(80) }))
    .min(1)
    .optional(),
});
export type Metric = z.infer<typeof Metric> & {
  /** What benchmarks and the shelves of subjects change of what is material, see `withBenchmarks`: no part of what is stored. */
  readonly asked?: Asked;
};

/** What is material beside a metric's own keys, what of these is settled, and what else sets subjects apart. */
export interface Asked {
  /** What benchmarks ask to be equal, by their ids. */
  readonly byBenchmark: Readonly<Record<SubjectId, readonly ConditionKey[]>>;
  /** What the metric asks of subjects on some shelves, by the ids of the subjects. */
  readonly bySubject: Readonly<Record<SubjectId, readonly ConditionKey[]>>;
  /** The parts of which a benchmark has none to choose from, by its id. */
  readonly settled: Readonly<Record<SubjectId, readonly ConditionKey[]>>;
  /** What subjects do, where values of those that do another thing mean another thing, by their ids. */
  readonly roles: Readonly<Record<SubjectId, Role>>;
}

/** Whether a metric makes sense for a subject; where it does not, silence is no gap. */
export function isApplicable(metric: Metric, subject: Pick<Subject, 'kind' | 'family'>): boolean {
  return metric.appliesTo.includes(subject.kind) && (metric.families?.includes(subject.family) ?? true);
}
