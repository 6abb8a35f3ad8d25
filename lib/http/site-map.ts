import { siteMapIndexXml, siteMapXml } from '#lib/render/data/site-map.ts';
import { countSiteParts, loadSiteAddresses } from '#lib/view/site/site-addresses.ts';
import type { Site } from './site.ts';

const HEADERS = { 'Content-Type': 'application/xml', 'Cache-Control': 'public, max-age=0, must-revalidate' };
const PART_NAME = /^([1-9][0-9]{0,4})\.xml$/u;

/** The map of the site as XML: the whole of it where one part holds it, else the list of its parts. */
export async function siteMap({ queries, origin }: Site): Promise<string> {
  const partCount = await countSiteParts(queries);
  if (partCount === 1) return siteMapXml(await loadSiteAddresses(1, queries), origin);
  const hrefs = Array.from({ length: partCount }, (_, index) => `/sitemap/${index + 1}.xml`);
  return siteMapIndexXml(hrefs, origin);
}

/** An answer that carries a map of the site. */
export function siteMapResponse(xml: string): Response {
  return new Response(xml, { headers: HEADERS });
}

/** Answers with the part of the map that a file's name stands for (`2.xml`); 404 where there is none. */
export async function respondWithSiteMapPart(name: string, { queries, origin }: Site): Promise<Response> {
  const [, digits = '0'] = PART_NAME.exec(name) ?? [];
  const part = Number(digits);
  if (part === 0 || part > (await countSiteParts(queries))) return new Response(null, { status: 404 });
  return siteMapResponse(siteMapXml(await loadSiteAddresses(part, queries), origin));
}
