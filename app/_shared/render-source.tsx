import type { Metadata } from 'next';
import { cacheLife } from 'next/cache';
import type { ReactNode } from 'react';

import { JsonLd } from '#components/layout/json-ld.tsx';
import { NotFoundPage } from '#components/pages/not-found-page.tsx';
import { SourcePage } from '#components/pages/source-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { sourceHref } from '#lib/url/hrefs.ts';
import { sourceJsonLd } from '#lib/view/json-ld.ts';
import { loadSourceView } from '#lib/view/source/source-view.ts';

import { MISSING_METADATA, pageMetadata, PAGE_LIFE, SITE_ORIGIN } from './site.ts';

const CURRENT = { release: undefined };

/** The page of a source in the current release, or what to say where there is none. */
export async function renderSource(id: string): Promise<ReactNode> {
  'use cache';
  cacheLife(PAGE_LIFE);
  const view = await loadSourceView({ id, state: CURRENT }, siteQueries());
  if (!view.ok) return <NotFoundPage problem={view.error} />;
  return (
    <>
      <JsonLd data={sourceJsonLd(view.value.source, SITE_ORIGIN)} />
      <SourcePage view={view.value} ignored={[]} />
    </>
  );
}

export async function sourceMetadata(id: string): Promise<Metadata> {
  'use cache';
  cacheLife(PAGE_LIFE);
  const view = await loadSourceView({ id, state: CURRENT }, siteQueries());
  if (!view.ok) return MISSING_METADATA;
  const { source, claimCount } = view.value;
  const description = `${claimCount} claims of ${source.title} (${source.publisher}, ${source.published}), each with its words.`;
  return pageMetadata({ title: source.title, description, href: sourceHref(source.id) });
}
