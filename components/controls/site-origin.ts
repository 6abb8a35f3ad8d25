/**
 * Where the site is reached from outside, for addresses that people take away from a page. The
 * operator's word, as in the files and the heads of pages; read where pages are rendered.
 */
export function siteOrigin(): string {
  return process.env['SITE_ORIGIN'] ?? 'http://localhost:3000';
}
