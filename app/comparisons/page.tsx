import { show } from '#app/_shared/show.tsx';
import { pageMetadata } from '#app/_shared/site.ts';
import { COMPARISONS_HREF } from '#components/layout/site-sections.ts';
import { CuratedListPage } from '#components/pages/compare/curated-list-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { loadCuratedListView } from '#lib/view/compare/curated-view.ts';

export const metadata = pageMetadata({
  title: 'Curated comparisons',
  description: 'Models that belong side by side, with the reason: generations, baselines of a paper, like sizes.',
  href: COMPARISONS_HREF,
});

export default async function Page() {
  return show(COMPARISONS_HREF, await loadCuratedListView(siteQueries()), (view) => <CuratedListPage view={view} />);
}
