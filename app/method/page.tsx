import { show } from '#app/_shared/show.tsx';
import { pageMetadata } from '#app/_shared/site.ts';
import { METHOD_HREF } from '#components/layout/site-sections.ts';
import { MethodPage } from '#components/pages/about/about-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { loadMethodView } from '#lib/view/site/about-view.ts';

export const metadata = pageMetadata({
  title: 'Method',
  description: 'How claims are read, what bounds mean, when two claims are comparable, and how they are drawn.',
  href: METHOD_HREF,
});

export default async function Page() {
  return show(METHOD_HREF, await loadMethodView(siteQueries()), (view) => (
    <MethodPage examples={view.examples} catalog={view.catalog} />
  ));
}
