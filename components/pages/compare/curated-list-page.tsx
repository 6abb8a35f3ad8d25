import { Page } from '#components/layout/page.tsx';
import { HOME_CRUMB } from '#components/pages/crumbs.ts';
import { compareHref } from '#lib/url/hrefs.ts';
import type { CuratedListView } from '#lib/view/compare/curated-view.ts';

import { CuratedList } from './curated-list.tsx';

/** All comparisons that people put together. */
export function CuratedListPage({ view }: { readonly view: CuratedListView }) {
  const { comparisons, catalog } = view;
  return (
    <Page
      title="Curated comparisons"
      lede={
        comparisons.length === 0
          ? 'There are none in this release.'
          : 'What belongs side by side, and why. Each can be changed from its own page.'
      }
      crumbs={[HOME_CRUMB]}
      actions={<a href={compareHref()}>Make your own</a>}
    >
      <CuratedList comparisons={comparisons} catalog={catalog} />
    </Page>
  );
}
