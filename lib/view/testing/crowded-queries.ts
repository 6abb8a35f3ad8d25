import type { ClaimBody } from '#lib/domain/facts/claim.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { Family } from '#lib/domain/facts/family.ts';
import { ClaimKey } from '#lib/domain/facts/ids.ts';
import { Metric } from '#lib/domain/facts/metric.ts';
import { Source } from '#lib/domain/facts/source.ts';
import { Subject } from '#lib/domain/facts/subject.ts';
import { queriesOver, type Queries } from '#lib/queries/queries.ts';
import { memoryStore } from '#lib/store/memory/memory-store.ts';

/** How much a crowded store holds: a claim of every subject under every metric. */
export interface Crowd {
  readonly subjects: number;
  readonly metrics: number;
  /** Claims of a subject under a metric beyond the first, by other sources. */
  readonly repeats?: number;
}

const SOURCES_PER_CROWD = 40;

function times<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function subjectAt(index: number): Subject {
  const about = { organisation: 'Generated', summary: 'A generated model.', aliases: [], relations: [] };
  const standing = index % 2 === 0 ? 'member' : 'peer';
  return Subject.parse({
    id: `model-${index}`,
    family: 'crowd',
    name: `Model ${index}`,
    kind: 'model',
    standing,
    ...about,
  });
}

function metricAt(index: number): Metric {
  const about = {
    definition: 'A generated measure.',
    group: 'quality',
    direction: 'higher',
    scale: 'linear',
    range: {},
  };
  return Metric.parse({
    id: `metric-${index}`,
    name: `Metric ${index}`,
    ...about,
    unit: 'percent',
    material: [],
    appliesTo: ['model'],
  });
}

function sourceAt(index: number, subjects: readonly Subject[]): Source {
  const published = `20${String(10 + (index % 15)).padStart(2, '0')}-0${1 + (index % 9)}-01`;
  return Source.parse({
    id: `source-${index}`,
    title: `Source ${index}`,
    kind: 'paper',
    publisher: 'Generator',
    organisation: 'Generated',
    published,
    url: `https://example.org/source-${index}`,
    authors: [],
    authorsComplete: false,
    introduces: subjects.filter((_, at) => at % SOURCES_PER_CROWD === index).map(({ id }) => id),
    evaluates: [],
  });
}

/** Each third claim is in words, each fifth against another subject. */
function assertionAt(index: number): ClaimBody['assertion'] {
  if (index % 7 === 3) return { form: 'direction', outcome: 'better' };
  const amount = (1 + (index % 997)) / 10;
  const figure = { kind: 'number', amount } as const;
  const quantity = { figure, printed: `${amount}%`, unit: 'percent', bound: 'exact' } as const;
  if (index % 11 !== 5) return { form: 'absolute', quantity };
  return { form: 'relative', relativeForm: 'percent_change', polarity: 'more', quantity };
}

/** A data set of one family in which everything is claimed of everybody. */
export function crowdedDataset({ subjects: count, metrics: metricCount, repeats = 0 }: Crowd): Dataset {
  const subjects = times(count, subjectAt);
  const metrics = times(metricCount, metricAt);
  const sources = times(SOURCES_PER_CROWD, (index) => sourceAt(index, subjects));
  const cells = subjects.flatMap((subject, row) => metrics.map((metric, column) => ({ subject, metric, row, column })));
  const claims = cells.flatMap(({ subject, metric, row, column }) =>
    times(1 + repeats, (repeat): ClaimBody => {
      const index = row * metricCount + column + repeat * 13;
      const assertion = assertionAt(index);
      const other = subjects[(row + 1 + (index % Math.min(40, count - 1))) % count];
      const source = sources[(row + repeat) % sources.length];
      if (other === undefined || source === undefined) throw new Error('A crowd needs at least one of each.');
      return {
        source: source.id,
        key: ClaimKey.parse(`claim-${row}-${column}-${repeat}`),
        subject: subject.id,
        metric: metric.id,
        assertion,
        baseline:
          assertion.form === 'absolute' ? { mode: 'none' } : { mode: 'single', subjects: [other.id], examples: false },
        conditions: [],
        nature: 'result',
        phrase: `the generated words ${index}`,
        locator: 'table 1',
      };
    }),
  );
  const families = [Family.parse({ id: 'crowd', name: 'Crowd', description: 'Generated.', order: 1 })];
  return { families, subjects, metrics, sources, comparisons: [], claims };
}

/** The reads of a view over a crowded data set in memory. */
export function crowdedQueries(crowd: Crowd): Queries {
  const store = memoryStore({ dataset: crowdedDataset(crowd), now: new Date('2026-01-02T03:04:05Z') });
  return queriesOver(store, () => 0);
}
