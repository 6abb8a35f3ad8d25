import { succeed } from '#lib/domain/result.ts';
import { SEARCH_PARAMS, type SearchState } from '#lib/url/states/search.ts';
import { loadSearchView } from '#lib/view/site/search-view.ts';
import type { Operation } from './operation.ts';

/** As many as can be read at a glance under a field. */
const SUGGESTIONS_MAX = 8;

/** The subjects whose names are near to what is typed, best first; none for an empty text. */
export const SUGGEST: Operation<SearchState> = {
  params: SEARCH_PARAMS,
  isStrict: true,
  read: async (state, queries) => {
    const found = await loadSearchView(state, queries);
    if (!found.ok) return found;
    const { release, hits } = found.value;
    const subjects = hits.filter(({ kind }) => kind === 'subject').slice(0, SUGGESTIONS_MAX);
    const data = subjects.map(({ id, name, detail, href }) => ({ id, name, detail, href }));
    return succeed({ body: { data, release: release.id }, release });
  },
};
