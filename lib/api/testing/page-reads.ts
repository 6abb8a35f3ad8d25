import { SourceId, type ClaimId } from '#lib/domain/facts/ids.ts';
import { READ_CLAIMS } from '#lib/api/read-claims.ts';
import { SUGGEST } from '#lib/api/suggest.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { decodeQuery, type ParamSet } from '#lib/url/codec.ts';
import { DECK_PARAMS } from '#lib/url/deck/state.ts';
import { CLAIMS_PARAMS } from '#lib/url/states/claims-query.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import { CURATED_PARAMS } from '#lib/url/states/curated.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { LIST_PARAMS } from '#lib/url/states/list.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { PINNED_PARAMS } from '#lib/url/states/pinned.ts';
import { PAGED_PINNED_PARAMS } from '#lib/url/states/paged.ts';
import { SEARCH_PARAMS, SUGGEST_PARAMS } from '#lib/url/states/search.ts';
import { loadClaimView } from '#lib/view/claim/claim-view.ts';
import { nearestClaims } from '#lib/view/claim/nearest-claims.ts';
import { readCurrentClaims } from '#lib/view/claim/current-claims.ts';
import { loadCompareView } from '#lib/view/compare/compare-view.ts';
import { loadCuratedListView, loadCuratedView } from '#lib/view/compare/curated-view.ts';
import { resolveNames } from '#lib/view/compare/resolve-names.ts';
import { curatedSurface } from '#lib/view/compare/surface.ts';
import { loadDeckView } from '#lib/view/deck/deck-view.ts';
import { loadFamilyMaterial } from '#lib/view/family/family-charts.ts';
import { loadFamilyTable } from '#lib/view/family/family-table.ts';
import { loadFamilyView } from '#lib/view/family/family-view.ts';
import { loadLatestInWords } from '#lib/view/family/latest-in-words.ts';
import { familySurface } from '#lib/view/family/surface.ts';
import { loadMetricListView, loadMetricView } from '#lib/view/metric/metric-view.ts';
import { isThere, missingProblem, movedHref } from '#lib/view/existence.ts';
import { openRelease } from '#lib/view/open-release.ts';
import { loadReleaseListView, loadReleaseView } from '#lib/view/release/release-view.ts';
import { loadMethodView } from '#lib/view/site/about-view.ts';
import { loadDataView } from '#lib/view/site/data-view.ts';
import { loadHomeView } from '#lib/view/site/home-view.ts';
import { loadThingResults } from '#lib/view/site/search-results.ts';
import { loadSearchView } from '#lib/view/site/search-view.ts';
import { countSiteParts, loadFirstAddresses, loadSiteAddresses } from '#lib/view/site/site-addresses.ts';
import { loadOtherVersions, loadVersionChanges } from '#lib/view/source/versions.ts';
import { loadSourceListView, loadSourceView } from '#lib/view/source/source-view.ts';
import { loadBenchmarkScores } from '#lib/view/subject/benchmark-scores.ts';
import { narrowModels } from '#lib/view/subject/list-facets.ts';
import { loadListView, sortSubjects } from '#lib/view/subject/list-view.ts';
import { loadSubjectView } from '#lib/view/subject/subject-view.ts';

function stateOf<State extends object>(params: ParamSet<State>, query: Readonly<Record<string, string>> = {}): State {
  return decodeQuery(params, query).state;
}

const PINNED = stateOf(PINNED_PARAMS);

async function opened(queries: Queries) {
  const found = await openRelease(undefined, queries);
  if (!found.ok) throw new Error('Nothing is imported.');
  return found.value;
}

/** Something of each kind that a data set holds, which the reads are asked for. */
export interface PageNames {
  readonly claim: string;
  readonly source: string;
  readonly subject: string;
  /** A subject that others are compared with. */
  readonly baseline: string;
  readonly metric: string;
  readonly family: string;
  readonly comparison: string;
  readonly release: string;
}

type Reads = Readonly<Record<string, (queries: Queries) => Promise<unknown>>>;

/**
 * Every loader of the views over a data set, by its name, and after a colon by what it is asked where
 * that decides how it reads.
 */
export function pageReads(names: PageNames): Reads {
  return { ...operationReads(names), ...viewReads(names), ...siteReads(names) };
}

function operationReads(names: PageNames): Reads {
  const readClaims = (query: Readonly<Record<string, string>>) => (queries: Queries) =>
    READ_CLAIMS.read(stateOf(CLAIMS_PARAMS, query), queries);
  return {
    'READ_CLAIMS: of a source': readClaims({ source: names.source }),
    'READ_CLAIMS: of a subject': readClaims({ subject: names.subject }),
    'READ_CLAIMS: of a metric': readClaims({ metric: names.metric }),
    'READ_CLAIMS: of a family': readClaims({ family: names.family }),
    'READ_CLAIMS: of a form': readClaims({ form: 'relative' }),
    'READ_CLAIMS: of a nature': readClaims({ nature: 'goal' }),
    'READ_CLAIMS: of a form of a metric': readClaims({ form: 'relative', metric: names.metric }),
    'READ_CLAIMS: of anything': readClaims({}),
    readCurrentClaims: (queries) => readCurrentClaims(queries, [names.claim]),
    resolveNames: async (queries) => resolveNames(`${names.subject} and something`, await opened(queries), queries),
    SUGGEST: (queries) => SUGGEST.read(stateOf(SUGGEST_PARAMS, { q: names.subject }), queries),
  };
}

function viewReads(names: PageNames): Reads {
  const { claim, source, subject, baseline, metric, family, comparison } = names;
  return {
    loadClaimView: (queries) => loadClaimView({ id: claim, state: PINNED }, queries),
    'loadClaimView: an id that is not there': (queries) =>
      loadClaimView({ id: `${source}/never`, state: PINNED }, queries),
    nearestClaims: async (queries) => nearestClaims(`${source}x/never`, await opened(queries), queries),
    loadCompareView: (queries) => loadCompareView(stateOf(COMPARE_PARAMS, { m: `${subject},${baseline}` }), queries),
    ...curatedReads(comparison),
    loadDeckView: (queries) =>
      loadDeckView({ ...stateOf(DECK_PARAMS), items: [{ href: `/metrics/${metric}`, title: '' }] }, queries),
    ...familyReads(names),
    loadBenchmarkScores: async (queries) => {
      const { catalog, ...rest } = await opened(queries);
      const [own] = catalog.subjects.values();
      if (own === undefined) throw new Error('There is no subject.');
      return loadBenchmarkScores({ ...own, kind: 'benchmark' }, { catalog, ...rest }, queries);
    },
    loadMetricView: (queries) => loadMetricView({ id: metric, state: stateOf(METRIC_PARAMS) }, queries),
    'loadMetricView: of a family': (queries) =>
      loadMetricView({ id: metric, state: stateOf(METRIC_PARAMS, { family }) }, queries),
    loadSourceView: (queries) => loadSourceView({ id: source, state: stateOf(PAGED_PINNED_PARAMS) }, queries),
    movedHref: (queries) => movedHref(['methods', subject], {}, queries),
    loadVersionChanges: async (queries) => {
      const { release, own } = await sourceIn(queries);
      return loadVersionChanges({ earlier: own, later: own }, release, queries);
    },
    loadOtherVersions: async (queries) => {
      const { catalog, release, own } = await sourceIn(queries);
      const [found] = (await queries.claims(release, { ids: [claim as ClaimId] })).claims;
      if (found === undefined) throw new Error(`There is no claim ${claim}.`);
      const later = { ...own, id: SourceId.parse('later'), laterVersionOf: own.id };
      const sources = new Map(catalog.sources).set(later.id, later);
      return loadOtherVersions(found, { catalog: { ...catalog, sources }, release, source: own }, queries);
    },
    loadSubjectView: (queries) => loadSubjectView(subjectPage(subject), queries),
    'loadSubjectView: a baseline of others': (queries) => loadSubjectView(subjectPage(baseline), queries),
  };
}

function subjectPage(id: string) {
  return { section: 'models', id, state: stateOf(PAGED_PINNED_PARAMS) } as const;
}

function curatedReads(id: string): Reads {
  return {
    loadCuratedView: (queries) => loadCuratedView({ id, state: stateOf(CURATED_PARAMS) }, queries),
    curatedSurface: (queries) => curatedSurface(id)(stateOf(CURATED_PARAMS), queries),
    loadCuratedListView,
  };
}

async function sourceIn(queries: Queries) {
  const { catalog, release } = await opened(queries);
  const [own] = catalog.sources.values();
  if (own === undefined) throw new Error('There is no source.');
  return { catalog, release, own };
}

/** A shelf of which nothing is counted yet. */
const EMPTY_SHELF = { metrics: [], timeline: [], byMetric: new Map(), bySource: new Map() };

function familyReads({ family: id, metric }: PageNames): Reads {
  const loadView = (query: Readonly<Record<string, string>>) => (queries: Queries) =>
    loadFamilyView({ id, state: stateOf(FAMILY_PARAMS, query) }, queries);
  const familyIn = async (queries: Queries) => {
    const { catalog } = await opened(queries);
    const family = catalog.families.find((candidate) => candidate.id === id);
    if (family === undefined) throw new Error(`There is no family ${id}.`);
    return family;
  };
  const state = stateOf(FAMILY_PARAMS, { metric, sort: metric, chart: 'matrix' });
  const { metrics } = state;
  const table = { columns: metrics, asked: metrics, state };
  return {
    loadFamilyView: loadView({}),
    'loadFamilyView: by a figure': loadView({ sort: metric }),
    'loadFamilyView: of a metric': loadView({ metric }),
    'loadFamilyView: papers without a part': loadView({ chart: 'timeline', hide: 'peer' }),
    'loadFamilyView: who is compared': loadView({ chart: 'matrix' }),
    familySurface: (queries) => familySurface(id)(state, queries),
    loadFamilyMaterial: async (queries) => {
      const shelf = { ...EMPTY_SHELF, family: await familyIn(queries), asked: metrics, charted: metrics };
      return loadFamilyMaterial(shelf, state, await opened(queries), queries);
    },
    loadFamilyTable: async (queries) => loadFamilyTable(await familyIn(queries), table, await opened(queries), queries),
    loadLatestInWords: async (queries) =>
      loadLatestInWords({ family: (await familyIn(queries)).id, limit: 12 }, await opened(queries), queries),
    narrowModels: async (queries) => {
      const { catalog } = await opened(queries);
      return narrowModels([...catalog.subjects.values()], stateOf(LIST_PARAMS), await opened(queries), queries);
    },
    sortSubjects: async (queries) => {
      const { catalog } = await opened(queries);
      const order = { columns: metrics, sort: state.sort };
      return sortSubjects([...catalog.subjects.values()], order, await opened(queries), queries);
    },
  };
}

function siteReads(names: PageNames): Reads {
  const { subject, release } = names;
  return {
    openRelease: (queries) => openRelease(undefined, queries),
    isThere: (queries) => isThere(['claims', ...names.claim.split('/')], {}, queries),
    missingProblem: (queries) => missingProblem(['claims', names.source, 'never'], {}, queries),
    loadHomeView,
    loadListView: (queries) => loadListView({ section: 'models', state: stateOf(LIST_PARAMS) }, queries),
    'loadListView: by a figure': (queries) =>
      loadListView({ section: 'models', state: stateOf(LIST_PARAMS, { sort: '-parameters' }) }, queries),
    loadDataView,
    loadMethodView,
    loadMetricListView,
    loadReleaseListView,
    loadReleaseView: (queries) => loadReleaseView({ id: release, state: { page: 1 } }, queries),
    loadSearchView: (queries) => loadSearchView(stateOf(SEARCH_PARAMS, { q: subject }), queries),
    loadThingResults: async (queries) => {
      const current = await opened(queries);
      const hits = await queries.search(current.release, subject, 5);
      return loadThingResults(hits, new Set(), current, queries);
    },
    countSiteParts,
    loadSiteAddresses: (queries) => loadSiteAddresses(1, queries),
    'loadFirstAddresses: of claims': (queries) => loadFirstAddresses({ segment: 'claims', limit: 4 }, queries),
    loadSourceListView: (queries) => loadSourceListView({ page: 1 }, queries),
  };
}

/** The same over the third of the sample data sets. */
export const PAGE_READS = pageReads({
  claim: 's1/speed',
  source: 's1',
  subject: 'owl',
  baseline: 'wren',
  metric: 'speed',
  family: 'shelf',
  comparison: 'birds',
  release: '2026-11-03.1',
});
