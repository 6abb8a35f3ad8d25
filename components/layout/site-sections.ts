import { compareHref, subjectListHref } from '#lib/url/hrefs.ts';

/** Pages that stand alone, without state in their address. */
export const COMPARISONS_HREF = '/comparisons';
export const METRICS_HREF = '/metrics';
export const SOURCES_HREF = '/sources';
export const RELEASES_HREF = '/releases';
export const METHOD_HREF = '/method';
export const DATA_HREF = '/data';
export const DECK_HREF = '/deck';

/** What the head of every page leads to, in order. */
export const SITE_SECTIONS = [
  { label: 'Compare', href: compareHref() },
  { label: 'Models', href: subjectListHref('models') },
  { label: 'Metrics', href: METRICS_HREF },
  { label: 'Sources', href: SOURCES_HREF },
  { label: 'Method', href: METHOD_HREF },
  { label: 'Data', href: DATA_HREF },
  { label: 'Deck', href: DECK_HREF },
] as const;
