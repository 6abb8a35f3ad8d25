import type { Metadata } from 'next';
import type { ReactNode } from 'react';

import { ClaimCardHost } from '#components/claim/claim-card-host.tsx';
import { THEME_SCRIPT } from '#components/controls/theme.ts';
import { SiteFooter } from '#components/layout/site-footer.tsx';
import { SiteHeader } from '#components/layout/site-header.tsx';
import { SkipLink } from '#components/layout/skip-link.tsx';
import { SoftLinks } from '#components/ui/soft-links.tsx';

import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Model Claims', template: '%s | Model Claims' },
  description: 'What papers claim about models: every number with its words, its conditions and its source.',
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    // The script may set data-theme before React looks at the element.
    <html lang="en-GB" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body>
        <SkipLink />
        <SiteHeader />
        {children}
        <SiteFooter />
        <ClaimCardHost />
        <SoftLinks />
      </body>
    </html>
  );
}
