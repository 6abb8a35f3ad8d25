const LOCAL_ORIGIN = 'http://localhost:3000';

/**
 * An address of this site that leads here from a file that was taken away. `href` starts at the root.
 * The origin is the operator's word and never the request's, so that nobody can put another one into a file.
 */
export function siteAddress(href: string): string {
  return `${process.env['SITE_ORIGIN'] ?? LOCAL_ORIGIN}${href}`;
}
