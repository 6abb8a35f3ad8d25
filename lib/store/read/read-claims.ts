import type { ClaimFilter } from '#lib/domain/facts/catalog.ts';
import { ClaimBody, type Claim } from '#lib/domain/facts/claim.ts';
import { claimId } from '#lib/domain/facts/ids.ts';

import type { Prisma } from '#lib/store/generated/client.ts';
import { validAt } from './valid-at.ts';

/** What is read of a claim: its row, what belongs to it, and the id of the release that added it. */
export const CLAIM_PARTS = {
  baselines: { orderBy: { position: 'asc' }, select: { subjectId: true } },
  conditions: { orderBy: { position: 'asc' } },
  added: { select: { id: true } },
} satisfies Prisma.ClaimRevisionInclude;

export type ClaimRow = Prisma.ClaimRevisionGetPayload<{ include: typeof CLAIM_PARTS }>;

/** By source, then by place in the source. */
export const CLAIM_ORDER = [
  { sourceId: 'asc' },
  { place: 'asc' },
] satisfies Prisma.ClaimRevisionOrderByWithRelationInput[];

/** The condition of a filter at a release; `families` and `baselines` are resolved to subjects and rows before. */
export function claimsWhere(sequence: number, filter: ClaimFilter): Prisma.ClaimRevisionWhereInput {
  const { ids, sources, subjects, metrics, forms, natures } = filter;
  return {
    AND: [
      validAt(sequence),
      ...(ids === undefined ? [] : [{ OR: ids.map(keyOf) }]),
      ...(sources === undefined ? [] : [{ sourceId: anyOf(sources) }]),
      ...(subjects === undefined ? [] : [{ subjectId: anyOf(subjects) }]),
      ...(metrics === undefined ? [] : [{ metricId: anyOf(metrics) }]),
      ...(forms === undefined ? [] : [{ form: anyOf(forms) }]),
      ...(natures === undefined ? [] : [{ nature: anyOf(natures) }]),
    ],
  };
}

function anyOf(values: readonly string[]): { in: string[] } {
  return { in: [...values] };
}

/** A claim's id as its two columns. */
export function keyOf(id: string): { sourceId: string; key: string } {
  const slash = id.indexOf('/');
  return { sourceId: id.slice(0, Math.max(0, slash)), key: id.slice(slash + 1) };
}

/** A row understood again; a row that no import can have written throws. */
export function claimOf(row: ClaimRow): Claim {
  const body = ClaimBody.parse({
    source: row.sourceId,
    key: row.key,
    subject: row.subjectId,
    metric: row.metricId,
    assertion: assertionOf(row),
    baseline: baselineOf(row),
    conditions: row.conditions.map(({ key, text, amount, unit, printed }) => ({
      key,
      value: text ?? amount,
      unit,
      ...optional({ printed }),
    })),
    nature: row.nature,
    phrase: row.phrase,
    locator: row.locator,
    ...optional({ note: row.note, uncertainty: uncertaintyOf(row) }),
  });
  return { ...body, id: claimId(body.source, body.key), release: row.added.id };
}

function assertionOf(row: ClaimRow): object {
  const { form, words } = row;
  if (form === 'direction') return { form, outcome: words };
  if (form === 'superlative' || form === 'categorical') return { form, text: words };
  const figure =
    row.amount === null ? { kind: 'interval', low: row.low, high: row.high } : { kind: 'number', amount: row.amount };
  const quantity = { figure, printed: row.printed, unit: row.unit, bound: row.bound };
  if (form === 'absolute') return { form, quantity };
  return { form, relativeForm: row.relativeForm, polarity: row.polarity, quantity };
}

function baselineOf({
  baselineMode: mode,
  baselineDescription: description,
  baselineExamples,
  baselines,
}: ClaimRow): object {
  if (mode === 'none') return { mode };
  if (mode === 'unnamed') return { mode, description };
  const subjects = baselines.map(({ subjectId }) => subjectId);
  return { mode, subjects, ...optional({ description }), examples: baselineExamples };
}

function uncertaintyOf(row: ClaimRow): object | null {
  if (row.uncertaintyKind === null) return null;
  return {
    kind: row.uncertaintyKind,
    amount: row.uncertaintyAmount,
    ...optional({ levelPercent: row.uncertaintyLevelPercent, sampleSize: row.uncertaintySampleSize }),
  };
}

/** The members that the database knows; an absent one is an absent key. */
export function optional(columns: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null));
}
