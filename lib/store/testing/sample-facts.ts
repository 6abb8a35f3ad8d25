import { ClaimBody } from '#lib/domain/facts/claim.ts';
import { Metric } from '#lib/domain/facts/metric.ts';
import { Source } from '#lib/domain/facts/source.ts';
import { Subject } from '#lib/domain/facts/subject.ts';

/** What claims say where a test gives nothing else. */
const COMMON = {
  phrase: 'as it says',
  locator: 'abstract',
  nature: 'result',
  conditions: [],
  baseline: { mode: 'none' },
};

/** A claim with what every claim says, and the given facts. */
export function sampleClaim(facts: object): ClaimBody {
  return ClaimBody.parse({
    ...COMMON,
    source: 's1',
    key: 'total',
    subject: 'owl',
    metric: 'size',
    assertion: { form: 'categorical', text: 'a bird' },
    ...facts,
  });
}

/** A subject with what every subject says, and the given facts. */
export function sampleSubject(id: string, facts: object = {}): Subject {
  return Subject.parse({
    id,
    family: 'shelf',
    name: id,
    kind: 'model',
    standing: 'member',
    organisation: 'Aviary',
    summary: 'A bird.',
    aliases: [],
    relations: [],
    ...facts,
  });
}

/** A source with what every source says, and the given facts. */
export function sampleSource(id: string, facts: object = {}): Source {
  return Source.parse({
    id,
    title: id,
    kind: 'paper',
    publisher: 'arXiv',
    organisation: 'Aviary',
    published: '2025-12',
    url: 'https://example.org/paper',
    authors: [],
    authorsComplete: false,
    introduces: ['owl'],
    evaluates: [],
    ...facts,
  });
}

/** A metric with what every metric says, and the given facts. */
export function sampleMetric(id: string, facts: object): Metric {
  return Metric.parse({
    id,
    name: id,
    definition: 'What it is.',
    group: 'size',
    direction: 'none',
    scale: 'log',
    range: {},
    material: [],
    appliesTo: ['model', 'series'],
    ...facts,
  });
}
