import { show } from '#app/_shared/show.tsx';
import { pageAddress } from '#app/_shared/page-address.ts';
import { pageMetadata } from '#app/_shared/site.ts';
import { SearchPage } from '#components/pages/search-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { decodeQuery, type RawQuery } from '#lib/url/codec.ts';
import { searchHref } from '#lib/url/hrefs.ts';
import { SEARCH_PARAMS } from '#lib/url/states/search.ts';
import { loadSearchView } from '#lib/view/site/search-view.ts';

export const metadata = {
  ...pageMetadata({
    title: 'Search',
    description:
      'Search models, benchmarks, metrics and papers by any of their names, and claims by their words and figures.',
    href: searchHref(''),
  }),
  robots: { index: false },
};

export default async function Page({ searchParams }: { readonly searchParams: Promise<RawQuery> }) {
  const query = await searchParams;
  const { state, ignored } = decodeQuery(SEARCH_PARAMS, query);
  return show(pageAddress('/search', query), await loadSearchView(state, siteQueries()), (view) => (
    <SearchPage view={view} ignored={ignored} />
  ));
}
