import { succeed, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { SearchHit } from '#lib/queries/search-index.ts';
import type { SearchState } from '#lib/url/states/search.ts';
import { openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';

export interface SearchView extends Opened {
  readonly q: string;
  readonly hits: readonly SearchHit[];
}

const HITS_MAX = 60;

/** What a text finds among subjects, metrics and sources; nothing for an empty text. */
export async function loadSearchView(state: SearchState, queries: Queries): Promise<Result<SearchView, ViewProblem>> {
  const opened = await openRelease(state.release, queries);
  if (!opened.ok) return opened;
  const hits = state.q === '' ? [] : await queries.search(opened.value.release, state.q, HITS_MAX);
  return succeed({ ...opened.value, q: state.q, hits });
}
