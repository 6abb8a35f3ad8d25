import { SUBJECT_PATHS } from '#lib/domain/subject.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { openRelease } from '#lib/view/open.ts';
import { loaded } from './sample-views.ts';

/** An address of one kind of view, as its parts. */
export type RandomView =
  | { readonly kind: 'compare'; readonly query: Readonly<Record<string, string>> }
  | { readonly kind: 'family'; readonly id: string; readonly query: Readonly<Record<string, string>> }
  | { readonly kind: 'metric' | 'claim'; readonly id: string }
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

/** Views of every kind over what the release holds, the same on every run: 42 comparisons, 22 metrics, 8 families, 14 claims, 14 subjects. */
export async function randomViews(queries: Queries, seed: number): Promise<readonly RandomView[]> {
  const { release, catalog } = await loaded(openRelease(undefined, queries));
  const { claims } = await queries.claims(release, {});
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
    query: { m: ids(figured, 8), ...(index % 2 === 0 ? {} : { metric: ids(metrics, 4) }) },
  }));
  const families = catalog.families.map(({ id }) => ({ kind: 'family' as const, id, query: {} }));
  const chosen = families.map(({ id }) => ({ kind: 'family' as const, id, query: { metric: ids(metrics, 6) } }));
  return [
    ...compare,
    ...some(metrics, 22).map((id) => ({ kind: 'metric' as const, id })),
    ...families,
    ...chosen,
    ...some(claims, 14).map(({ id }) => ({ kind: 'claim' as const, id })),
    ...some(subjects, 14).map(({ id, kind }) => ({ kind: 'subject' as const, id, section: SUBJECT_PATHS[kind] })),
  ];
}
