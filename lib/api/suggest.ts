import { succeed } from '#lib/domain/result.ts';
import type { SearchHit } from '#lib/queries/search/name-index.ts';
import { SUGGEST_PARAMS, type SuggestState } from '#lib/url/states/search.ts';
import { openRelease } from '#lib/view/open-release.ts';
import { GROUP_LABELS } from '#lib/view/site/search-facets.ts';
import type { Operation } from './operation.ts';

/** As many as can be read at a glance under a field. */
const SUGGESTIONS_MAX = 8;
/** Of each kind, where all kinds are wanted. */
const OF_KIND_MAX = 3;
/** Among so many names they are looked for. */
const HITS_MAX = 60;

/** The best of each kind, kind by kind, the kind with the best of all first. */
function ofEachKind(hits: readonly SearchHit[]): readonly SearchHit[] {
  return [...Map.groupBy(hits, ({ group }) => group).values()].flatMap((group) => group.slice(0, OF_KIND_MAX));
}

function suggested(hits: readonly SearchHit[], of: SuggestState['of']): readonly SearchHit[] {
  const named = hits.filter(({ fit }) => fit !== 'text');
  return of === 'all' ? ofEachKind(named) : hits.filter(({ kind }) => kind === 'subject').slice(0, SUGGESTIONS_MAX);
}

/** What has a name near to what is typed, best first: subjects, or things of every kind; none for an empty text. */
export const SUGGEST: Operation<SuggestState> = {
  params: SUGGEST_PARAMS,
  isStrict: true,
  read: async (state, queries) => {
    const opened = await openRelease(state.release, queries);
    if (!opened.ok) return opened;
    const { release } = opened.value;
    const hits = state.q === '' ? [] : await queries.search(release, state.q, HITS_MAX);
    const data = suggested(hits, state.of).map(({ id, name, detail, href, group }) => ({
      id,
      name,
      detail,
      href,
      group: GROUP_LABELS[group],
    }));
    return succeed({ body: { data, release: release.id }, release });
  },
};
