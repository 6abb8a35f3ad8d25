import type { Metadata } from 'next';
import { cacheLife } from 'next/cache';
import type { ReactNode } from 'react';

import { JsonLd } from '#components/layout/json-ld.tsx';
import { NotFoundPage } from '#components/pages/not-found-page.tsx';
import { SubjectPage } from '#components/pages/subject/subject-page.tsx';
import { siteQueries } from '#lib/queries/site-queries.ts';
import { subjectHref, surfaceHref, type SubjectSection } from '#lib/url/hrefs.ts';
import { subjectJsonLd } from '#lib/view/json-ld.ts';
import { loadSubjectView } from '#lib/view/subject/subject-view.ts';

import { MISSING_METADATA, pageMetadata, PAGE_LIFE, SITE_ORIGIN } from './site.ts';

const CURRENT = { release: undefined };

/** The page of a subject in the current release, or what to say where there is none. */
export async function renderSubject(section: SubjectSection, id: string): Promise<ReactNode> {
  'use cache';
  cacheLife(PAGE_LIFE);
  const view = await loadSubjectView({ section, id, state: CURRENT }, siteQueries());
  if (!view.ok) return <NotFoundPage problem={view.error} />;
  return (
    <>
      <JsonLd data={subjectJsonLd(view.value, SITE_ORIGIN)} />
      <SubjectPage view={view.value} ignored={[]} />
    </>
  );
}

export async function subjectMetadata(section: SubjectSection, id: string): Promise<Metadata> {
  'use cache';
  cacheLife(PAGE_LIFE);
  const view = await loadSubjectView({ section, id, state: CURRENT }, siteQueries());
  if (!view.ok) return MISSING_METADATA;
  const { subject } = view.value;
  const href = subjectHref(subject);
  return pageMetadata({
    title: subject.name,
    description: subject.summary,
    href,
    imageHref: surfaceHref(href, 'og.png'),
  });
}
