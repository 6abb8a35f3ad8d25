import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Comparison } from '#lib/domain/judge/comparison.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { joinWords } from '#lib/domain/words/conditions.ts';
import { compareHref, comparisonHref, subjectHref } from '#lib/url/hrefs.ts';
import type { CompareState } from '#lib/url/states/compare.ts';
import type { CuratedState } from '#lib/url/states/curated.ts';
import { pictureOf } from '#lib/view/charts/draw-charts.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import { besides, isPinned, type SurfaceLoader, type SurfaceView } from '#lib/view/surface-view.ts';
import { loadCompareView, type CompareView } from './compare-view.ts';
import { loadCuratedView } from './curated-view.ts';

const FILE_NAME_MAX_LENGTH = 80;

function unknownSubject({ unresolved }: CompareView): ViewProblem | undefined {
  const [first] = unresolved;
  if (first === undefined) return undefined;
  const nearest = first.suggestions.map((subject) => ({ ...subject, href: subjectHref(subject) }));
  return { code: 'not-found', what: 'subject', id: first.name, nearest };
}

function shownClaims({ groups }: Comparison): readonly Claim[] {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.flatMap((cell) => (cell.kind === 'stated' ? cell.groups.flatMap((group) => group.claims) : []));
}

/** What a comparison is called and says of itself in files. */
function wordsOf({
  curated,
  comparison,
  state,
}: CompareView): Pick<SurfaceView, 'name' | 'title' | 'href' | 'sentence'> {
  const { subjects, sentence } = comparison;
  if (curated !== undefined) {
    return {
      name: `comparison-${curated.id}`.slice(0, FILE_NAME_MAX_LENGTH),
      title: curated.title,
      href: comparisonHref(curated.id, state),
      sentence: `${curated.reason} ${sentence}`,
    };
  }
  return {
    name: `compare-${subjects.map(({ id }) => id).join('-')}`.slice(0, FILE_NAME_MAX_LENGTH),
    title: subjects.length === 0 ? 'Compare models' : joinWords(subjects.map(({ name }) => name)),
    href: compareHref(state),
    sentence,
  };
}

function surfaceOf(view: CompareView): Result<SurfaceView, ViewProblem> {
  const { release, catalog, comparison, charts, charted, ignored, state } = view;
  const unknown = unknownSubject(view);
  if (unknown !== undefined) return fail(unknown);
  const claims = shownClaims(comparison);
  const words = wordsOf(view);
  return succeed({
    release,
    catalog,
    ...words,
    claims,
    drawable: besides(claims, charted),
    charts,
    picture: pictureOf(charts, words.title, state.sort),
    comparison,
    ignored,
    pinned: isPinned(state),
  });
}

/** The surfaces' view of a comparison; fails for subjects that nobody knows. */
export const compareSurface: SurfaceLoader<CompareState> = async (state, queries) => {
  // A surface holds every row; the pages of the table are the page's own.
  const loaded = await loadCompareView({ ...state, page: 1 }, queries);
  return loaded.ok ? surfaceOf(loaded.value) : loaded;
};

/** The surfaces' view of a curated comparison; fails for one that is not there. */
export function curatedSurface(id: string): SurfaceLoader<CuratedState> {
  return async (state, queries) => {
    const loaded = await loadCuratedView({ id, state: { ...state, page: 1 } }, queries);
    return loaded.ok ? surfaceOf(loaded.value) : loaded;
  };
}
