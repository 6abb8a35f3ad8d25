import { pageAddress } from '#app/_shared/page-address.ts';
import { show } from '#app/_shared/show.tsx';
import { pageMetadata } from '#app/_shared/site.ts';
import { SOURCES_HREF } from '#components/layout/site-sections.ts';
import { SourceListPage } from '#components/pages/source-list-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { decodeQuery, type RawQuery } from '#lib/url/codec.ts';
import { PAGED_PARAMS } from '#lib/url/states/paged.ts';
import { loadSourceListView } from '#lib/view/source/source-view.ts';

export const metadata = pageMetadata({
  title: 'Sources',
  description: 'The papers that the claims are read from, newest first.',
  href: SOURCES_HREF,
});

export default async function Page({ searchParams }: { readonly searchParams: Promise<RawQuery> }) {
  const query = await searchParams;
  const { state, ignored } = decodeQuery(PAGED_PARAMS, query);
  return show(pageAddress(SOURCES_HREF, query), await loadSourceListView(state, siteQueries()), (view) => (
    <SourceListPage view={view} ignored={ignored} />
  ));
}
