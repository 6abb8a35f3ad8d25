import type { Metadata } from 'next';
import { show } from '#app/_shared/show.tsx';
import { pageMetadata } from '#app/_shared/site.ts';
import { ReleasePage } from '#components/pages/release-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { releaseHref } from '#lib/url/hrefs.ts';
import { loadReleaseView } from '#lib/view/release/release-view.ts';

interface Props {
  readonly params: Promise<{ id: string }>;
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
  const { id } = await params;
  return show(releaseHref(id), await loadReleaseView(id, siteQueries()), (view) => <ReleasePage view={view} />);
}
