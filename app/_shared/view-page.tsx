import type { Metadata } from 'next';
import { cache, type ReactNode } from 'react';

import { JsonLd } from '#components/layout/json-ld.tsx';
import { NotFoundPage } from '#components/pages/not-found-page.tsx';
import { pageOf } from '#components/pages/page-of.tsx';
import { Still } from '#components/still/still.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { decodeQuery, rawQuery, type RawQuery } from '#lib/url/codec.ts';
import { pathSegments } from '#lib/url/path-segments.ts';
import {
  readPlace,
  viewKind,
  type PlaceOf,
  type SegmentOf,
  type ViewKind,
  type ViewPlace,
} from '#lib/url/view-kinds.ts';
import { viewsOf } from '#lib/view/views.ts';

import { pageAddress } from './page-address.ts';
import { idsOf, type RouteIds } from './route-ids.ts';
import { MISSING_METADATA, SITE_ORIGIN } from './site.ts';
import { viewMetadata, withState } from './state-metadata.ts';

interface Props {
  readonly params: Promise<RouteIds>;
  readonly searchParams: Promise<RawQuery>;
}

/** What a route of views exports. */
interface ViewPage {
  readonly Page: (props: Props) => Promise<ReactNode>;
  readonly generateMetadata: (props: Props) => Promise<Metadata>;
}

interface Shown {
  readonly metadata: Metadata;
  readonly page: ReactNode;
}

async function showAt<Kind extends ViewKind>(
  place: PlaceOf<Kind> & ViewPlace,
  address: string,
  query: RawQuery,
): Promise<Shown> {
  const { state, ignored } = decodeQuery(viewKind(place.kind).params, query);
  const { load, jsonLd } = viewsOf(place.kind);
  const view = await load(place, state, siteQueries());
  if (!view.ok) return { metadata: MISSING_METADATA, page: <NotFoundPage problem={view.error} /> };
  const Page = pageOf(place.kind);
  const linked = jsonLd?.(view.value, SITE_ORIGIN);
  return {
    metadata: withState(viewMetadata(place.kind, view.value), place, query),
    page: (
      <Still name={`${address} ${view.value.release.id}`}>
        {linked === undefined ? undefined : <JsonLd data={linked} />}
        <Page view={view.value} ignored={ignored} origin={SITE_ORIGIN} />
      </Still>
    ),
  };
}

/** The head and the page of one request are made of the same view: `address` is its path and query. */
const shownOnce = cache(async (address: string): Promise<Shown> => {
  const { pathname, searchParams } = new URL(address, SITE_ORIGIN);
  const place = readPlace(pathSegments(pathname) ?? []);
  if (place === undefined) return { metadata: MISSING_METADATA, page: <NotFoundPage /> };
  return showAt(place, address, rawQuery(searchParams));
});

/** The page of the views whose addresses start with a segment, in the state that the address asks for. */
export function viewPage(segment: SegmentOf<Exclude<ViewKind, 'compare'>>): ViewPage {
  const shown = async ({ params, searchParams }: Props) => {
    const path = [segment, ...idsOf(await params)].map(encodeURIComponent);
    return shownOnce(pageAddress(`/${path.join('/')}`, await searchParams));
  };
  return {
    Page: async (props) => (await shown(props)).page,
    generateMetadata: async (props) => (await shown(props)).metadata,
  };
}
