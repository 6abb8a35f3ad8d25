import type { MetadataRoute } from 'next';

import { SITE_ORIGIN } from '#app/_shared/site.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { loadSiteAddresses } from '#lib/view/site/site-addresses.ts';

// Asked for at each request; what is kept of it is kept in front of the framework.
export const dynamic = 'force-dynamic';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const addresses = await loadSiteAddresses(siteQueries());
  return addresses.map(({ href, changedAt }) => ({ url: `${SITE_ORIGIN}${href}`, lastModified: changedAt }));
}
