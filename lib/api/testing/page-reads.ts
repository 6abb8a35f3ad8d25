import { READ_CLAIMS } from '#lib/api/read-claims.ts';
import { SUGGEST } from '#lib/api/suggest.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { decodeQuery, type ParamSet } from '#lib/url/codec.ts';
import { DECK_PARAMS } from '#lib/url/deck/state.ts';
import { CLAIMS_PARAMS } from '#lib/url/states/claims-query.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { LIST_PARAMS } from '#lib/url/states/list.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { PINNED_PARAMS } from '#lib/url/states/pinned.ts';
import { SEARCH_PARAMS } from '#lib/url/states/search.ts';
import { loadClaimView } from '#lib/view/claim/claim-view.ts';
import { readCurrentClaims } from '#lib/view/claim/current-claims.ts';
import { loadCompareView } from '#lib/view/compare/compare-view.ts';
import { resolveNames } from '#lib/view/compare/resolve-names.ts';
import { loadDeckView } from '#lib/view/deck/deck-view.ts';
import { loadFamilyView } from '#lib/view/family/family-view.ts';
import { loadMetricListView, loadMetricView } from '#lib/view/metric/metric-view.ts';
import { openRelease } from '#lib/view/open-release.ts';
import { loadReleaseListView, loadReleaseView } from '#lib/view/release/release-view.ts';
import { loadMethodView } from '#lib/view/site/about-view.ts';
import { loadHomeView } from '#lib/view/site/home-view.ts';
import { loadSearchView } from '#lib/view/site/search-view.ts';
import { loadSiteAddresses, loadViewAddresses } from '#lib/view/site/site-addresses.ts';
import { loadSourceListView, loadSourceView } from '#lib/view/source/source-view.ts';
import { loadListView } from '#lib/view/subject/list-view.ts';
import { loadSubjectView } from '#lib/view/subject/subject-view.ts';

function stateOf<State extends object>(params: ParamSet<State>, query: Readonly<Record<string, string>> = {}): State {
  return decodeQuery(params, query).state;
}

const PINNED = stateOf(PINNED_PARAMS);
const SEARCH = stateOf(SEARCH_PARAMS, { q: 'owl' });

async function opened(queries: Queries) {
  const found = await openRelease(undefined, queries);
  if (!found.ok) throw new Error('Nothing is imported.');
  return found.value;
}

/**
 * Every loader of the views over the sample data sets, by its name, and after a colon by what it is
 * asked where that decides how it reads. The ids are those of the third sample.
 */
export const PAGE_READS: Readonly<Record<string, (queries: Queries) => Promise<unknown>>> = {
  loadClaimView: (queries) => loadClaimView({ id: 's1/speed', state: PINNED }, queries),
  'loadClaimView: an id that is not there': (queries) => loadClaimView({ id: 's1/never', state: PINNED }, queries),
  'READ_CLAIMS: of a source': (queries) => READ_CLAIMS.read(stateOf(CLAIMS_PARAMS, { source: 's1' }), queries),
  'READ_CLAIMS: of a subject': (queries) => READ_CLAIMS.read(stateOf(CLAIMS_PARAMS, { subject: 'owl' }), queries),
  'READ_CLAIMS: of a metric': (queries) => READ_CLAIMS.read(stateOf(CLAIMS_PARAMS, { metric: 'speed' }), queries),
  'READ_CLAIMS: of a family': (queries) => READ_CLAIMS.read(stateOf(CLAIMS_PARAMS, { family: 'shelf' }), queries),
  'READ_CLAIMS: of a form': (queries) => READ_CLAIMS.read(stateOf(CLAIMS_PARAMS, { form: 'relative' }), queries),
  'READ_CLAIMS: of a nature': (queries) => READ_CLAIMS.read(stateOf(CLAIMS_PARAMS, { nature: 'goal' }), queries),
  'READ_CLAIMS: of anything': (queries) => READ_CLAIMS.read(stateOf(CLAIMS_PARAMS), queries),
  loadCompareView: (queries) => loadCompareView(stateOf(COMPARE_PARAMS, { m: 'owl,wren' }), queries),
  loadDeckView: (queries) =>
    loadDeckView({ ...stateOf(DECK_PARAMS), items: [{ href: '/metrics/speed', title: '' }] }, queries),
  loadFamilyView: (queries) => loadFamilyView({ id: 'shelf', state: stateOf(FAMILY_PARAMS) }, queries),
  loadHomeView,
  loadListView: (queries) => loadListView({ section: 'models', state: stateOf(LIST_PARAMS) }, queries),
  loadMethodView,
  loadMetricListView,
  loadMetricView: (queries) => loadMetricView({ id: 'speed', state: stateOf(METRIC_PARAMS) }, queries),
  'loadMetricView: of a family': (queries) =>
    loadMetricView({ id: 'speed', state: stateOf(METRIC_PARAMS, { family: 'shelf' }) }, queries),
  loadReleaseListView,
  loadReleaseView: (queries) => loadReleaseView('2026-11-03.1', queries),
  loadSearchView: (queries) => loadSearchView(SEARCH, queries),
  loadSiteAddresses,
  loadSourceListView,
  loadSourceView: (queries) => loadSourceView({ id: 's1', state: PINNED }, queries),
  loadSubjectView: (queries) => loadSubjectView({ section: 'models', id: 'owl', state: PINNED }, queries),
  'loadSubjectView: a baseline of others': (queries) =>
    loadSubjectView({ section: 'models', id: 'wren', state: PINNED }, queries),
  SUGGEST: (queries) => SUGGEST.read(SEARCH, queries),
  loadViewAddresses: (queries) => loadViewAddresses(['claim'], queries),
  openRelease: (queries) => openRelease(undefined, queries),
  readCurrentClaims: (queries) => readCurrentClaims(queries, ['s1/speed', 's1/total']),
  resolveNames: async (queries) => resolveNames('owl and something', await opened(queries), queries),
};
