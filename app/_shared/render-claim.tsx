import type { Metadata } from 'next';
import { cacheLife } from 'next/cache';
import type { ReactNode } from 'react';

import { JsonLd } from '#components/layout/json-ld.tsx';
import { ClaimPage } from '#components/pages/claim/claim-page.tsx';
import { NotFoundPage } from '#components/pages/not-found-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { claimHref, surfaceHref } from '#lib/url/hrefs.ts';
import { loadClaimView } from '#lib/view/claim/claim-view.ts';
import { claimJsonLd } from '#lib/view/json-ld.ts';
import { claimHead } from '#lib/view/page-heads.ts';

import { MISSING_METADATA, pageMetadata, PAGE_LIFE, SITE_ORIGIN } from './site.ts';

const CURRENT = { release: undefined };

/** The page of a claim in the current release, or what to say where there is none. */
export async function renderClaim(id: string): Promise<ReactNode> {
  'use cache';
  cacheLife(PAGE_LIFE);
  const view = await loadClaimView({ id, state: CURRENT }, siteQueries());
  if (!view.ok) return <NotFoundPage problem={view.error} />;
  return (
    <>
      <JsonLd data={claimJsonLd(view.value, SITE_ORIGIN)} />
      <ClaimPage view={view.value} ignored={[]} />
    </>
  );
}

export async function claimMetadata(id: string): Promise<Metadata> {
  'use cache';
  cacheLife(PAGE_LIFE);
  const view = await loadClaimView({ id, state: CURRENT }, siteQueries());
  if (!view.ok) return MISSING_METADATA;
  const href = claimHref(view.value.claim.id);
  return pageMetadata({ ...claimHead(view.value), href, imageHref: surfaceHref(href, 'og.png') });
}
