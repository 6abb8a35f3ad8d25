import type { Metric } from '#lib/domain/facts/metric.ts';
import { specifyPapersChart } from '#lib/chart/specify/points/papers.ts';
import { specifyScatterChart } from '#lib/chart/specify/points/scatter.ts';
import { specifyTimelineChart } from '#lib/chart/specify/points/timeline.ts';
import type { PapersChart, ScatterChart, TimelineChart } from '#lib/chart/spec/points.ts';
import type { ScaleName } from '#lib/domain/facts/scale.ts';
import { exampleCatalog, exampleClaim, exampleMetric, type Draft } from './fixture.ts';

const COUNTED = exampleMetric({ name: 'Total parameters' });

type Value = Draft['value'];

/** What a subject is said to have of two metrics; the second figure is absent where nothing is said. */
export interface PairDraft {
  readonly of: string;
  readonly peer?: boolean;
  readonly x?: Value | Partial<Draft>;
  readonly y?: Value | Partial<Draft>;
  readonly also?: { readonly x?: readonly Partial<Draft>[]; readonly y?: readonly Partial<Draft>[] };
}

interface Wishes {
  readonly scale?: ScaleName;
  readonly subjects?: readonly string[];
}

function isDraft(value: Value | Partial<Draft>): value is Partial<Draft> {
  return typeof value === 'object' && !Array.isArray(value);
}

function draftsOf({ of, peer = false, ...pair }: PairDraft, side: 'x' | 'y'): Draft[] {
  const own = pair[side];
  const first = own === undefined ? [] : [isDraft(own) ? own : { value: own }];
  return [...first, ...(pair.also?.[side] ?? [])].map((draft) => ({ of, peer, value: 0, ...draft }));
}

/** The scatter of pairs. */
export function scatterExample(pairs: readonly PairDraft[], x: Metric, y: Metric, wishes: Wishes = {}): ScatterChart {
  const [across, up] = [pairs.flatMap((pair) => draftsOf(pair, 'x')), pairs.flatMap((pair) => draftsOf(pair, 'y'))];
  const claims = [
    ...across.map((draft, index) => exampleClaim(draft, index, x)),
    ...up.map((draft, index) => exampleClaim(draft, across.length + index, y)),
  ];
  const metrics = new Map([x, y].map((metric) => [metric.id, metric]));
  const catalog = { ...exampleCatalog([...across, ...up], x), metrics };
  return specifyScatterChart({ x, y, claims, catalog, hrefOf: (id) => `/claims/${id}`, ...wishes });
}

/** A figure with the date of its source. */
export interface DatedDraft extends Draft {
  readonly on: string;
}

/** The time line of figures; each date is a source of its own. */
export function timelineExample(drafts: readonly DatedDraft[], metric: Metric, wishes: Wishes = {}): TimelineChart {
  const dated = drafts.map((draft) => ({ ...draft, source: draft.source ?? `paper-${draft.on}` }));
  const claims = dated.map((draft, index) => exampleClaim(draft, index, metric));
  const catalog = exampleCatalog(dated, metric);
  const dates = new Map(dated.map(({ source, on }) => [source, on]));
  const sources = new Map(
    [...catalog.sources].map(([id, source]) => [id, { ...source, published: dates.get(id) ?? source.published }]),
  );
  return specifyTimelineChart({ metric, claims, catalog: { ...catalog, sources }, hrefOf: (id) => `/claims/${id}`, ...wishes });
}

/** A time line of papers, by date and title. */
export function papersExample(papers: readonly (readonly [string, string])[]): PapersChart {
  const drafts = papers.map(([on], index): Draft => ({ of: 'Nemotron', value: index + 1, source: `paper-${index}-${on}` }));
  const catalog = exampleCatalog(drafts, COUNTED);
  const sources = [...catalog.sources.values()].map((source, index) => {
    const [published, title] = papers[index] ?? [source.published, source.title];
    return { ...source, published, title };
  });
  const counted = drafts.flatMap((draft, index) => Array.from({ length: (index * 7) % 13 }, () => draft));
  const claims = counted.map((draft, index) => exampleClaim(draft, index, COUNTED));
  const id = 'nemotron-papers';
  return specifyPapersChart({ id, title: 'The papers of Nemotron', sources, claims, catalog, sourceHrefOf: (source) => `/sources/${source}` });
}
