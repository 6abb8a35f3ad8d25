import type { Metadata, Viewport } from 'next';
import { cacheLife } from 'next/cache';
import type { ReactNode } from 'react';

import { ClaimCardHost } from '#components/claim/claim-card-host.tsx';
import { THEME_SCRIPT } from '#components/layout/theme.ts';
import { FontPreload } from '#components/layout/font-preload.tsx';
import { SiteFooter } from '#components/layout/site-footer.tsx';
import { SiteHeader } from '#components/layout/site-header.tsx';
import { SkipLink } from '#components/layout/skip-link.tsx';
import { MenuDismiss } from '#components/ui/menu-dismiss.tsx';
import { SoftLinks } from '#components/ui/soft-links.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';

import { PAGE_LIFE, SITE_ORIGIN } from './_shared/site.ts';

import './globals.css';

export const metadata: Metadata = {
  metadataBase: new URL(SITE_ORIGIN),
  title: { default: 'Model Claims', template: '%s | Model Claims' },
  description: 'What papers claim about models: every number with its words, its conditions and its source.',
};

export const viewport: Viewport = { colorScheme: 'light dark' };

async function CurrentFooter() {
  'use cache';
  cacheLife(PAGE_LIFE);
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
        <SoftLinks />
        <MenuDismiss />
      </body>
    </html>
  );
}
