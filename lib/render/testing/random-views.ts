import { SUBJECT_PATHS } from '#lib/domain/facts/subject.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { HIDEABLE } from '#lib/url/states/hideable.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import { CHART_CHOICES } from '#lib/url/states/chart-choice.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { subjectSurface } from '#lib/view/subject/surface.ts';
import { claimSurface } from '#lib/view/claim/surface.ts';
import { familySurface } from '#lib/view/family/surface.ts';
import { metricSurface } from '#lib/view/metric/surface.ts';
import { compareSurface } from '#lib/view/compare/surface.ts';
import { openRelease } from '#lib/view/open-release.ts';
import { everyClaim } from '#lib/store/testing/every-claim.ts';
import { loaded } from './sample-views.ts';

/** An address of one kind of view, as its parts. */
export type RandomView =
  | { readonly kind: 'compare'; readonly query: Readonly<Record<string, string>> }
  | { readonly kind: 'family' | 'metric'; readonly id: string; readonly query: Readonly<Record<string, string>> }
  | { readonly kind: 'claim'; readonly id: string }
  | {
      readonly kind: 'subject';
      readonly id: string;
      readonly section: (typeof SUBJECT_PATHS)[keyof typeof SUBJECT_PATHS];
    };

/** Numbers from 0 to 1 that are the same on every run (Park and Miller's generator). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Parts of a time line, and of an axis of sizes: what a reader of one of them may have zoomed into. */
const ZOOMS = ['2024..2026', '1e9..1e11', '2023.5..2025.5,1e9..1e12'] as const;

/** How the charts of the view at a place are asked for: every kind in turn, some with parts left out or zoomed into. */
function chartQuery(index: number): Readonly<Record<string, string>> {
  const chart = CHART_CHOICES[index % CHART_CHOICES.length] ?? 'auto';
  const hide = index % 5 === 3 ? { hide: HIDEABLE[index % HIDEABLE.length] ?? 'peer' } : {};
  const isZoomed = (chart === 'timeline' || chart === 'scatter') && index % 16 < 8;
  return { chart, ...hide, ...(isZoomed ? { zoom: ZOOMS[index % ZOOMS.length] ?? ZOOMS[0] } : {}) };
}

/** Views of every kind over what the release holds, the same on every run: 42 comparisons, 22 metrics, 8 families, 14 claims, 14 subjects. */
export async function randomViews(queries: Queries, seed: number): Promise<readonly RandomView[]> {
  const { release, catalog } = await loaded(openRelease(undefined, queries));
  const claims = await everyClaim(queries, release);
  const next = numbersFrom(seed);
  const some = <Item>(items: readonly Item[], count: number) =>
    items
      .map((item) => ({ item, place: next() }))
      .toSorted((a, b) => a.place - b.place)
      .slice(0, count)
      .map(({ item }) => item);
  const subjects = [...catalog.subjects.values()];
  const metrics = [...catalog.metrics.keys()];
  const ids = (items: readonly string[], most: number) => some(items, 1 + Math.floor(next() * most)).join(',');
  const figured = [...new Set(claims.map(({ subject }) => subject))];
  const compare = Array.from({ length: 42 }, (_, index) => ({
    kind: 'compare' as const,
    query: { m: ids(figured, 8), ...(index % 3 === 0 ? { metric: ids(metrics, 4) } : {}), ...chartQuery(index) },
  }));
  const families = catalog.families.map(({ id }, index) => ({
    kind: 'family' as const,
    id,
    query: chartQuery(index + 4),
  }));
  const chosen = families.map(({ id }) => ({ kind: 'family' as const, id, query: { metric: ids(metrics, 6) } }));
  return [
    ...compare,
    ...some(metrics, 21).map((id, index) => ({ kind: 'metric' as const, id, query: chartQuery(index) })),
    // Few metrics share subjects with another: this one does, so that its page draws figures of both.
    { kind: 'metric' as const, id: 'context-length', query: { chart: 'scatter' } },
    ...families,
    ...chosen,
    ...some(claims, 14).map(({ id }) => ({ kind: 'claim' as const, id })),
    ...some(subjects, 14).map(({ id, kind }) => ({ kind: 'subject' as const, id, section: SUBJECT_PATHS[kind] })),
  ];
}

const PINNED = { release: undefined };

/** What the surfaces of a view are made from. */
export function randomSurface(view: RandomView, queries: Queries): Promise<SurfaceView> {
  switch (view.kind) {
    case 'compare':
      return loaded(compareSurface(decodeQuery(COMPARE_PARAMS, view.query).state, queries));
    case 'metric':
      return loaded(metricSurface(view.id)(decodeQuery(METRIC_PARAMS, view.query).state, queries));
    case 'family':
      return loaded(familySurface(view.id)(decodeQuery(FAMILY_PARAMS, view.query).state, queries));
    case 'claim':
      return loaded(claimSurface(view.id)(PINNED, queries));
    case 'subject':
      return loaded(subjectSurface(view.section, view.id)({ ...PINNED, page: 1 }, queries));
  }
}
