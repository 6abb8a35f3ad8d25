/** Pages that can be framed, and what they are in other forms that cost little to make. */
const WITH_SURFACES = /^\/(?:comparisons|families|metrics|models|methods|datasets|benchmarks)\/[^/?]+$/;

/** Addresses of a site that an answer names for a crawl to go on with, from the root. */
export function addressesIn(path: string, text: string, headers: Headers): readonly string[] {
  if (/\.xml(?:\?|$)/.test(path)) return locations(text);
  const [, after] = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '') ?? [];
  if (after !== undefined) return [after];
  if (headers.get('content-type')?.startsWith('text/html') !== true || path.startsWith('/embed/')) return [];
  return [...nextPages(text), ...(WITH_SURFACES.test(path) ? [`/embed${path}`, `${path}/table.csv`] : [])];
}

function locations(siteMap: string): readonly string[] {
  return [...siteMap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => {
    const { pathname, search } = new URL(address.replaceAll('&amp;', '&'));
    return `${pathname}${search}`;
  });
}

/** Where the links to the next pages lead, in whatever order their attributes stand. */
function nextPages(html: string): readonly string[] {
  const links = [...html.matchAll(/<a\b[^>]*\brel="next"[^>]*>/g)].map(([link]) => link);
  return links.flatMap((link) => {
    const [, href] = /\bhref="(\/[^"#]*)/.exec(link) ?? [];
    return href === undefined ? [] : [href.replaceAll('&amp;', '&')];
  });
}
