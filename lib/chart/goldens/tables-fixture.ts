import type { Bound } from '#lib/domain/facts/bound.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Assertion, Baseline, Claim } from '#lib/domain/facts/claim.ts';
import type { Outcome, Polarity } from '#lib/domain/facts/form.ts';
import { SubjectId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { specifyMatrixChart } from '#lib/chart/specify/matrix/matrix.ts';
import { specifyMetricChart } from '#lib/chart/specify/rows/specify-rows.ts';
import { specifyMultiplesChart } from '#lib/chart/specify/multiples/specify-multiples.ts';
import { specifyQuoteChart } from '#lib/chart/specify/quote/specify-quote.ts';
import type { MatrixChart } from '#lib/chart/spec/matrix.ts';
import type { MultiplesChart } from '#lib/chart/spec/multiples.ts';
import type { QuoteChart } from '#lib/chart/spec/quote.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';
import { exampleCatalog, exampleClaim, exampleMetric, exampleSubject, type Draft } from './fixture.ts';

export const SPEED = exampleMetric({
  name: 'Inference throughput',
  unit: 'tokens-per-second',
  direction: 'higher',
  material: ['hardware', 'input_tokens', 'precision'],
});
export const ACCURACY = exampleMetric({ name: 'Accuracy', unit: 'percent', direction: 'higher' });
export const ERRORS = exampleMetric({ name: 'Word error rate', unit: 'percent', direction: 'lower' });
export const SIZE = exampleMetric({ name: 'Total parameters', noun: 'parameter count' });
export const CONTEXT = exampleMetric({ name: 'Context length', unit: 'tokens', scale: 'log', direction: 'higher' });
const METRICS = [SPEED, ACCURACY, ERRORS, SIZE, CONTEXT];

/** A claim of a table in short. */
export interface TableDraft {
  readonly of: string;
  readonly metric?: Metric;
  /** Names of subjects, or a group in a source's words. */
  readonly against?: readonly string[] | string;
  readonly mode?: 'joint' | 'each';
  /** The source's name for the group of which the subjects are examples. */
  readonly group?: string;
  /** What is claimed: a factor, a direction or words. */
  readonly says: number | Outcome | { readonly words: string };
  readonly polarity?: Polarity;
  readonly bound?: Bound;
  readonly source?: string;
  readonly over?: Partial<Pick<Claim, 'phrase' | 'conditions' | 'nature' | 'uncertainty' | 'locator'>>;
}

const OUTCOMES: ReadonlySet<unknown> = new Set(['better', 'worse', 'on-par', 'on-par-or-better', 'competitive']);

function isOutcome(says: TableDraft['says']): says is Outcome {
  return OUTCOMES.has(says);
}

function assertionOf({ says, against, polarity = 'more', bound = 'exact', metric = SPEED }: TableDraft): Assertion {
  if (isOutcome(says)) return { form: 'direction', outcome: says };
  if (typeof says === 'object') return { form: 'superlative', text: says.words };
  const figure = { kind: 'number', amount: says } as const;
  const unit = against === undefined ? metric.unit : 'multiple';
  const quantity = { figure, printed: String(says), unit, bound };
  return against === undefined
    ? { form: 'absolute', quantity }
    : { form: 'relative', relativeForm: 'multiple', polarity, quantity };
}

function baselineOf({ against, mode = 'joint', group }: TableDraft, idOf: (name: string) => SubjectId): Baseline {
  if (against === undefined) return { mode: 'none' };
  if (typeof against === 'string') return { mode: 'unnamed', description: against };
  return {
    mode: against.length === 1 ? 'single' : mode,
    subjects: against.map(idOf),
    examples: group !== undefined,
    ...(group === undefined ? {} : { description: group }),
  };
}

/** Claims of several metrics, with the catalogue that they refer to. */
export function tableClaims(drafts: readonly TableDraft[]): { readonly claims: readonly Claim[]; readonly catalog: Catalog } {
  const names = [...new Set(drafts.flatMap(({ of, against }) => [of, ...(typeof against === 'object' ? against : [])]))];
  const subjects = names.map((name) => exampleSubject(name, !drafts.some(({ of }) => of === name)));
  const idOf = (name: string) => subjects.find((subject) => subject.name === name)?.id ?? SubjectId.parse('unknown');
  const claims = drafts.map((draft, index) => {
    const { of, metric = SPEED, source = '2512.20848', over = {} } = draft;
    const bare = exampleClaim({ of, value: 1, source }, index, metric);
    return { ...bare, assertion: assertionOf(draft), baseline: baselineOf(draft, idOf), ...over };
  });
  const sources = drafts.map(({ of, source = '2512.20848' }): Draft => ({ of, value: 1, source }));
  const catalog = exampleCatalog(sources, SPEED);
  return {
    claims,
    catalog: {
      ...catalog,
      subjects: new Map(subjects.map((subject) => [subject.id, subject])),
      metrics: new Map(METRICS.map((metric) => [metric.id, metric])),
    },
  };
}

const hrefOf = (id: string) => `/claims/${id}`;

/** A matrix of the claims of drafts. */
export function matrixExample(drafts: readonly TableDraft[], title = 'Who is claimed to beat whom'): MatrixChart {
  return specifyMatrixChart({ id: 'matrix', title, ...tableClaims(drafts), hrefOf });
}

/** The claims of drafts as quotations. */
export function quoteExample(drafts: readonly TableDraft[], title = 'What is claimed'): QuoteChart {
  return specifyQuoteChart({ id: 'quote', title, ...tableClaims(drafts), hrefOf });
}

/** The sources of all drafts, in one order: a source has the same title in each chart. */
const SOURCES = ['2512.20848', '2604.12374', '2504.03624'].map((source): Draft => ({ of: 'Any', value: 1, source }));

/** A chart of one metric, for small multiples. */
export function rowExample(metric: Metric, drafts: readonly Draft[]): RowChart {
  const claims = drafts.map((draft, index) => exampleClaim(draft, index, metric));
  const catalog = { ...exampleCatalog(drafts, metric), sources: exampleCatalog(SOURCES, metric).sources };
  return specifyMetricChart({ metric, claims, catalog, hrefOf });
}

/** Charts in one picture. */
export function multiplesExample(charts: readonly [RowChart, ...RowChart[]]): MultiplesChart {
  return specifyMultiplesChart({ id: 'multiples', title: 'Three models side by side', charts });
}

