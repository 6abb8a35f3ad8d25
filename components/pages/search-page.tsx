import { FigureLegend } from '#components/claim/figure-legend.tsx';
import { FilterForm } from '#components/controls/filter-form.tsx';
import { Page } from '#components/layout/page.tsx';
import { Pager } from '#components/layout/pager.tsx';
import { FacetLinks } from '#components/search/facet-links.tsx';
import { ResultGroups } from '#components/search/result-groups.tsx';
import { SearchMiss } from '#components/search/search-miss.tsx';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import type { Ignored } from '#lib/url/codec.ts';
import { searchHref } from '#lib/url/hrefs.ts';
import type { SearchView } from '#lib/view/site/search-view.ts';

import { HOME_CRUMB } from './crumbs.ts';

interface SearchPageProps {
  readonly view: SearchView;
  readonly ignored: readonly Ignored[];
}

/** What a text finds among models, benchmarks, metrics, sources and claims. */
export function SearchPage({ view, ignored }: SearchPageProps) {
  const { state, groups, facets, total, uncovered, nearest, pages, range, release, catalog } = view;
  const { q, ...rest } = state;
  const isMiss = q !== '' && (total === 0 || uncovered !== undefined);
  return (
    <Page title={q === '' ? 'Search' : `Search: ${q}`} crumbs={[HOME_CRUMB]} ignored={[...ignored, ...view.ignored]}>
      <FilterForm
        action={searchHref('')}
        query={q}
        queryLabel="Names, words or figures"
        fields={[]}
        keptHref={searchHref(q, rest)}
      />
      {isMiss && <SearchMiss uncovered={uncovered} nearest={nearest} release={release} />}
      {total > 0 && <p role={isMiss ? undefined : 'status'}>{groupedDecimal(total)} found.</p>}
      <FacetLinks facets={facets} />
      <ResultGroups groups={groups} catalog={catalog} />
      <Pager page={state.page} pageCount={pages} hrefOf={(page) => searchHref(q, { ...rest, page })} range={range} />
      {groups.some(({ claims, things }) => claims.length > 0 || things.some(({ figures }) => figures.length > 0)) && (
        <FigureLegend />
      )}
    </Page>
  );
}
