import { FilterForm } from '#components/controls/filter-form.tsx';
import { Page } from '#components/layout/page.tsx';
import { ResultList } from '#components/layout/result-list.tsx';
import type { Ignored } from '#lib/url/codec.ts';
import { searchHref } from '#lib/url/hrefs.ts';
import type { SearchView } from '#lib/view/site/search-view.ts';

import { HOME_CRUMB } from './crumbs.ts';

interface SearchPageProps {
  readonly view: SearchView;
  readonly ignored: readonly Ignored[];
}

/** What a text finds among subjects, metrics and sources. */
export function SearchPage({ view, ignored }: SearchPageProps) {
  const { q, hits } = view;
  return (
    <Page title={q === '' ? 'Search' : `Search: ${q}`} crumbs={[HOME_CRUMB]} ignored={ignored}>
      <FilterForm action={searchHref('')} query={q} fields={[]} keptHref={searchHref(q)} />
      {q !== '' && (
        <p role="status">
          {hits.length === 0 ? 'Nothing found. Fewer or other words may help.' : `${hits.length} found.`}
        </p>
      )}
      <ResultList items={hits.map(({ href, name, kind, detail }) => ({ href, title: name, kind, summary: detail }))} />
    </Page>
  );
}
