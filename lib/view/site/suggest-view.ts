import { succeed, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { SearchHit } from '#lib/queries/search-index.ts';
import type { SearchState } from '#lib/url/states/search.ts';
import type { Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import { loadSearchView } from './search-view.ts';

export interface SuggestView extends Opened {
  readonly subjects: readonly SearchHit[];
}

/** As many as can be read at a glance under a field. */
const SUGGESTIONS_MAX = 8;

/** The subjects whose names are near to what is typed, best first; none for an empty text. */
export async function loadSuggestView(state: SearchState, queries: Queries): Promise<Result<SuggestView, ViewProblem>> {
  const found = await loadSearchView(state, queries);
  if (!found.ok) return found;
  const { release, catalog, hits } = found.value;
  return succeed({
    release,
    catalog,
    subjects: hits.filter(({ kind }) => kind === 'subject').slice(0, SUGGESTIONS_MAX),
  });
}
