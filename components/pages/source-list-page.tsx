import { Page } from '#components/layout/page.tsx';
import { Pager } from '#components/layout/pager.tsx';
import { SourceList } from '#components/layout/source-list.tsx';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import type { Ignored } from '#lib/url/codec.ts';
import { sourceListHref } from '#lib/url/hrefs.ts';
import type { SourceListView } from '#lib/view/source/source-view.ts';

import { HOME_CRUMB } from './crumbs.ts';

interface SourceListPageProps {
  readonly view: SourceListView;
  readonly ignored: readonly Ignored[];
}

/** All sources, newest first. */
export function SourceListPage({ view, ignored }: SourceListPageProps) {
  const { sources, state, total, pages } = view;
  return (
    <Page
      title="Sources"
      lede={`${groupedDecimal(total)} sources, newest first.`}
      crumbs={[HOME_CRUMB]}
      ignored={[...ignored, ...view.ignored]}
    >
      <SourceList items={sources} />
      <Pager page={state.page} pageCount={pages} hrefOf={(page) => sourceListHref({ page })} />
    </Page>
  );
}
