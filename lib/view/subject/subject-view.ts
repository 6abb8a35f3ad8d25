import { cutChart } from '#lib/chart/narrow/cut/cut-chart.ts';
import type { QuoteChart } from '#lib/chart/spec/quote.ts';
import { baselineSubjects } from '#lib/domain/words/baseline.ts';
import { buildCell } from '#lib/domain/judge/cell.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { hasFigure, type Claim } from '#lib/domain/facts/claim.ts';
import type { Cell } from '#lib/domain/judge/comparison.ts';
import type { SubjectId } from '#lib/domain/facts/ids.ts';
import { isApplicable, MetricGroup, type Metric } from '#lib/domain/facts/metric.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import { SUBJECT_PATHS, type Relation, type Subject, type SubjectSection } from '#lib/domain/facts/subject.ts';
import type { ResultsGrid } from '#lib/domain/judge/results-grid.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { subjectHref } from '#lib/url/hrefs.ts';
import type { Ignored } from '#lib/url/codec.ts';
import type { PinnedState } from '#lib/url/states/pinned.ts';
import type { PagedPinnedState } from '#lib/url/states/paged.ts';
import { loadBenchmarkScores } from './benchmark-scores.ts';
import { HEADLINE_METRICS } from './headline.ts';
import { pageOfParts, type PageRange } from '#lib/view/page-of-parts.ts';
import { notFound, openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import { unknownPage } from '#lib/view/unknown-names.ts';
import { quoteCard } from '#lib/view/claim/claim-quote.ts';

/** One metric of a subject, with everything that is claimed under it. */
export interface SubjectMetric {
  readonly metric: Metric;
  readonly cell: Extract<Cell, { kind: 'stated' }>;
}

export interface SubjectMetricGroup {
  readonly group: MetricGroup;
  readonly metrics: readonly SubjectMetric[];
}

/** A relation read from either side. */
export interface RelatedSubject {
  readonly relation: Relation;
  readonly subject: Subject;
  /** `to` when the page's subject holds the relation, `from` when the other one does. */
  readonly side: 'to' | 'from';
}

/** The claims on a page of a subject, which has them in three lists that follow on each other. */
export interface SubjectClaims {
  /** Those about it, under the groups of their metrics. */
  readonly groups: readonly { readonly group: MetricGroup; readonly claims: readonly Claim[] }[];
  readonly asBaseline: readonly Claim[];
  readonly ofSeries: readonly Claim[];
}

export interface SubjectView extends Opened {
  readonly subject: Subject;
  readonly state: PagedPinnedState;
  readonly groups: readonly SubjectMetricGroup[];
  /** The figures that people look for first, in reading order. */
  readonly headline: readonly SubjectMetric[];
  /** Claims of others that compare with this subject. */
  readonly asBaseline: readonly Claim[];
  /** Claims about the series that it belongs to, which hold for it as far as the source says. */
  readonly ofSeries: readonly Claim[];
  readonly related: readonly RelatedSubject[];
  /** What is claimed of others on it, where it is a benchmark or a data set. */
  readonly scores: ResultsGrid | undefined;
  /** Metrics that apply, that its peers have, and that no source states for it. */
  readonly notStated: readonly Metric[];
  readonly similar: readonly Subject[];
  readonly claimCount: number;
  /** What of all these claims stands on this page. */
  readonly shown: SubjectClaims;
  readonly pages: number;
  readonly range: PageRange;
  /** What the address names and the subject does not have. */
  readonly ignored: readonly Ignored[];
  /** The figures that are stated of it, each with its words; `undefined` where there is none. */
  readonly card: QuoteChart | undefined;
}

const SIMILAR_MAX = 6;
/** Claims on one page of a subject. */
const SUBJECT_PAGE_CLAIMS = 100;

function groupMetrics(subject: Subject, claims: readonly Claim[], catalog: Catalog): readonly SubjectMetricGroup[] {
  const cells = [...Map.groupBy(claims, ({ metric }) => metric)].flatMap(([id, own]) => {
    const metric = catalog.metrics.get(id);
    if (metric === undefined) return [];
    const cell = buildCell(subject, metric, own, catalog);
    return cell.kind === 'stated' ? [{ metric, cell }] : [];
  });
  const groups = MetricGroup.options.map((group) => ({
    group,
    metrics: cells.filter(({ metric }) => metric.group === group),
  }));
  return groups.filter((group) => group.metrics.length > 0);
}

/** Relations of a catalogue's subjects by the subject that they lead to. */
const relationsTo = new WeakMap<Catalog['subjects'], ReadonlyMap<SubjectId, readonly RelatedSubject[]>>();

function relationsIn({ subjects }: Catalog): ReadonlyMap<SubjectId, readonly RelatedSubject[]> {
  const kept = relationsTo.get(subjects);
  if (kept !== undefined) return kept;
  const all = [...subjects.values()].flatMap((subject) =>
    subject.relations.map((relation) => ({ relation, subject, side: 'from' as const })),
  );
  const found = Map.groupBy(all, ({ relation }) => relation.target);
  relationsTo.set(subjects, found);
  return found;
}

function relatedTo(subject: Subject, catalog: Catalog): readonly RelatedSubject[] {
  const own = subject.relations.flatMap((relation) => {
    const target = catalog.subjects.get(relation.target);
    return target === undefined ? [] : [{ relation, subject: target, side: 'to' as const }];
  });
  return [...own, ...(relationsIn(catalog).get(subject.id) ?? [])];
}

function seriesOf(subject: Subject): readonly SubjectId[] {
  return subject.relations.filter(({ type }) => type === 'member-of').map(({ target }) => target);
}

function similarTo(subject: Subject, catalog: Catalog): readonly Subject[] {
  const series = new Set(seriesOf(subject));
  const score = (other: Subject) =>
    (seriesOf(other).some((id) => series.has(id)) ? 4 : 0) + (other.standing === subject.standing ? 1 : 0);
  return [...catalog.subjects.values()]
    .filter((other) => other.id !== subject.id && other.family === subject.family && other.kind === subject.kind)
    .map((other) => ({ other, score: score(other) }))
    .toSorted((a, b) => b.score - a.score || (a.other.name < b.other.name ? -1 : 1))
    .slice(0, SIMILAR_MAX)
    .map(({ other }) => other);
}

function headlineOf(groups: readonly SubjectMetricGroup[]): readonly SubjectMetric[] {
  const all = groups.flatMap(({ metrics }) => metrics);
  return HEADLINE_METRICS.flatMap((id) => all.find(({ metric }) => metric.id === id) ?? []);
}

function notStatedOf(subject: Subject, groups: readonly SubjectMetricGroup[], catalog: Catalog): readonly Metric[] {
  const stated = new Set(groups.flatMap(({ metrics }) => metrics.map(({ metric }) => metric.id)));
  return HEADLINE_METRICS.filter((id) => !stated.has(id))
    .flatMap((id) => catalog.metrics.get(id) ?? [])
    .filter((metric) => isApplicable(metric, subject));
}

/** The chosen figures of a subject, those that people look for first in front. */
function cardOf(
  subject: Subject,
  groups: readonly SubjectMetricGroup[],
  opened: Opened,
  state: PinnedState,
): QuoteChart | undefined {
  const metrics = new Set([...headlineOf(groups), ...groups.flatMap((group) => group.metrics)]);
  const chosen = [...metrics].flatMap(({ cell }) =>
    cell.groups.flatMap(({ chosen: id, claims }) => claims.filter((claim) => claim.id === id && hasFigure(claim))),
  );
  return chosen.length === 0 ? undefined : cutChart(quoteCard(subject.name, chosen, opened, state));
}

function findSubject(section: SubjectSection, id: string, catalog: Catalog): Result<Subject, ViewProblem> {
  // An unknown text may stand here: as an id it is merely not found.
  const found = catalog.subjects.get(id as SubjectId);
  if (found !== undefined && SUBJECT_PATHS[found.kind] === section) return succeed(found);
  const candidates = [...catalog.subjects.values()].map((subject) => ({
    id: subject.id,
    name: subject.name,
    href: subjectHref(subject),
  }));
  return fail(notFound(section.slice(0, -1), id, candidates));
}

/** The page of a subject's claims that is asked for, or the last one; lists go on from page to page. */
function pageOf(
  { groups, asBaseline, ofSeries }: Pick<SubjectView, 'groups' | 'asBaseline' | 'ofSeries'>,
  wanted: PagedPinnedState,
): Pick<SubjectView, 'state' | 'shown' | 'pages' | 'range' | 'ignored'> {
  const own = groups.map(({ metrics }) => metrics.flatMap(({ cell }) => cell.groups.flatMap(({ claims }) => claims)));
  const { page, pages, range, parts } = pageOfParts([...own, asBaseline, ofSeries], wanted.page, SUBJECT_PAGE_CLAIMS);
  const shown = groups.map(({ group }, index) => ({ group, claims: parts[index] ?? [] }));
  return {
    state: { ...wanted, page },
    shown: {
      groups: shown.filter(({ claims }) => claims.length > 0),
      asBaseline: parts[groups.length] ?? [],
      ofSeries: parts[groups.length + 1] ?? [],
    },
    pages,
    range,
    ignored: unknownPage(wanted.page, pages),
  };
}

/** Everything that the sources say of one subject, and what they say of others against it. */
export async function loadSubjectView(
  { section, id, state }: { section: SubjectSection; id: string; state: PagedPinnedState },
  queries: Queries,
): Promise<Result<SubjectView, ViewProblem>> {
  const opened = await openRelease(state.release, queries);
  if (!opened.ok) return opened;
  const { release, catalog } = opened.value;
  const found = findSubject(section, id, catalog);
  if (!found.ok) return found;
  const subject = found.value;
  const [own, against, series, scores] = await Promise.all([
    queries.claims(release, { subjects: [subject.id] }),
    queries.claims(release, { baselines: [subject.id] }),
    queries.claims(release, { subjects: seriesOf(subject) }),
    loadBenchmarkScores(subject, opened.value, queries),
  ]);
  const groups = groupMetrics(subject, own.claims, catalog);
  const asBaseline = against.claims.filter((claim) => baselineSubjects(claim.baseline).includes(subject.id));
  const ofSeries = seriesOf(subject).length === 0 ? [] : series.claims;
  return succeed({
    ...opened.value,
    subject,
    groups,
    ...pageOf({ groups, asBaseline, ofSeries }, state),
    headline: headlineOf(groups),
    card: cardOf(subject, groups, opened.value, state),
    asBaseline,
    ofSeries,
    scores,
    related: relatedTo(subject, catalog),
    notStated: notStatedOf(subject, groups, catalog),
    similar: similarTo(subject, catalog),
    claimCount: own.total,
  });
}
