import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { ClaimBody, type Claim } from '#lib/domain/facts/claim.ts';
import { claimId } from '#lib/domain/facts/ids.ts';
import { Metric } from '#lib/domain/facts/metric.ts';
import { ReleaseId } from '#lib/domain/facts/release.ts';
import { Source } from '#lib/domain/facts/source.ts';
import { Subject } from '#lib/domain/facts/subject.ts';

/** A small release for tests of components: made-up figures with the shapes of real ones. */

function subject(id: string, name: string, more: object = {}): Subject {
  const base = { id, name, family: 'nemotron', kind: 'model', standing: 'member', organisation: 'NVIDIA' };
  return Subject.parse({ ...base, summary: `${name} is a sample.`, aliases: [], relations: [], ...more });
}

function metric(id: string, name: string, more: object = {}): Metric {
  const base = { id, name, definition: `${name}, for tests.`, group: 'size', unit: 'parameters', direction: 'none' };
  const rest = { scale: 'log', range: { low: 0 }, material: [], appliesTo: ['model'] };
  return Metric.parse({ ...base, ...rest, ...more });
}

const subjects = [
  subject('alpha-30b', 'Alpha 30B-A3B'),
  subject('beta-9b-v2', 'Beta 9B v2'),
  subject('gamma-120b', 'Gamma-OSS-120B', { standing: 'peer', organisation: 'Somebody else' }),
];

const metrics = [
  metric('parameters', 'Total parameters', { noun: 'total parameters' }),
  metric('inference-throughput', 'Inference throughput', {
    group: 'speed',
    unit: 'tokens-per-second',
    direction: 'higher',
    material: ['hardware', 'precision'],
  }),
  metric('architecture', 'Architecture', { group: 'architecture', unit: 'none' }),
];

const source = Source.parse({
  id: '2512.00001',
  title: 'Alpha: a Sample of Claims',
  kind: 'paper',
  publisher: 'arXiv',
  organisation: 'NVIDIA',
  published: '2025-12',
  url: 'https://arxiv.org/abs/2512.00001',
  authors: ['A. Author'],
  authorsComplete: true,
  introduces: ['alpha-30b', 'beta-9b-v2'],
  evaluates: [],
});

/** A claim of the sample source; `more` replaces its parts. */
export function sampleClaim(key: string, more: object): Claim {
  const base = {
    source: source.id,
    key,
    subject: 'alpha-30b',
    metric: 'parameters',
    assertion: sampleFigure(31.6e9, '31.6B', 'parameters'),
    baseline: { mode: 'none' },
    conditions: [],
    nature: 'result',
    phrase: 'a 31.6B model',
    locator: 'abstract',
  };
  const body = ClaimBody.parse({ ...base, ...more });
  return { ...body, id: claimId(body.source, body.key), release: '2026-11-23.1' };
}

/** An absolute figure, exact unless a bound is given. */
export function sampleFigure(amount: number, printed: string, unit: string, bound = 'exact') {
  return { form: 'absolute', quantity: { figure: { kind: 'number', amount }, printed, unit, bound } };
}

/** "Up to 3.3x" against Gamma, with no condition stated although two are material. */
export const SAMPLE_RELATIVE = sampleClaim('throughput', {
  metric: 'inference-throughput',
  assertion: {
    ...sampleFigure(3.3, '3.3x', 'multiple', 'up-to'),
    form: 'relative',
    relativeForm: 'multiple',
    polarity: 'more',
  },
  baseline: { mode: 'single', subjects: ['gamma-120b'], examples: false },
  phrase: 'up to 3.3x higher inference throughput',
});

export const SAMPLE_CLAIMS: readonly Claim[] = [
  sampleClaim('parameters', {}),
  sampleClaim('parameters-name', {
    assertion: sampleFigure(30e9, '30B', 'parameters'),
    nature: 'name',
    phrase: 'Alpha 30B-A3B',
  }),
  sampleClaim('beta-parameters', {
    subject: 'beta-9b-v2',
    assertion: sampleFigure(9e9, '9B', 'parameters'),
    phrase: 'Beta 9B',
  }),
  SAMPLE_RELATIVE,
  sampleClaim('architecture', {
    metric: 'architecture',
    assertion: { form: 'categorical', text: 'hybrid Mamba-Transformer, mixture of experts' },
    phrase: 'a Mixture-of-Experts hybrid Mamba-Transformer',
  }),
];

export const SAMPLE_CATALOG: Catalog = {
  release: {
    id: ReleaseId.parse('2026-11-23.1'),
    sequence: 1,
    createdAt: '2026-11-23T00:00:00Z',
    contentHash: '0'.repeat(64),
    counts: { claims: SAMPLE_CLAIMS.length, subjects: subjects.length, metrics: metrics.length, sources: 1 },
  },
  families: [],
  subjects: new Map(subjects.map((item) => [item.id, item])),
  metrics: new Map(metrics.map((item) => [item.id, item])),
  sources: new Map([[source.id, source]]),
  comparisons: new Map(),
};
