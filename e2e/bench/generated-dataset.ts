import type { ClaimBody } from '#lib/domain/facts/claim.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { Family } from '#lib/domain/facts/family.ts';
import { ClaimKey, type MetricId, type SourceId, type SubjectId } from '#lib/domain/facts/ids.ts';
import { Metric } from '#lib/domain/facts/metric.ts';
import { Source } from '#lib/domain/facts/source.ts';
import { Subject } from '#lib/domain/facts/subject.ts';

/** Claims of one generated source, about as many as a long paper with its tables. */
const CLAIMS_PER_SOURCE = 500;
const CLAIMS_PER_SUBJECT = 100;
const SUBJECTS_PER_SOURCE = CLAIMS_PER_SOURCE / CLAIMS_PER_SUBJECT;
const METRICS = 80;

/**
 * A data set of a given number of claims in the proportions of the real one: a fifth are figures, a
 * tenth compare, half carry conditions. `edition` changes every tenth claim, for a second release.
 */
export function generatedDataset(claimCount: number, edition = 1): Dataset {
  const sources = ids('source', Math.ceil(claimCount / CLAIMS_PER_SOURCE)) as SourceId[];
  const subjects = ids('subject', Math.max(2, Math.ceil(claimCount / CLAIMS_PER_SUBJECT))) as SubjectId[];
  const metrics = ids('metric', METRICS) as MetricId[];
  return {
    families: [Family.parse({ id: 'shelf', name: 'Shelf', description: 'Generated.', order: 1 })],
    subjects: subjects.map(subjectOf),
    metrics: metrics.map(metricOf),
    sources: sources.map((id, index) => sourceOf(id, index, subjects)),
    claims: Array.from({ length: claimCount }, (_, index) => claimOf(index, edition, { sources, subjects, metrics })),
  };
}

function ids(kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${kind}-${String(index).padStart(6, '0')}`);
}

function subjectOf(id: SubjectId): Subject {
  const about = { organisation: 'Generated', summary: 'A generated model.', aliases: [], relations: [] };
  return Subject.parse({ id, family: 'shelf', name: id, kind: 'model', standing: 'member', ...about });
}

function metricOf(id: MetricId): Metric {
  const about = {
    definition: 'A generated measure.',
    group: 'quality',
    direction: 'higher',
    scale: 'linear',
    range: {},
  };
  return Metric.parse({ id, name: id, ...about, unit: 'percent', material: ['benchmark'], appliesTo: ['model'] });
}

function sourceOf(id: SourceId, index: number, subjects: readonly SubjectId[]): Source {
  const about = { kind: 'paper', publisher: 'Generator', organisation: 'Generated', published: '2026-11-01' };
  return Source.parse({
    id,
    title: `The generated source ${id}`,
    ...about,
    url: `https://example.org/${id}`,
    authors: ['A. Generator'],
    authorsComplete: true,
    introduces: subjects.slice(index * SUBJECTS_PER_SOURCE, (index + 1) * SUBJECTS_PER_SOURCE),
    evaluates: [],
  });
}

interface Ids {
  readonly sources: readonly SourceId[];
  readonly subjects: readonly SubjectId[];
  readonly metrics: readonly MetricId[];
}

function claimOf(index: number, edition: number, { sources, subjects, metrics }: Ids): ClaimBody {
  const source = pick(sources, Math.floor(index / CLAIMS_PER_SOURCE));
  return {
    source,
    key: ClaimKey.parse(`claim-${index}`),
    subject: pick(subjects, Math.floor(index / CLAIMS_PER_SUBJECT)),
    metric: pick(metrics, index * 7),
    assertion: assertionOf(index),
    baseline:
      index % 10 === 3
        ? { mode: 'single', subjects: [pick(subjects, Math.floor(index / CLAIMS_PER_SUBJECT) + 1)], examples: false }
        : { mode: 'none' },
    conditions:
      index % 2 === 0
        ? [
            { key: 'benchmark', value: `Benchmark ${index % 40}`, unit: 'none' },
            { key: 'input_tokens', value: 1_000 * (index % 64), unit: 'tokens' },
          ]
        : [],
    nature: 'result',
    phrase: phraseOf(index, edition),
    locator: `table ${index % 9}`,
  };
}

function phraseOf(index: number, edition: number): string {
  const assertion = assertionOf(index);
  const printed = 'quantity' in assertion ? `${assertion.quantity.printed} in ` : '';
  return `${printed}the generated words of claim number ${index}${index % 10 === 0 ? `, edition ${edition}` : ''}`;
}

function assertionOf(index: number): ClaimBody['assertion'] {
  if (index % 10 === 3) return { form: 'direction', outcome: 'better' };
  if (index % 5 !== 0) return { form: 'categorical', text: `kind ${index % 97}` };
  const amount = (1 + (index % 999)) / 10;
  const quantity = {
    figure: { kind: 'number', amount },
    printed: `${amount}%`,
    unit: 'percent',
    bound: 'exact',
  } as const;
  return { form: 'absolute', quantity };
}

function pick<Id>(list: readonly Id[], index: number): Id {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('A generated data set needs at least one of each.');
  return found;
}
