import type { MetadataRoute } from 'next';
import { cacheLife } from 'next/cache';

import { PAGE_LIFE, SITE_ORIGIN } from '#app/_shared/site.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { loadSiteAddresses } from '#lib/view/site/site-addresses.ts';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  'use cache';
  cacheLife(PAGE_LIFE);
  const addresses = await loadSiteAddresses(siteQueries());
  return addresses.map(({ href, changedAt }) => ({ url: `${SITE_ORIGIN}${href}`, lastModified: changedAt }));
}
