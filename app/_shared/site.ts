import type { Metadata } from 'next';

import { settings } from '#lib/settings/settings.ts';
import { oembedHref } from '#lib/url/embed/href.ts';
import { SITE_PICTURE } from '#lib/view/page-heads.ts';

/**
 * Where the site is reached; addresses in metadata, sitemaps and shared links start with it. What is kept and holds
 * such addresses takes it as an argument, so that it is kept under it: a build may be served at another origin.
 */
export const SITE_ORIGIN = settings().origin;

interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** The canonical address, from the root. */
  readonly href: string;
  /** A picture of the view, from the root; without one the page is shown with that of the site. */
  readonly imageHref?: string | undefined;
}

/** Where consumers of oEmbed find how the view of a page is embedded; pages with a picture have a view. */
export function oembedTypes(
  href: string,
  title: string,
  origin = SITE_ORIGIN,
): NonNullable<Metadata['alternates']>['types'] {
  const url = `${origin}${href}`;
  return {
    'application/json+oembed': [{ url: oembedHref(url, 'json'), title }],
    'text/xml+oembed': [{ url: oembedHref(url, 'xml'), title }],
  };
}

/** Search engines cut descriptions at about this length. */
const DESCRIPTION_MAX_LENGTH = 300;

/** The head of a page: title, description, canonical address and what is shown where it is shared. */
export function pageMetadata({ title, description, href, imageHref }: PageFacts, origin = SITE_ORIGIN): Metadata {
  const short = description.slice(0, DESCRIPTION_MAX_LENGTH);
  const image = imageHref === undefined ? SITE_PICTURE : { url: imageHref, alt: short };
  return {
    title,
    description: short,
    alternates: { canonical: href, ...(imageHref === undefined ? {} : { types: oembedTypes(href, title, origin) }) },
    openGraph: {
      title,
      description: short,
      url: href,
      siteName: 'Model Claims',
      type: 'website',
      locale: 'en_GB',
      images: [image],
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** The head of a page that is not there. */
export const MISSING_METADATA: Metadata = { title: 'Not found', robots: { index: false } };
