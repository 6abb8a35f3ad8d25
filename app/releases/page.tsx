import { show } from '#app/_shared/show.tsx';
import { pageMetadata } from '#app/_shared/site.ts';
import { RELEASES_HREF } from '#components/layout/site-sections.ts';
import { ReleaseListPage } from '#components/pages/release-list-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { loadReleaseListView } from '#lib/view/release/release-view.ts';

export const metadata = pageMetadata({
  title: 'Releases',
  description: 'Every release of the data, kept for ever, with what it added, changed and retired.',
  href: RELEASES_HREF,
});

export default async function Page() {
  return show(RELEASES_HREF, await loadReleaseListView(siteQueries()), (view) => <ReleaseListPage view={view} />);
}
