import { show } from '#app/_shared/show.tsx';
import { pageMetadata, SITE_ORIGIN } from '#app/_shared/site.ts';
import { HomePage } from '#components/pages/home-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { loadHomeView } from '#lib/view/site/home-view.ts';

export const metadata = {
  ...pageMetadata({
    title: 'Model Claims',
    description:
      'What papers claim about models: every number with its limiting word, baseline, conditions and source.',
    href: '/',
  }),
  title: { absolute: 'Model Claims: what papers claim about models, every number with its words' },
};

export default async function Page() {
  return show('/', await loadHomeView(siteQueries()), (view) => <HomePage view={view} origin={SITE_ORIGIN} />);
}
