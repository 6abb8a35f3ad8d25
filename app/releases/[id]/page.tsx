import type { Metadata } from 'next';
import { cacheLife } from 'next/cache';
import { notFound } from 'next/navigation';

import { pageMetadata, PAGE_LIFE } from '#app/_shared/site.ts';
import { firstReleases } from '#app/_shared/static-params.ts';
import { ReleasePage } from '#components/pages/release-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { releaseHref } from '#lib/url/hrefs.ts';
import { loadReleaseView } from '#lib/view/release-view.ts';

interface Props {
  readonly params: Promise<{ id: string }>;
}

async function renderRelease(id: string) {
  'use cache';
  cacheLife(PAGE_LIFE);
  const view = await loadReleaseView(id, siteQueries());
  return view.ok ? <ReleasePage view={view.value} /> : null;
}

// An id that is not there is answered 404, which a page sent in parts could no longer say.
export const instant = false;

export function generateStaticParams() {
  return firstReleases();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  return pageMetadata({ title: `Release ${id}`, description: `What release ${id} holds and changed.`, href: releaseHref(id) });
}

export default async function Page({ params }: Props) {
  return (await renderRelease((await params).id)) ?? notFound();
}
