import { escapeXml } from '#lib/text/escape-xml.ts';
import type { SiteAddress } from '#lib/view/site/site-addresses.ts';

/** The name space of site maps (https://www.sitemaps.org/protocol.html). */
const NAME_SPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A site map, or a part of one; `origin` has no slash at its end. */
export function siteMapXml(addresses: readonly SiteAddress[], origin: string): string {
  const entries = addresses.map(({ href, changedAt }) => {
    return `<url>\n<loc>${escapeXml(`${origin}${href}`)}</loc>\n<lastmod>${changedAt}</lastmod>\n</url>\n`;
  });
  return mapDocument('urlset', entries);
}

/** A site map that names its parts, by their addresses from the root. */
export function siteMapIndexXml(partHrefs: readonly string[], origin: string): string {
  const entries = partHrefs.map((href) => `<sitemap>\n<loc>${escapeXml(`${origin}${href}`)}</loc>\n</sitemap>\n`);
  return mapDocument('sitemapindex', entries);
}

function mapDocument(root: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAME_SPACE}">\n${entries.join('')}</${root}>\n`;
}
