import type { Crumb } from '#components/layout/breadcrumbs.tsx';

/** Where every way into the site starts. */
export const HOME_CRUMB: Crumb = { label: 'Home', href: '/' };
