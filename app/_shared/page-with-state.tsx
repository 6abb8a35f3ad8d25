import type { Metadata } from 'next';
import type { ReactNode } from 'react';

import { NotFoundPage } from '#components/pages/not-found-page.tsx';
import { pageOf } from '#components/pages/page-of.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { decodeQuery, type RawQuery } from '#lib/url/codec.ts';
import { readPlace, viewKind, type PlaceOf, type ViewKind } from '#lib/url/view-kinds.ts';
import { viewsOf } from '#lib/view/views.ts';

import { cachedMetadata } from './cached-page.tsx';
import { show } from './show.tsx';
import { SITE_ORIGIN } from './site.ts';
import { withState } from './state-metadata.ts';

async function pageIn<Kind extends ViewKind>(place: PlaceOf<Kind>, query: RawQuery): Promise<ReactNode> {
  const { state, ignored } = decodeQuery(viewKind(place.kind).params, query);
  const Page = pageOf(place.kind);
  return show(await viewsOf(place.kind).load(place, state, siteQueries()), (view) => (
    <Page view={view} ignored={ignored} origin={SITE_ORIGIN} />
  ));
}

/** The page of an address in the state that its query asks for. */
export async function pageWithState(path: readonly string[], query: RawQuery): Promise<ReactNode> {
  const place = readPlace(path);
  return place === undefined ? <NotFoundPage /> : pageIn(place, query);
}

/** The head of such a page: its canonical address is that of the default state, its picture and frame have its own. */
export async function metadataWithState(path: readonly string[], query: RawQuery): Promise<Metadata> {
  const place = readPlace(path);
  return place === undefined ? {} : withState(await cachedMetadata(path), place, query);
}
