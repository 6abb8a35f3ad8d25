import type { Metadata } from 'next';

import { MISSING_METADATA } from '#app/_shared/site.ts';
import { show } from '#app/_shared/show.tsx';
import { compareMetadata } from '#app/_shared/compare-metadata.ts';
import { ComparePage } from '#components/pages/compare-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { decodeQuery, type RawQuery } from '#lib/url/codec.ts';
import { COMPARE_PARAMS } from '#lib/url/states.ts';
import { loadCompareView } from '#lib/view/compare-view.ts';

interface Props {
  readonly searchParams: Promise<RawQuery>;
}

export const instant = false;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { state } = decodeQuery(COMPARE_PARAMS, await searchParams);
  const view = await loadCompareView(state, siteQueries());
  return view.ok ? compareMetadata(view.value) : MISSING_METADATA;
}

export default async function Page({ searchParams }: Props) {
  const { state, ignored } = decodeQuery(COMPARE_PARAMS, await searchParams);
  return show(await loadCompareView(state, siteQueries()), (view) => <ComparePage view={view} ignored={ignored} />);
}
