import { z } from 'zod';

import { Bound, Sense } from '#lib/domain/facts/bound.ts';
import { ClaimedDate } from '#lib/domain/facts/calendar.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { NamedValue, quantityOf, Uncertainty, type Assertion, type Claim } from '#lib/domain/facts/claim.ts';
import { ConditionKey } from '#lib/domain/facts/condition.ts';
import { BaselineMode, Form, Outcome, Polarity, RelativeForm } from '#lib/domain/facts/form.ts';
import { FamilyId, MetricId, SourceId, SubjectId } from '#lib/domain/facts/ids.ts';
import { Direction, type Metric } from '#lib/domain/facts/metric.ts';
import { Hedge, Nature } from '#lib/domain/facts/nature.ts';
import { ReleaseId } from '#lib/domain/facts/release.ts';
import { PublishedDate, sourceAddress, type Source } from '#lib/domain/facts/source.ts';
import { Role } from '#lib/domain/facts/role.ts';
import { Stance, stanceOf } from '#lib/domain/facts/stance.ts';
import { SubjectKind, type Subject } from '#lib/domain/facts/subject.ts';
import { Unit } from '#lib/domain/facts/unit.ts';

/** A claim with the catalogue of its release, and what of the catalogue it refers to. */
interface Known {
  readonly claim: Claim;
  readonly catalog: Catalog;
  readonly source: Source;
  readonly subject: Subject;
  readonly metric: Metric;
}

interface Field<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly valueOf: (known: Known) => z.infer<Schema>;
}

function field<Schema extends z.ZodType>(schema: Schema, valueOf: Field<Schema>['valueOf']): Field<Schema> {
  return { schema, valueOf };
}

/** Every field of the record in its order: what it may hold, and where it comes from. */
const FIELDS = {
  id: field(z.string(), ({ claim }) => claim.id),
  source: field(
    z.strictObject({
      id: SourceId,
      title: z.string(),
      /** Null where no date is known. */
      published: PublishedDate.nullable(),
      /** That of the version that was read, where it is known. */
      url: z.string(),
      version: z.string().nullable(),
    }),
    ({ source }) => ({
      id: source.id,
      title: source.title,
      published: source.published ?? null,
      url: sourceAddress(source),
      version: source.version ?? null,
    }),
  ),
  subject: field(
    z.strictObject({
      id: SubjectId,
      name: z.string(),
      kind: SubjectKind,
      /** What a system of speech does; empty for every other subject. */
      roles: z.array(Role),
      family: FamilyId,
    }),
    ({ subject: { id, name, kind, roles = [], family } }) => ({ id, name, kind, roles: [...roles], family }),
  ),
  metric: field(
    z.strictObject({ id: MetricId, unit: Unit, direction: Direction }),
    ({ metric: { id, unit, direction } }) => ({ id, unit, direction }),
  ),
  form: field(Form, ({ claim }) => claim.assertion.form),
  amount: field(z.number().nullable(), ({ claim }) => endsOf(claim).amount ?? null),
  low: field(z.number().nullable(), ({ claim }) => endsOf(claim).low ?? null),
  high: field(z.number().nullable(), ({ claim }) => endsOf(claim).high ?? null),
  text: field(z.string().nullable(), ({ claim }) => wordsOf(claim.assertion)),
  printed: field(z.string().nullable(), ({ claim }) => printedOf(claim)),
  unit: field(Unit.nullable(), ({ claim }) => quantityOf(claim)?.unit ?? null),
  bound: field(Bound.nullable(), ({ claim }) => quantityOf(claim)?.bound ?? null),
  relative: field(z.strictObject({ form: RelativeForm, polarity: Polarity }).nullable(), ({ claim: { assertion } }) =>
    assertion.form === 'relative' ? { form: assertion.relativeForm, polarity: assertion.polarity } : null,
  ),
  baselineMode: field(BaselineMode.nullable(), ({ claim: { baseline } }) =>
    baseline.mode === 'none' ? null : baseline.mode,
  ),
  baselines: field(z.array(z.strictObject({ id: SubjectId, name: z.string() })), ({ claim: { baseline }, catalog }) =>
    'subjects' in baseline ? baseline.subjects.map((id) => ({ id, name: known(catalog.subjects, id).name })) : [],
  ),
  /** `value` is the id of what `name` names, a figure in `unit` under `bound`, or words. */
  conditions: field(
    z.array(
      z.strictObject({
        key: ConditionKey,
        value: z.union([z.string(), z.number()]),
        name: z.string().nullable(),
        unit: Unit.nullable(),
        bound: Bound.nullable(),
      }),
    ),
    ({ claim }) =>
      claim.conditions.map(({ key, value, name = null, unit, bound }) => ({
        key,
        value,
        name,
        unit: unit === 'none' ? null : unit,
        bound: typeof value === 'number' ? (bound ?? 'exact') : null,
      })),
  ),
  nature: field(Nature, ({ claim }) => claim.nature),
  phrase: field(z.string(), ({ claim }) => claim.phrase),
  locator: field(z.string(), ({ claim }) => claim.locator),
  note: field(z.string().nullable(), ({ claim }) => claim.note ?? null),
  release: field(ReleaseId, ({ claim }) => ReleaseId.parse(claim.release)),
  outcome: field(Outcome.nullable(), ({ claim: { assertion } }) =>
    assertion.form === 'direction' ? assertion.outcome : null,
  ),
  baselineDescription: field(z.string().nullable(), ({ claim: { baseline } }) =>
    'description' in baseline ? (baseline.description ?? null) : null,
  ),
  /** Whether the named baselines are examples of the described group; null where none are named. */
  baselineExamples: field(z.boolean().nullable(), ({ claim: { baseline } }) =>
    'examples' in baseline ? baseline.examples : null,
  ),
  uncertainty: field(Uncertainty.nullable(), ({ claim }) => claim.uncertainty ?? null),
  /** Whether the baseline is not named in the sentence, and its words are ours; null where there is no baseline. */
  baselineImplied: field(z.boolean().nullable(), ({ claim: { baseline } }) =>
    baseline.mode === 'none' ? null : baseline.implied === true,
  ),
  /** What an `up-to` means. */
  sense: field(Sense.nullable(), ({ claim }) => quantityOf(claim)?.sense ?? null),
  hedge: field(Hedge.nullable(), ({ claim }) => claim.hedge ?? null),
  /** A name, within the source, that the figures have which its authors set side by side. */
  experiment: field(z.string().nullable(), ({ claim }) => claim.experiment ?? null),
  /** The metric's listed values that `text` stands for. */
  values: field(z.array(NamedValue), ({ claim: { assertion } }) =>
    assertion.form === 'categorical' ? (assertion.values ?? []) : [],
  ),
  /** The date of a claim that states one, as a day, a month or a year. */
  date: field(ClaimedDate.nullable(), ({ claim: { assertion } }) =>
    assertion.form === 'date' ? assertion.date : null,
  ),
  stance: field(Stance, ({ claim, catalog }) => stanceOf(claim, catalog)),
};

type Schemas = { readonly [Name in keyof typeof FIELDS]: (typeof FIELDS)[Name]['schema'] };

/**
 * A claim as programs get it, from `db:export` and the API alike: flat, with the names of what it
 * refers to, and `null` for what is absent. A figure stands in `amount`, or in `low` and `high`;
 * a claim without a figure has its words in `text`.
 */
export const ClaimRecord = z.strictObject(mapFields(({ schema }) => schema) as Schemas);
export type ClaimRecord = z.infer<typeof ClaimRecord>;

/** The record of a claim. Throws when the catalogue is not that of the claim's release, since names would be missing. */
export function claimRecord(claim: Claim, catalog: Catalog): ClaimRecord {
  const facts: Known = {
    claim,
    catalog,
    source: known(catalog.sources, claim.source),
    subject: known(catalog.subjects, claim.subject),
    metric: known(catalog.metrics, claim.metric),
  };
  return mapFields(({ valueOf }) => valueOf(facts)) as ClaimRecord;
}

function mapFields(valueOf: (each: Field<z.ZodType>) => unknown): object {
  return Object.fromEntries(Object.entries(FIELDS).map(([name, each]) => [name, valueOf(each)]));
}

function known<Id extends string, Value>(values: ReadonlyMap<Id, Value>, id: Id): Value {
  const value = values.get(id);
  if (value === undefined) throw new Error(`The catalogue has no ${id}.`);
  return value;
}

function endsOf(claim: Claim): { readonly amount?: number; readonly low?: number; readonly high?: number } {
  return quantityOf(claim)?.figure ?? {};
}

function printedOf({ assertion }: Claim): string | null {
  if (assertion.form === 'date') return assertion.printed;
  return quantityOf({ assertion })?.printed ?? null;
}

function wordsOf(assertion: Assertion): string | null {
  if (assertion.form === 'direction') return assertion.outcome;
  if (assertion.form === 'date') return assertion.date;
  return 'text' in assertion ? assertion.text : null;
}
