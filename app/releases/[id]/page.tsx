import type { Metadata } from 'next';
import { cacheLife } from 'next/cache';
import { pageMetadata, PAGE_LIFE } from '#app/_shared/site.ts';
import { firstReleases } from '#app/_shared/static-params.ts';
import { NotFoundPage } from '#components/pages/not-found-page.tsx';
import { ReleasePage } from '#components/pages/release-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { releaseHref } from '#lib/url/hrefs.ts';
import { loadReleaseView } from '#lib/view/release/release-view.ts';

interface Props {
  readonly params: Promise<{ id: string }>;
}

async function renderRelease(id: string) {
  'use cache';
  cacheLife(PAGE_LIFE);
  const view = await loadReleaseView(id, siteQueries());
  return view.ok ? <ReleasePage view={view.value} /> : <NotFoundPage problem={view.error} />;
}

// The page is sent whole: its status depends on whether the id is there.
export const instant = false;

export function generateStaticParams() {
  return firstReleases();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  return pageMetadata({
    title: `Release ${id}`,
    description: `What release ${id} holds and changed.`,
    href: releaseHref(id),
  });
}

export default async function Page({ params }: Props) {
  return renderRelease((await params).id);
}
