import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';

import { pageAddress } from '#app/_shared/page-address.ts';
import { MISSING_METADATA, SITE_ORIGIN } from '#app/_shared/site.ts';
import { show } from '#app/_shared/show.tsx';
import { viewMetadata } from '#app/_shared/state-metadata.ts';
import { ComparePage } from '#components/pages/compare/compare-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { decodeQuery, encodeQuery, rawQuery, type RawQuery } from '#lib/url/codec.ts';
import { compareHref } from '#lib/url/hrefs.ts';
import { COMPARE_PARAMS, type CompareState } from '#lib/url/states/compare.ts';
import { loadCompareView } from '#lib/view/compare/compare-view.ts';

interface Props {
  readonly searchParams: Promise<RawQuery>;
}

/** The head and the page of one request are made of the same view. */
const loadView = cache((query: string) => {
  const { state } = decodeQuery(COMPARE_PARAMS, rawQuery(new URLSearchParams(query)));
  return loadCompareView(state, siteQueries());
});

function viewOf(state: CompareState): ReturnType<typeof loadCompareView> {
  return loadView(encodeQuery(COMPARE_PARAMS, state));
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { state } = decodeQuery(COMPARE_PARAMS, await searchParams);
  const view = await viewOf(state);
  return view.ok ? viewMetadata('compare', view.value) : MISSING_METADATA;
}

export default async function Page({ searchParams }: Props) {
  const query = await searchParams;
  const { state, ignored } = decodeQuery(COMPARE_PARAMS, query);
  const loaded = await viewOf(state);
  // Names that were found become ids, so that the address to share is the one in the bar. Notes on
  // what the address has wrong would be lost on the way.
  const settled = loaded.ok && ignored.length === 0 ? loaded.value.settled : undefined;
  if (settled !== undefined) redirect(compareHref(settled));
  return show(pageAddress(compareHref(), query), loaded, (view) => (
    <ComparePage view={view} ignored={ignored} origin={SITE_ORIGIN} />
  ));
}
