import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { FamilyId } from '#lib/domain/facts/ids.ts';
import type { SearchHit } from '#lib/queries/search/name-index.ts';
import type { SearchResults } from '#lib/queries/search/search.ts';
import { searchHref } from '#lib/url/hrefs.ts';
import type { Facet, FacetChoice } from '#lib/view/facet.ts';
import { SEARCH_GROUPS, type SearchGroup, type SearchState } from '#lib/url/states/search.ts';

export const GROUP_LABELS: Readonly<Record<SearchGroup, string>> = {
  models: 'Models',
  series: 'Series',
  benchmarks: 'Benchmarks',
  metrics: 'Metrics',
  methods: 'Methods and data',
  sources: 'Sources',
  claims: 'Claims',
};

/** More makers than these are no help in choosing. */
const MAKERS_MAX = 12;

/** Whether something found is of the family and the maker that are asked for. */
export function isAsked(hit: SearchHit, { family, maker }: Pick<SearchState, 'family' | 'maker'>): boolean {
  return (family === undefined || hit.family === family) && (maker === '' || hit.maker === maker);
}

function countBy<Key extends string>(
  hits: readonly SearchHit[],
  keyOf: (hit: SearchHit) => Key | undefined,
  claims: ReadonlyMap<Key, number>,
): ReadonlyMap<Key, number> {
  const counts = new Map(claims);
  for (const hit of hits) {
    const key = keyOf(hit);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** How many results each group has. */
export function groupCounts({ hits, claims }: SearchResults, state: SearchState): ReadonlyMap<SearchGroup, number> {
  const asked = hits.filter((hit) => isAsked(hit, state));
  return countBy<SearchGroup>(asked, ({ group }) => group, new Map([['claims', claims.total]]));
}

function choiceOf(state: SearchState, change: Partial<SearchState>, label: string, count: number): FacetChoice {
  const isChosen = Object.entries(change).every(([key, value]) => state[key as keyof SearchState] === value);
  const { q, ...rest } = state;
  const taken = isChosen ? ({ kind: 'all', family: undefined, maker: '' } as const) : undefined;
  const back = Object.fromEntries(Object.keys(change).map((key) => [key, taken?.[key as keyof typeof taken]]));
  return { label, count, isChosen, href: searchHref(q, { ...rest, page: 1, ...(isChosen ? back : change) }) };
}

/** The ways to narrow what was found, each with what it would leave. Those without a choice are left out. */
export function facetsOf(results: SearchResults, state: SearchState, catalog: Catalog): readonly Facet[] {
  const { hits, claims } = results;
  const isOfKind = ({ group }: SearchHit) => state.kind === 'all' || state.kind === group;
  const hasClaims = state.kind === 'all' || state.kind === 'claims';
  const ofKind = hits.filter(isOfKind);
  const inFamilies = countBy(
    ofKind.filter((hit) => isAsked(hit, { ...state, family: undefined })),
    ({ family }) => family,
    hasClaims ? claims.families : new Map<FamilyId, number>(),
  );
  const byMakers = countBy(
    ofKind.filter((hit) => isAsked(hit, { ...state, maker: '' })),
    ({ maker }) => maker,
    hasClaims ? claims.makers : new Map<string, number>(),
  );
  const kinds = groupCounts(results, state);
  const facets: readonly Facet[] = [
    {
      label: 'Kind',
      choices: SEARCH_GROUPS.filter((group) => (kinds.get(group) ?? 0) > 0 || group === state.kind).map((group) =>
        choiceOf(state, { kind: group }, GROUP_LABELS[group], kinds.get(group) ?? 0),
      ),
    },
    {
      label: 'Family',
      choices: catalog.families
        .filter(({ id }) => inFamilies.has(id) || id === state.family)
        .map(({ id, name }) => choiceOf(state, { family: id }, name, inFamilies.get(id) ?? 0)),
    },
    {
      label: 'Maker',
      choices: [...byMakers]
        .toSorted(([a, most], [b, count]) => count - most || (a < b ? -1 : 1))
        .slice(0, MAKERS_MAX)
        .map(([maker, count]) => choiceOf(state, { maker }, maker, count)),
    },
  ];
  return facets.filter(({ choices }) => choices.length > 1 || choices.some(({ isChosen }) => isChosen));
}
