import type { Metadata } from 'next';
import type { ReactNode } from 'react';

import { ClaimPage } from '#components/pages/claim/claim-page.tsx';
import { FamilyPage } from '#components/pages/family-page.tsx';
import { MetricPage } from '#components/pages/metric-page.tsx';
import { NotFoundPage } from '#components/pages/not-found-page.tsx';
import { SourcePage } from '#components/pages/source-page.tsx';
import { SubjectPage } from '#components/pages/subject/subject-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { decodeQuery, type RawQuery } from '#lib/url/codec.ts';
import type { SubjectSection } from '#lib/url/hrefs.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { PINNED_PARAMS } from '#lib/url/states/pinned.ts';
import { loadClaimView } from '#lib/view/claim/claim-view.ts';
import { loadFamilyView } from '#lib/view/family/family-view.ts';
import { loadMetricView } from '#lib/view/metric/metric-view.ts';
import { loadSourceView } from '#lib/view/source/source-view.ts';
import { loadSubjectView } from '#lib/view/subject/subject-view.ts';

import { show } from './show.tsx';
import { claimMetadata } from './render-claim.tsx';
import { familyMetadata } from './render-family.tsx';
import { metricMetadata } from './render-metric.tsx';
import { sourceMetadata } from './render-source.tsx';
import { subjectMetadata } from './render-subject.tsx';
import { withStatePicture } from './with-state-picture.ts';

/** A kind of page that may carry state: how it is shown, and its head, which is that of the default state. */
interface StatefulPage {
  readonly render: (id: string, query: RawQuery) => Promise<ReactNode>;
  readonly metadata: (id: string) => Promise<Metadata>;
}

function subjectPage(section: SubjectSection): StatefulPage {
  return {
    metadata: (id) => subjectMetadata(section, id),
    render: async (id, query) => {
      const { state, ignored } = decodeQuery(PINNED_PARAMS, query);
      return show(await loadSubjectView({ section, id, state }, siteQueries()), (view) => (
        <SubjectPage view={view} ignored={ignored} />
      ));
    },
  };
}

const PAGES: ReadonlyMap<string, StatefulPage> = new Map<string, StatefulPage>([
  ['models', subjectPage('models')],
  ['methods', subjectPage('methods')],
  ['datasets', subjectPage('datasets')],
  ['benchmarks', subjectPage('benchmarks')],
  [
    'metrics',
    {
      metadata: metricMetadata,
      render: async (id, query) => {
        const { state, ignored } = decodeQuery(METRIC_PARAMS, query);
        return show(await loadMetricView({ id, state }, siteQueries()), (view) => (
          <MetricPage view={view} ignored={ignored} />
        ));
      },
    },
  ],
  [
    'families',
    {
      metadata: familyMetadata,
      render: async (id, query) => {
        const { state, ignored } = decodeQuery(FAMILY_PARAMS, query);
        return show(await loadFamilyView({ id, state }, siteQueries()), (view) => (
          <FamilyPage view={view} ignored={ignored} />
        ));
      },
    },
  ],
  [
    'sources',
    {
      metadata: sourceMetadata,
      render: async (id, query) => {
        const { state, ignored } = decodeQuery(PINNED_PARAMS, query);
        return show(await loadSourceView({ id, state }, siteQueries()), (view) => (
          <SourcePage view={view} ignored={ignored} />
        ));
      },
    },
  ],
  [
    'claims',
    {
      metadata: claimMetadata,
      render: async (id, query) => {
        const { state, ignored } = decodeQuery(PINNED_PARAMS, query);
        return show(await loadClaimView({ id, state }, siteQueries()), (view) => (
          <ClaimPage view={view} ignored={ignored} />
        ));
      },
    },
  ],
]);

/** The page of an address in the state that its query asks for. */
export async function renderWithState([kind = '', ...rest]: readonly string[], query: RawQuery): Promise<ReactNode> {
  return PAGES.get(kind)?.render(rest.join('/'), query) ?? <NotFoundPage />;
}

/** The head of such a page: its canonical address is that of the default state, its picture and frame have its own. */
export async function stateMetadata(path: readonly string[], query: RawQuery): Promise<Metadata> {
  const [kind = '', ...rest] = path;
  const metadata = await PAGES.get(kind)?.metadata(rest.join('/'));
  return metadata === undefined ? {} : withStatePicture(metadata, path, query);
}
