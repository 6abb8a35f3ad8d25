import type { Bound } from '#lib/domain/facts/bound.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { claimId, ClaimKey, FamilyId, MetricId, SourceId, SubjectId } from '#lib/domain/facts/ids.ts';
import type { Assertion, Baseline, Claim, Figure, Uncertainty } from '#lib/domain/facts/claim.ts';
import type { Condition } from '#lib/domain/facts/condition.ts';
import type { Polarity, RelativeForm } from '#lib/domain/facts/form.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Nature } from '#lib/domain/facts/nature.ts';
import { ReleaseId } from '#lib/domain/facts/release.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import type { Unit } from '#lib/domain/facts/unit.ts';

/** A claim of an example in short: everything that is left out has a plain default. */
export interface Draft {
  readonly of: string;
  readonly value: number | readonly [number, number];
  readonly unit?: Unit;
  readonly bound?: Bound;
  readonly nature?: Nature;
  readonly source?: string;
  readonly peer?: boolean;
  readonly relative?: RelativeForm;
  readonly polarity?: Polarity;
  readonly baseline?: readonly string[];
  readonly description?: string;
  readonly conditions?: readonly Condition[];
  readonly uncertainty?: Uncertainty;
}

const FAMILY = FamilyId.parse('nemotron');

function slug(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  // A name without a Latin letter gets a number of its own.
  const sum = [...name].reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0);
  return plain === '' ? `subject-${sum}` : plain.slice(0, 80).replace(/-+$/, '');
}

function figureOf(value: Draft['value']): Figure {
  if (typeof value === 'number') return { kind: 'number', amount: value };
  return { kind: 'interval', low: value[0], high: value[1] };
}

function baselineOf({ relative, baseline, description }: Draft): Baseline {
  if (relative === undefined) return { mode: 'none' };
  if (baseline === undefined) return { mode: 'unnamed', description: description ?? 'the previous system' };
  return {
    mode: baseline.length === 1 ? 'single' : 'joint',
    subjects: baseline.map((name) => SubjectId.parse(slug(name))),
    examples: description !== undefined,
    ...(description === undefined ? {} : { description }),
  };
}

function assertionOf(draft: Draft, metric: Metric): Assertion {
  const { value, relative, polarity = 'more' } = draft;
  const unit = draft.unit ?? (relative === undefined ? metric.unit : 'multiple');
  const bound = draft.bound ?? (typeof value === 'number' ? 'exact' : 'range');
  const quantity = { figure: figureOf(value), printed: String(value), unit, bound };
  if (relative === undefined) return { form: 'absolute', quantity };
  return { form: 'relative', relativeForm: relative, polarity, quantity };
}

/** A claim from a draft. */
export function exampleClaim(draft: Draft, index: number, metric: Metric): Claim {
  const source = SourceId.parse(draft.source ?? '2512.20848');
  const key = ClaimKey.parse(`claim-${index + 1}`);
  return {
    id: claimId(source, key),
    source,
    key,
    subject: SubjectId.parse(slug(draft.of)),
    metric: metric.id,
    assertion: assertionOf(draft, metric),
    baseline: baselineOf(draft),
    conditions: [...(draft.conditions ?? [])],
    nature: draft.nature ?? 'result',
    phrase: String(draft.value),
    locator: 'abstract',
    ...(draft.uncertainty === undefined ? {} : { uncertainty: draft.uncertainty }),
    release: '2026-11-23.1',
  };
}

export function exampleSubject(name: string, isPeer: boolean): Subject {
  return {
    id: SubjectId.parse(slug(name)),
    family: FAMILY,
    name,
    kind: 'model',
    standing: isPeer ? 'peer' : 'member',
    organisation: isPeer ? 'not stated' : 'NVIDIA',
    summary: 'An example.',
    aliases: [],
    relations: [],
  };
}

function exampleSource(id: string, index: number): Source {
  return {
    id: SourceId.parse(id),
    title: ['Nemotron 3 Nano: Open, Efficient Mixture-of-Experts Hybrid Mamba-Transformer Model for Agentic Reasoning', 'A second paper', 'A third paper'][index % 3] ?? id,
    kind: 'paper',
    publisher: 'arXiv',
    organisation: 'NVIDIA',
    published: `2025-1${index % 3}`,
    url: `https://arxiv.org/abs/${id}`,
    authors: [],
    authorsComplete: false,
    introduces: [],
    evaluates: [],
  };
}

export function exampleMetric(over: Partial<Metric> & { readonly name: string }): Metric {
  return {
    id: MetricId.parse(slug(over.name)),
    definition: 'An example.',
    group: 'size',
    unit: 'parameters',
    direction: 'none',
    scale: 'linear',
    range: { low: 0 },
    material: [],
    appliesTo: ['model'],
    ...over,
  };
}

/** A catalogue that knows every subject and source of the drafts. */
export function exampleCatalog(drafts: readonly Draft[], metric: Metric): Catalog {
  const names = new Map<string, boolean>(drafts.flatMap(({ baseline = [] }) => baseline.map((name) => [name, true] as const)));
  for (const { of, peer = false } of drafts) names.set(of, peer);
  const subjects = [...names].map(([name, isPeer]) => exampleSubject(name, isPeer));
  const sources = [...new Set(drafts.map(({ source = '2512.20848' }) => source))].map(exampleSource);
  return {
    release: {
      id: ReleaseId.parse('2026-11-23.1'),
      sequence: 1,
      createdAt: '2026-11-23T10:00:00.000Z',
      contentHash: '0',
      counts: { claims: drafts.length, subjects: subjects.length, metrics: 1, sources: sources.length },
    },
    families: [{ id: FAMILY, name: 'Nemotron', description: 'An example.', order: 1 }],
    subjects: new Map(subjects.map((subject) => [subject.id, subject])),
    metrics: new Map([[metric.id, metric]]),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}
