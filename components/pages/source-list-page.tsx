import { Page } from '#components/layout/page.tsx';
import { SourceList } from '#components/layout/source-list.tsx';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import type { SourceListView } from '#lib/view/source/source-view.ts';

import { HOME_CRUMB } from './crumbs.ts';

/** All sources, newest first. */
export function SourceListPage({ view }: { readonly view: SourceListView }) {
  return (
    <Page title="Sources" lede={`${groupedDecimal(view.sources.length)} sources, newest first.`} crumbs={[HOME_CRUMB]}>
      <SourceList items={view.sources} />
    </Page>
  );
}
