import type { Metadata } from 'next';
import { cacheLife } from 'next/cache';
import type { ReactNode } from 'react';

import { JsonLd } from '#components/layout/json-ld.tsx';
import { NotFoundPage } from '#components/pages/not-found-page.tsx';
import { pageOf } from '#components/pages/page-of.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { readPlace, viewKind, type PlaceOf, type ViewKind } from '#lib/url/view-kinds.ts';
import { viewsOf } from '#lib/view/views.ts';

import { MISSING_METADATA, PAGE_LIFE, SITE_ORIGIN } from './site.ts';
import { viewMetadata } from './state-metadata.ts';

function loadDefault<Kind extends ViewKind>(place: PlaceOf<Kind>) {
  const { state } = decodeQuery(viewKind(place.kind).params, {});
  return viewsOf(place.kind).load(place, state, siteQueries());
}

async function pageAt<Kind extends ViewKind>(place: PlaceOf<Kind>, origin: string): Promise<ReactNode> {
  const view = await loadDefault(place);
  if (!view.ok) return <NotFoundPage problem={view.error} />;
  const Page = pageOf(place.kind);
  const linked = viewsOf(place.kind).jsonLd?.(view.value, origin);
  return (
    <>
      {linked === undefined ? undefined : <JsonLd data={linked} />}
      <Page view={view.value} ignored={[]} origin={origin} />
    </>
  );
}

async function keptPage(path: readonly string[], origin: string): Promise<ReactNode> {
  'use cache';
  cacheLife(PAGE_LIFE);
  const place = readPlace(path);
  return place === undefined ? <NotFoundPage /> : pageAt(place, origin);
}

/** The page of a view in its default state in the current release, or what to say where there is none. */
export function cachedPage(path: readonly string[]): Promise<ReactNode> {
  return keptPage(path, SITE_ORIGIN);
}

async function metadataAt<Kind extends ViewKind>(place: PlaceOf<Kind>, origin: string): Promise<Metadata> {
  const view = await loadDefault(place);
  return view.ok ? viewMetadata(place.kind, view.value, origin) : MISSING_METADATA;
}

async function keptMetadata(path: readonly string[], origin: string): Promise<Metadata> {
  'use cache';
  cacheLife(PAGE_LIFE);
  const place = readPlace(path);
  return place === undefined ? MISSING_METADATA : metadataAt(place, origin);
}

/** The head of that page. */
export function cachedMetadata(path: readonly string[]): Promise<Metadata> {
  return keptMetadata(path, SITE_ORIGIN);
}
