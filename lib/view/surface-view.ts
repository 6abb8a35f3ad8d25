import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Comparison } from '#lib/domain/judge/comparison.ts';
import { joinWords } from '#lib/domain/words/conditions.ts';
import type { ReleaseId } from '#lib/domain/facts/release.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { STANDING_TITLES } from '#lib/domain/facts/subject.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { claimHref, compareHref, familyHref, metricHref, subjectHref, type SubjectSection } from '#lib/url/hrefs.ts';
import type { Ignored } from '#lib/url/codec.ts';
import type { FamilyState } from '#lib/url/states/family.ts';
import type { MetricState } from '#lib/url/states/metric.ts';
import type { CompareState } from '#lib/url/states/compare.ts';
import type { PinnedState } from '#lib/url/states/pinned.ts';
import { loadClaimView } from './claim/claim-view.ts';
import { loadCompareView, type CompareView } from './compare/compare-view.ts';
import { pictureOf } from './charts/draw-charts.ts';
import { loadFamilyView, type FamilyView } from './family/family-view.ts';
import type { SubjectTable } from './subject/list-view.ts';
import { loadMetricView } from './metric/metric-view.ts';
import type { Opened } from './open-release.ts';
import type { ViewProblem } from './problem.ts';
import { loadSubjectView } from './subject/subject-view.ts';

/** A table of subjects under metrics, in parts with headings of their own. */
export interface PartedTable extends Pick<SubjectTable, 'columns'> {
  readonly parts: readonly (Pick<SubjectTable, 'rows'> & { readonly title: string })[];
}

/** What the surfaces of a view are made from: the same facts for a picture, a table or JSON. */
export interface SurfaceView extends Opened {
  /** The stem of file names, made from ids. */
  readonly name: string;
  readonly title: string;
  /** The canonical address of the page. */
  readonly href: string;
  /** What of it may be compared, in plain words. */
  readonly sentence: string;
  readonly claims: readonly Claim[];
  /** Claims under other metrics that its charts may draw beside its own, as parts or along another axis. */
  readonly drawable?: readonly Claim[];
  readonly charts: readonly ChartSpec[];
  /** The one picture that stands for the view; `undefined` where it holds nothing to draw. */
  readonly picture: ChartSpec | undefined;
  /** Subjects side by side, where the view compares them. */
  readonly comparison?: Comparison;
  /** Subjects as rows, where the page has such a table. */
  readonly table?: PartedTable;
  /** What the address names and the release does not have: a picture without it would be another one. */
  readonly ignored: readonly Ignored[];
  /** Whether the address names its release, so that the answer never changes. */
  readonly pinned: boolean;
}

function isPinned(state: { readonly release: ReleaseId | undefined }): boolean {
  return state.release !== undefined;
}

const FILE_NAME_MAX_LENGTH = 80;

/** Claims that charts may draw beside those of the view itself. */
function besides(own: readonly Claim[], charted: readonly Claim[]): readonly Claim[] {
  const ids = new Set(own.map(({ id }) => id));
  return charted.filter(({ id }) => !ids.has(id));
}

/** Loads what the surfaces of a view are made from. */
export type SurfaceLoader<State> = (state: State, queries: Queries) => Promise<Result<SurfaceView, ViewProblem>>;

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
  const loaded = await loadCompareView(state, queries);
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
    picture: pictureOf(charts, view.title),
    comparison,
    ignored,
    pinned: isPinned(state),
  });
};

/** The surfaces' view of a metric. */
export function metricSurface(id: string): SurfaceLoader<MetricState> {
  return async (state, queries) => {
    // A surface holds every claim; the pages of the table are the page's own.
    const loaded = await loadMetricView({ id, state: { ...state, page: 1 } }, queries);
    if (!loaded.ok) return loaded;
    const { release, catalog, metric, chart, claims, charted, ignored } = loaded.value;
    const href = metricHref(metric.id, state);
    const view = { name: `metric-${metric.id}`, title: metric.name, href, sentence: chart.statement };
    return succeed({
      release,
      catalog,
      ...view,
      claims,
      drawable: besides(claims, charted),
      charts: [chart],
      picture: chart,
      ignored,
      pinned: isPinned(state),
    });
  };
}

function familyTable({ members, peers }: FamilyView): PartedTable {
  const parts = [
    { title: STANDING_TITLES.member, rows: members.rows },
    { title: STANDING_TITLES.peer, rows: peers.rows },
  ];
  return { columns: members.columns, parts: parts.filter(({ rows }) => rows.length > 0) };
}

/** A family by some of its metrics holds the claims under these alone, as its charts do. */
function askedClaims({ claims, state }: FamilyView): readonly Claim[] {
  return state.metrics.length === 0 ? claims : claims.filter(({ metric }) => state.metrics.includes(metric));
}

/** The surfaces' view of a family. */
export function familySurface(id: string): SurfaceLoader<FamilyState> {
  return async (state, queries) => {
    const loaded = await loadFamilyView({ id, state }, queries);
    if (!loaded.ok) return loaded;
    const { release, catalog, family, charts, ignored } = loaded.value;
    const view = { name: `family-${family.id}`, title: family.name, href: familyHref(family.id, state) };
    const claims = askedClaims(loaded.value);
    const sentence = charts.map(({ title, statement }) => `${title}: ${statement}`).join(' ');
    return succeed({
      release,
      catalog,
      ...view,
      sentence,
      claims,
      drawable: besides(claims, loaded.value.claims),
      charts,
      picture: pictureOf(charts, family.name),
      table: familyTable(loaded.value),
      ignored,
      pinned: isPinned(state),
    });
  };
}

/** The surfaces' view of one claim: its sentence is what there is to see. */
export function claimSurface(id: string): SurfaceLoader<PinnedState> {
  return async (state, queries) => {
    const loaded = await loadClaimView({ id, state }, queries);
    if (!loaded.ok) return loaded;
    const { release, catalog, claim, subject, card } = loaded.value;
    const view = { name: `claim-${claim.source}-${claim.key}`, title: subject.name, href: claimHref(claim.id, state) };
    const sentence = claimSentence(claim, catalog);
    return succeed({
      release,
      catalog,
      ...view,
      sentence,
      claims: [claim],
      charts: [card],
      picture: card,
      ignored: [],
      pinned: isPinned(state),
    });
  };
}

/** The surfaces' view of a subject. */
export function subjectSurface(section: SubjectSection, id: string): SurfaceLoader<PinnedState> {
  return async (state, queries) => {
    const loaded = await loadSubjectView({ section, id, state }, queries);
    if (!loaded.ok) return loaded;
    const { release, catalog, subject, groups, card } = loaded.value;
    const cells = groups.flatMap(({ metrics }) => metrics.flatMap(({ cell }) => cell.groups));
    const view = { name: `${subject.kind}-${subject.id}`, title: subject.name, href: subjectHref(subject, state) };
    const claims = cells.flatMap((group) => group.claims);
    return succeed({
      release,
      catalog,
      ...view,
      sentence: subject.summary,
      claims,
      charts: card === undefined ? [] : [card],
      picture: card,
      ignored: [],
      pinned: isPinned(state),
    });
  };
}
