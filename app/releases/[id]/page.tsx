import type { Metadata } from 'next';

import { pageAddress } from '#app/_shared/page-address.ts';
import { show } from '#app/_shared/show.tsx';
import { pageMetadata } from '#app/_shared/site.ts';
import { ReleasePage } from '#components/pages/release-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { decodeQuery, type RawQuery } from '#lib/url/codec.ts';
import { releaseHref } from '#lib/url/hrefs.ts';
import { PAGED_PARAMS } from '#lib/url/states/paged.ts';
import { loadReleaseView } from '#lib/view/release/release-view.ts';

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  return pageMetadata({
    title: `Release ${id}`,
    description: `What release ${id} holds and changed.`,
    href: releaseHref(id),
  });
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const { state, ignored } = decodeQuery(PAGED_PARAMS, query);
  return show(pageAddress(releaseHref(id), query), await loadReleaseView({ id, state }, siteQueries()), (view) => (
    <ReleasePage view={view} ignored={ignored} />
  ));
}
