import { NextResponse, type NextRequest } from 'next/server';

import { MISSING_HEADER } from '#lib/http/missing-page.ts';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { rawQuery } from '#lib/url/codec.ts';
import { pathSegments } from '#lib/url/path-segments.ts';
import { isThere, movedHref } from '#lib/view/existence.ts';

/** Where no page stands: the framework answers it with its page for what is not there, and 404. */
const NOWHERE = '/~nothing~';

/** A page is the same for everybody, and as short-lived as the release that it shows. */
const CACHE_CONTROL = 'public, max-age=0, must-revalidate, s-maxage=5';

/**
 * Decides before anything is rendered whether a page is there, so that its status is right and a name that
 * somebody made up costs a look at the ids alone.
 */
export async function proxy({ nextUrl, headers, url }: NextRequest): Promise<NextResponse> {
  const path = pathSegments(nextUrl.pathname);
  if (path !== undefined && (await isThere(path, rawQuery(nextUrl.searchParams), siteQueries()))) {
    return NextResponse.next({ headers: { 'Cache-Control': CACHE_CONTROL } });
  }
  const moved = path === undefined ? undefined : await movedHref(path, rawQuery(nextUrl.searchParams), siteQueries());
  if (moved !== undefined) return NextResponse.redirect(new URL(`${moved}${nextUrl.search}`, url), 308);
  const told = new Headers(headers);
  told.set(MISSING_HEADER, `${nextUrl.pathname}${nextUrl.search}`);
  return NextResponse.rewrite(new URL(NOWHERE, url), { request: { headers: told } });
}

/** Pages alone: what is taken away from them says itself what is not there. */
export const config = {
  matcher: [
    '/',
    '/(compare|deck|search|method|data)',
    '/deck/check',
    '/(models|methods|datasets|benchmarks|metrics|sources|families|comparisons|releases)',
    '/(models|methods|datasets|benchmarks|metrics|sources|families|comparisons|releases)/:id',
    '/claims/:source/:key',
  ],
};
