import { longCitation } from '#lib/domain/words/citation.ts';
import { assertionLabel } from '#lib/domain/words/format.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import type { Source, SourceKind } from '#lib/domain/facts/source.ts';
import { statedOrganisation, type SubjectKind } from '#lib/domain/facts/subject.ts';
import { claimHref, sourceHref, subjectHref } from '#lib/url/hrefs.ts';
import type { ClaimView } from './claim/claim-view.ts';
import type { SubjectView } from './subject/subject-view.ts';

/** Linked data in schema.org's words, as a page carries it. */
export type JsonLdData = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';

const SUBJECT_TYPES: Readonly<Record<SubjectKind, string>> = {
  model: 'SoftwareApplication',
  series: 'CreativeWorkSeries',
  architecture: 'CreativeWork',
  method: 'CreativeWork',
  dataset: 'Dataset',
  benchmark: 'Dataset',
};

const SOURCE_TYPES: Readonly<Record<SourceKind, string>> = {
  paper: 'ScholarlyArticle',
  'model-card': 'TechArticle',
  documentation: 'TechArticle',
  blog: 'BlogPosting',
  leaderboard: 'WebPage',
  repository: 'SoftwareSourceCode',
  database: 'Dataset',
};

/** A subject: what it is called, who made it, and where it was introduced. */
export function subjectJsonLd({ subject, catalog }: SubjectView, origin: string): JsonLdData {
  const source = subject.introducedBy === undefined ? undefined : catalog.sources.get(subject.introducedBy);
  const organisation = statedOrganisation(subject);
  return {
    '@context': CONTEXT,
    '@type': SUBJECT_TYPES[subject.kind],
    name: subject.name,
    description: subject.summary,
    url: `${origin}${subjectHref(subject)}`,
    ...(subject.aliases.length === 0 ? {} : { alternateName: subject.aliases.map(({ name }) => name) }),
    ...(organisation === undefined ? {} : { creator: { '@type': 'Organization', name: organisation } }),
    ...(source === undefined
      ? {}
      : { subjectOf: { '@type': SOURCE_TYPES[source.kind], name: source.title, url: source.url } }),
  };
}

function datePublished({ published }: Source): { readonly datePublished?: string } {
  return published === undefined ? {} : { datePublished: published };
}

/** A source as a work that can be cited. */
export function sourceJsonLd(source: Source, origin: string): JsonLdData {
  return {
    '@context': CONTEXT,
    '@type': SOURCE_TYPES[source.kind],
    name: source.title,
    headline: source.title,
    author: source.authors.map((name) => ({ '@type': 'Person', name })),
    ...datePublished(source),
    publisher: { '@type': 'Organization', name: source.publisher },
    sameAs: source.url,
    ...(source.version === undefined ? {} : { version: source.version }),
    url: `${origin}${sourceHref(source.id)}`,
    description: longCitation(source),
  };
}

/** A claim with who made it, about what, and where it first appeared. */
export function claimJsonLd({ claim, subject, source, catalog }: ClaimView, origin: string): JsonLdData {
  return {
    '@context': CONTEXT,
    '@type': 'Claim',
    name: `${subject.name}: ${assertionLabel(claim.assertion)}`,
    text: claimSentence(claim, catalog),
    url: `${origin}${claimHref(claim.id)}`,
    about: { '@type': SUBJECT_TYPES[subject.kind], name: subject.name, url: `${origin}${subjectHref(subject)}` },
    author: { '@type': 'Organization', name: source.organisation },
    firstAppearance: {
      '@type': SOURCE_TYPES[source.kind],
      name: source.title,
      url: source.url,
      ...datePublished(source),
    },
  };
}
