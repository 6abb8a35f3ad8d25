import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { claimId, ClaimKey, FamilyId, MetricId, SourceId, SubjectId } from '#lib/domain/facts/ids.ts';
import type { Claim, Quantity } from '#lib/domain/facts/claim.ts';
import type { Condition } from '#lib/domain/facts/condition.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { ReleaseId } from '#lib/domain/facts/release.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';

/** A metric with two material conditions, of which one is the instrument; override what a test is about. */
export function sampleMetric(changes: Partial<Metric> = {}): Metric {
  return {
    id: MetricId.parse('inference-throughput'),
    name: 'Inference throughput',
    definition: 'Tokens produced a second.',
    group: 'speed',
    unit: 'tokens-per-second',
    direction: 'higher',
    scale: 'linear',
    range: {},
    material: ['benchmark', 'hardware'],
    appliesTo: ['model'],
    ...changes,
  };
}

/** A model of the first source's own making. */
export function sampleSubject(id: string, changes: Partial<Subject> = {}): Subject {
  return {
    id: SubjectId.parse(id),
    family: FamilyId.parse('nemotron'),
    name: id.toUpperCase(),
    kind: 'model',
    standing: 'member',
    organisation: 'NVIDIA',
    summary: 'A model.',
    aliases: [],
    relations: [],
    ...changes,
  };
}

export function sampleSource(id: string, changes: Partial<Source> = {}): Source {
  return {
    id: SourceId.parse(id),
    title: `Paper ${id}`,
    kind: 'paper',
    publisher: 'arXiv',
    organisation: 'NVIDIA',
    published: '2025-01',
    url: 'https://example.org/',
    authors: [],
    authorsComplete: true,
    introduces: [],
    evaluates: [],
    ...changes,
  };
}

/** The ids of the sample catalogue. */
export const SUBJECT_IDS = ['alpha', 'beta', 'gamma', 'delta'] as const;
export const SOURCE_IDS = ['2501.00001', '2501.00002'] as const;

/** Four subjects, two sources of NVIDIA, and the given metrics. */
export function sampleCatalog(metrics: readonly Metric[] = [sampleMetric()], sources?: readonly Source[]): Catalog {
  const subjects = SUBJECT_IDS.map((id) => sampleSubject(id));
  const known = sources ?? SOURCE_IDS.map((id) => sampleSource(id));
  return {
    release: {
      id: ReleaseId.parse('2026-01-01.1'),
      sequence: 1,
      createdAt: '2026-01-01T00:00:00Z',
      contentHash: '0'.repeat(64),
      counts: { claims: 0, subjects: subjects.length, metrics: metrics.length, sources: known.length },
    },
    families: [],
    subjects: new Map(subjects.map((subject) => [subject.id, subject])),
    metrics: new Map(metrics.map((metric) => [metric.id, metric])),
    sources: new Map(known.map((source) => [source.id, source])),
    comparisons: new Map(),
  };
}

/** A figure printed as its digits, exact unless the changes say otherwise. */
export function quantity(amount: number, unit: Quantity['unit'], changes: Partial<Quantity> = {}): Quantity {
  return { figure: { kind: 'number', amount }, printed: String(amount), unit, bound: 'exact', ...changes };
}

/** A condition in words. */
export function condition(key: Condition['key'], value: string): Condition {
  return { key, value, unit: 'none' };
}

/** An absolute result of alpha in the first source, "100 tokens a second". */
export function sampleClaim(key: string, changes: Partial<Claim> = {}): Claim {
  const source = changes.source ?? SourceId.parse(SOURCE_IDS[0]);
  return {
    id: claimId(source, ClaimKey.parse(key)),
    release: '2026-01-01.1',
    source,
    key: ClaimKey.parse(key),
    subject: SubjectId.parse('alpha'),
    metric: MetricId.parse('inference-throughput'),
    assertion: { form: 'absolute', quantity: quantity(100, 'tokens-per-second') },
    baseline: { mode: 'none' },
    conditions: [],
    nature: 'result',
    phrase: '100 tokens a second',
    locator: 'abstract',
    ...changes,
  };
}

/** The id of a sample subject. */
export function subjectId(id: (typeof SUBJECT_IDS)[number]): SubjectId {
  return SubjectId.parse(id);
}
