import type { Metadata } from 'next';
import { cacheLife } from 'next/cache';
import type { ReactNode } from 'react';

import { FamilyPage } from '#components/pages/family-page.tsx';
import { NotFoundPage } from '#components/pages/not-found-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { familyHref, surfaceHref } from '#lib/url/hrefs.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { loadFamilyView } from '#lib/view/family/family-view.ts';

import { MISSING_METADATA, pageMetadata, PAGE_LIFE } from './site.ts';

const { state: DEFAULT } = decodeQuery(FAMILY_PARAMS, {});

/** The page of a shelf in its default state, or what to say where there is none. */
export async function renderFamily(id: string): Promise<ReactNode> {
  'use cache';
  cacheLife(PAGE_LIFE);
  const view = await loadFamilyView({ id, state: DEFAULT }, siteQueries());
  return view.ok ? <FamilyPage view={view.value} ignored={[]} /> : <NotFoundPage problem={view.error} />;
}

export async function familyMetadata(id: string): Promise<Metadata> {
  'use cache';
  cacheLife(PAGE_LIFE);
  const view = await loadFamilyView({ id, state: DEFAULT }, siteQueries());
  if (!view.ok) return MISSING_METADATA;
  const { family } = view.value;
  const href = familyHref(family.id);
  const imageHref = surfaceHref(href, 'og.png');
  return pageMetadata({ title: family.name, description: family.description, href, imageHref });
}
