import type { MetadataRoute } from 'next';

import { SITE_ORIGIN } from '#app/_shared/site.ts';

// The origin is that of the port that serves, which a build does not know.
export const dynamic = 'force-dynamic';

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/search', '/view/', '/compare?', '/deck?'] },
    sitemap: `${SITE_ORIGIN}/sitemap.xml`,
  };
}
