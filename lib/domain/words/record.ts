import { z } from 'zod';

import { Bound } from '#lib/domain/facts/bound.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { quantityOf, Uncertainty, type Assertion, type Claim } from '#lib/domain/facts/claim.ts';
import { ConditionKey } from '#lib/domain/facts/condition.ts';
import { BaselineMode, Form, Outcome, Polarity, RelativeForm } from '#lib/domain/facts/form.ts';
import { FamilyId, MetricId, SourceId, SubjectId } from '#lib/domain/facts/ids.ts';
import { Direction } from '#lib/domain/facts/metric.ts';
import { Nature } from '#lib/domain/facts/nature.ts';
import { ReleaseId } from '#lib/domain/facts/release.ts';
import { PublishedDate } from '#lib/domain/facts/source.ts';
import { stanceOf } from '#lib/domain/facts/stance.ts';
import { SubjectKind } from '#lib/domain/facts/subject.ts';
import { Unit } from '#lib/domain/facts/unit.ts';

/**
 * A claim as programs get it, from `db:export` and the API alike: flat, with the names of what it
 * refers to, and `null` for what is absent. A figure stands in `amount`, or in `low` and `high`;
 * a claim without a figure has its words in `text`.
 */
export const ClaimRecord = z.strictObject({
  id: z.string(),
  source: z.strictObject({ id: SourceId, title: z.string(), published: PublishedDate, url: z.string() }),
  subject: z.strictObject({ id: SubjectId, name: z.string(), kind: SubjectKind, family: FamilyId }),
  metric: z.strictObject({ id: MetricId, unit: Unit, direction: Direction }),
  form: Form,
  amount: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  text: z.string().nullable(),
  printed: z.string().nullable(),
  unit: Unit.nullable(),
  bound: Bound.nullable(),
  relative: z.strictObject({ form: RelativeForm, polarity: Polarity }).nullable(),
  baselineMode: BaselineMode.nullable(),
  baselines: z.array(z.strictObject({ id: SubjectId, name: z.string() })),
  conditions: z.array(
    z.strictObject({ key: ConditionKey, value: z.union([z.string(), z.number()]), unit: Unit.nullable() }),
  ),
  nature: Nature,
  phrase: z.string(),
  locator: z.string(),
  note: z.string().nullable(),
  release: ReleaseId,
  outcome: Outcome.nullable(),
  baselineDescription: z.string().nullable(),
  /** Whether the named baselines are examples of the described group; null where none are named. */
  baselineExamples: z.boolean().nullable(),
  uncertainty: Uncertainty.nullable(),
  stance: z.enum(['first-party', 'third-party']),
});
export type ClaimRecord = z.infer<typeof ClaimRecord>;

/** The record of a claim. Throws when the catalogue is not that of the claim's release, since names would be missing. */
export function claimRecord(claim: Claim, catalog: Catalog): ClaimRecord {
  const source = known(catalog.sources.get(claim.source), claim.source);
  const subject = known(catalog.subjects.get(claim.subject), claim.subject);
  const metric = known(catalog.metrics.get(claim.metric), claim.metric);
  const { assertion } = claim;
  return {
    id: claim.id,
    source: { id: source.id, title: source.title, published: source.published, url: source.url },
    subject: { id: subject.id, name: subject.name, kind: subject.kind, family: subject.family },
    metric: { id: metric.id, unit: metric.unit, direction: metric.direction },
    form: assertion.form,
    ...figureFields(claim),
    relative: assertion.form === 'relative' ? { form: assertion.relativeForm, polarity: assertion.polarity } : null,
    ...baselineFields(claim, catalog),
    conditions: claim.conditions.map(({ key, value, unit }) => ({ key, value, unit: unit === 'none' ? null : unit })),
    nature: claim.nature,
    phrase: claim.phrase,
    locator: claim.locator,
    note: claim.note ?? null,
    release: ReleaseId.parse(claim.release),
    outcome: assertion.form === 'direction' ? assertion.outcome : null,
    ...describedBaseline(claim),
    uncertainty: claim.uncertainty ?? null,
    stance: stanceOf(claim, catalog),
  };
}

function known<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`The catalogue has no ${id}.`);
  return value;
}

type FigureFields = Pick<ClaimRecord, 'amount' | 'low' | 'high' | 'text' | 'printed' | 'unit' | 'bound'>;

const NO_FIGURE = { amount: null, low: null, high: null, text: null, printed: null, unit: null, bound: null } as const;

function figureFields({ assertion }: Claim): FigureFields {
  const quantity = quantityOf({ assertion });
  if (quantity === undefined) return { ...NO_FIGURE, text: wordsOf(assertion) };
  const { figure, printed, unit, bound } = quantity;
  const ends = figure.kind === 'number' ? { amount: figure.amount } : { low: figure.low, high: figure.high };
  return { ...NO_FIGURE, ...ends, printed, unit, bound };
}

function wordsOf(assertion: Assertion): string | null {
  if (assertion.form === 'direction') return assertion.outcome;
  return 'text' in assertion ? assertion.text : null;
}

function baselineFields({ baseline }: Claim, { subjects }: Catalog): Pick<ClaimRecord, 'baselineMode' | 'baselines'> {
  const ids = 'subjects' in baseline ? baseline.subjects : [];
  return {
    baselineMode: baseline.mode === 'none' ? null : baseline.mode,
    baselines: ids.map((id) => ({ id, name: known(subjects.get(id), id).name })),
  };
}

function describedBaseline({ baseline }: Claim): Pick<ClaimRecord, 'baselineDescription' | 'baselineExamples'> {
  return {
    baselineDescription: 'description' in baseline ? (baseline.description ?? null) : null,
    baselineExamples: 'examples' in baseline ? baseline.examples : null,
  };
}
