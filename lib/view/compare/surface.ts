import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Comparison } from '#lib/domain/judge/comparison.ts';
import { fail, succeed } from '#lib/domain/result.ts';
import { joinWords } from '#lib/domain/words/conditions.ts';
import { compareHref, subjectHref } from '#lib/url/hrefs.ts';
import type { CompareState } from '#lib/url/states/compare.ts';
import { pictureOf } from '#lib/view/charts/draw-charts.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import { besides, isPinned, type SurfaceLoader } from '#lib/view/surface-view.ts';
import { loadCompareView, type CompareView } from './compare-view.ts';

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

/** The surfaces' view of a comparison; fails for subjects that nobody knows. */
export const compareSurface: SurfaceLoader<CompareState> = async (state, queries) => {
  // A surface holds every row; the pages of the table are the page's own.
  const loaded = await loadCompareView({ ...state, page: 1 }, queries);
  if (!loaded.ok) return loaded;
  const { release, catalog, comparison, charts, charted, ignored } = loaded.value;
  const claims = shownClaims(comparison);
  const unknown = unknownSubject(loaded.value);
  if (unknown !== undefined) return fail(unknown);
  const names = comparison.subjects.map((subject) => subject.name);
  const view = {
    name: `compare-${comparison.subjects.map(({ id }) => id).join('-')}`.slice(0, FILE_NAME_MAX_LENGTH),
    title: names.length === 0 ? 'Compare models' : joinWords(names),
    href: compareHref(loaded.value.state),
    sentence: comparison.sentence,
  };
  return succeed({
    release,
    catalog,
    ...view,
    claims,
    drawable: besides(claims, charted),
    charts,
    picture: pictureOf(charts, view.title, state.sort),
    comparison,
    ignored,
    pinned: isPinned(state),
  });
};
