import { show } from '#app/_shared/show.tsx';
import { pageMetadata } from '#app/_shared/site.ts';
import { DATA_HREF } from '#components/layout/site-sections.ts';
import { DataPage } from '#components/pages/data/data-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { loadDataView } from '#lib/view/site/data-view.ts';

export const metadata = pageMetadata({
  title: 'Data',
  description: 'Downloads, the API, the licence, how to cite, and how to add a paper.',
  href: DATA_HREF,
});

export default async function Page() {
  return show(DATA_HREF, await loadDataView(siteQueries()), (view) => <DataPage view={view} />);
}
