import { show } from '#app/_shared/show.tsx';
import { pageMetadata } from '#app/_shared/site.ts';
import { SOURCES_HREF } from '#components/layout/site-sections.ts';
import { SourceListPage } from '#components/pages/source-list-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { loadSourceListView } from '#lib/view/source/source-view.ts';

export const metadata = pageMetadata({
  title: 'Sources',
  description: 'The papers that the claims are read from, newest first.',
  href: SOURCES_HREF,
});

export default async function Page() {
  return show(SOURCES_HREF, await loadSourceListView(siteQueries()), (view) => <SourceListPage view={view} />);
}
