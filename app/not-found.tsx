import { headers } from 'next/headers';

import { NotFoundPage } from '#components/pages/not-found-page.tsx';
import { MISSING_HEADER } from '#lib/http/missing-page.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { rawQuery } from '#lib/url/codec.ts';
import { pathSegments } from '#lib/url/path-segments.ts';
import { missingProblem } from '#lib/view/existence.ts';

export const metadata = { title: 'Not found', robots: { index: false } };

/** What to say of the address that was asked for, where it names something that could be there. */
async function problemAsked() {
  const address = (await headers()).get(MISSING_HEADER);
  if (address === null) return undefined;
  const asked = URL.parse(address, 'http://localhost');
  const path = asked === null ? undefined : pathSegments(asked.pathname);
  return asked === null || path === undefined
    ? undefined
    : missingProblem(path, rawQuery(asked.searchParams), siteQueries());
}

export default async function NotFound() {
  return <NotFoundPage problem={await problemAsked()} />;
}
