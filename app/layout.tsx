import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';

import { ClaimCardHost } from '#components/claim/claim-card-host.tsx';
import { THEME_SCRIPT } from '#components/layout/theme.ts';
import { FontPreload } from '#components/layout/font-preload.tsx';
import { SiteFooter } from '#components/layout/site-footer.tsx';
import { SiteHeader } from '#components/layout/site-header.tsx';
import { SkipLink } from '#components/layout/skip-link.tsx';
import { LiveParts } from '#components/live/live-parts.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';

import { SITE_ORIGIN } from './_shared/site.ts';

import './globals.css';

export const metadata: Metadata = {
  metadataBase: new URL(SITE_ORIGIN),
  title: { default: 'Model Claims', template: '%s | Model Claims' },
  description: 'What papers claim about models: every number with its words, its conditions and its source.',
};

// Everything is made from the store at the request; what is kept of it is kept in one place, in front of the framework.
export const dynamic = 'force-dynamic';

export const viewport: Viewport = { colorScheme: 'light dark' };

async function CurrentFooter() {
  return <SiteFooter release={await siteQueries().currentRelease()} />;
}

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    // The script may set data-theme before React looks at the element.
    <html lang="en-GB" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body>
        <FontPreload />
        <SkipLink />
        <SiteHeader />
        {children}
        <CurrentFooter />
        <ClaimCardHost />
        <LiveParts />
      </body>
    </html>
  );
}
