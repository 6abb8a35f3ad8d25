import { Page } from '#components/layout/page.tsx';
import { ResultList } from '#components/layout/result-list.tsx';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { releaseHref } from '#lib/url/hrefs.ts';
import type { ReleaseListView } from '#lib/view/release/release-view.ts';

import { HOME_CRUMB } from './crumbs.ts';

/** All releases, newest first. */
export function ReleaseListPage({ view }: { readonly view: ReleaseListView }) {
  const items = view.releases.map(({ id, createdAt, counts }) => ({
    href: releaseHref(id),
    title: id,
    kind: createdAt.slice(0, 10),
    summary: `${groupedDecimal(counts.claims)} claims, ${groupedDecimal(counts.subjects)} subjects, ${groupedDecimal(counts.sources)} sources`,
  }));
  return (
    <Page
      title="Releases"
      lede="Each release is kept for ever, so that a link to it never changes."
      crumbs={[HOME_CRUMB]}
    >
      <ResultList items={items} />
    </Page>
  );
}
