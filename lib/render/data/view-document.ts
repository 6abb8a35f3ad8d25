import { z } from 'zod';

import { ChartSpec } from '#lib/chart/spec/chart.ts';
import { VERDICTS } from '#lib/domain/judge/verdict.ts';
import { FamilyId, MetricId, SourceId, SubjectId } from '#lib/domain/facts/ids.ts';
import { ORDERS } from '#lib/domain/judge/order.ts';
import { MetricGroup } from '#lib/domain/facts/metric.ts';
import { ClaimRecord } from '#lib/domain/words/record.ts';
import { ReleaseId } from '#lib/domain/facts/release.ts';
import { Role } from '#lib/domain/facts/role.ts';
import { SubjectKind } from '#lib/domain/facts/subject.ts';

/** Where the JSON Schema of `view.json` can be had; every document names it. */
export const VIEW_SCHEMA_HREF = '/api/v1/schemas/view.json';

/** The version of the shape of `view.json`; a field never changes its meaning within one. */
export const VIEW_VERSION = 1;

const ClaimRef = z.string().meta({ description: 'The id of one of the claims of the document.' });

const StatedGroup = z
  .strictObject({
    claims: z.array(ClaimRef).min(1).meta({ description: 'The chosen claim first.' }),
    chosenBecause: z.string().nullable().meta({ description: 'Why it was chosen; null where there was no choice.' }),
    disagreement: z
      .strictObject({ class: z.string(), sentence: z.string() })
      .nullable()
      .meta({ description: 'Where the claims disagree, in what way.' }),
  })
  .meta({
    description:
      'Claims of one cell that say the same kind of thing: form, instrument, baseline and kind of assertion agree.',
  });

const DocumentCell = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('stated'), groups: z.array(StatedGroup).min(1) }),
    z.strictObject({ kind: z.literal('not-stated') }),
    z.strictObject({ kind: z.literal('not-applicable') }),
    z.strictObject({ kind: z.literal('not-read') }),
  ])
  .meta({ description: 'What is known of one subject under one metric. The ways of not knowing stay apart.' });

const DocumentPair = z
  .strictObject({
    subjects: z.array(SubjectId).length(2),
    claims: z.array(ClaimRef).length(2).meta({ description: 'The figures that were judged, in the same order.' }),
    verdict: z.enum(VERDICTS),
    order: z.enum(ORDERS).meta({ description: 'What the first figure is beside the second.' }),
    sentence: z.string(),
  })
  .meta({ description: 'Two cells with figures, judged by those that may best be compared.' });

const DocumentRow = z.strictObject({
  metric: z.strictObject({ id: MetricId, name: z.string(), group: MetricGroup }),
  instrument: z
    .string()
    .nullable()
    .meta({ description: 'The benchmark, version, split and variant in words; null where the claims name none.' }),
  cells: z.array(DocumentCell).meta({ description: 'One for each subject, in their order.' }),
  pairs: z.array(DocumentPair),
  verdict: z
    .enum(VERDICTS)
    .meta({ description: 'Whether the figures of the row may be compared, as far as any two of them may.' }),
  isMixed: z.boolean().meta({ description: 'Whether some pairs of the row may be compared at all and others not.' }),
  sentence: z.string().meta({ description: 'What is the same, what differs and what is not stated.' }),
  differs: z.boolean().meta({ description: 'Whether the cells say different things.' }),
});

/** A comparison as programs get it: claims by their ids, every way of not knowing by its name. */
export const DocumentComparison = z.strictObject({
  subjects: z.array(
    z.strictObject({
      id: SubjectId,
      name: z.string(),
      kind: SubjectKind,
      roles: z.array(Role).meta({ description: 'What a system of speech does; empty for every other subject.' }),
      family: FamilyId,
    }),
  ),
  rows: z.array(DocumentRow).meta({ description: 'Metrics in reading order, one row for each instrument.' }),
  sentence: z.string().meta({ description: 'What of the whole view may be compared.' }),
  sources: z
    .array(z.strictObject({ id: SourceId, title: z.string(), published: z.string().nullable(), url: z.string() }))
    .meta({ description: 'In the order of first use.' }),
});
export type DocumentComparison = z.infer<typeof DocumentComparison>;

/** The whole of `view.json`. */
export const ViewDocument = z.strictObject({
  $schema: z.literal(VIEW_SCHEMA_HREF),
  version: z.literal(VIEW_VERSION),
  title: z.string(),
  href: z.string().meta({ description: 'The canonical address of the page, from the root of the site.' }),
  release: z.strictObject({ id: ReleaseId, createdAt: z.string() }),
  sentence: z.string().meta({ description: 'What of the view may be compared, in plain words.' }),
  claims: z.array(
    ClaimRecord.extend({
      label: z.string().meta({ description: 'The figure as it is written, with its bound; or the words.' }),
      sentence: z.string().meta({ description: 'The claim as one correct sentence.' }),
    }),
  ),
  comparison: DocumentComparison.nullable().meta({ description: 'Null where the view compares no subjects.' }),
  charts: z.array(ChartSpec),
});
export type ViewDocument = z.infer<typeof ViewDocument>;

/** The JSON Schema of `view.json` as text, as it is served and kept. */
export function viewJsonSchema(): string {
  const schema = z.toJSONSchema(ViewDocument, { reused: 'ref' });
  const { $schema, ...rest } = schema;
  const named = { $schema, $id: VIEW_SCHEMA_HREF, title: 'A view of Model Claims', ...rest };
  return `${JSON.stringify(named, undefined, 2)}\n`;
}
