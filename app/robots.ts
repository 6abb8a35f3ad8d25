import type { MetadataRoute } from 'next';

import { SITE_ORIGIN } from '#app/_shared/site.ts';

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/search', '/view/', '/compare?', '/deck?'] },
    sitemap: `${SITE_ORIGIN}/sitemap.xml`,
  };
}
