import type { Metadata } from 'next';
import type { ReactNode } from 'react';

import { ListPage } from '#components/pages/list-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { decodeQuery, type RawQuery } from '#lib/url/codec.ts';
import { subjectListHref } from '#lib/url/hrefs.ts';
import type { SubjectSection } from '#lib/domain/facts/subject.ts';
import { LIST_PARAMS } from '#lib/url/states/list.ts';
import { loadListView } from '#lib/view/subject/list-view.ts';

import { pageAddress } from './page-address.ts';
import { show } from './show.tsx';
import { pageMetadata } from './site.ts';

/** The list of one section in the state that the address asks for. */
export async function renderList(section: SubjectSection, query: RawQuery): Promise<ReactNode> {
  const { state, ignored } = decodeQuery(LIST_PARAMS, query);
  return show(
    pageAddress(subjectListHref(section), query),
    await loadListView({ section, state }, siteQueries()),
    (view) => <ListPage view={view} ignored={ignored} />,
  );
}

export function listMetadata(section: SubjectSection): Metadata {
  const title = section.charAt(0).toUpperCase() + section.slice(1);
  const description = `All ${section} that the papers introduce or compare with, with what is claimed about them.`;
  return pageMetadata({ title, description, href: subjectListHref(section) });
}
