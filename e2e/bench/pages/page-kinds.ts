import {
  claimHref,
  compareHref,
  familyHref,
  metricHref,
  searchHref,
  sourceHref,
  subjectHref,
  subjectListHref,
} from '#lib/url/hrefs.ts';

import { mostFrequent, type ListedClaim } from './listed-claims.ts';

/** A kind of page, with the address that stands for it. */
export interface PageKind {
  readonly name: string;
  readonly path: string;
  /** Further addresses of the same weight, where each request is to ask for one that nobody asked for before. */
  readonly others?: readonly string[];
  /** Whether the page is made once per release, or for each request from the state in its address. */
  readonly made: 'once' | 'per request';
  readonly p95BarMs?: number;
}

const COMPARED_SUBJECTS = 6;
const COMPARED_METRICS = 30;
const COMPARE_P95_MS = 150;

/** The heaviest page of each kind, by the claims that it shows. Throws without claims: there are no such pages. */
export function pageKinds(claims: readonly ListedClaim[]): readonly PageKind[] {
  const [subject] = mostFrequent(claims.map((claim) => claim.subject.id));
  const [family] = mostFrequent(claims.map((claim) => claim.subject.family));
  const [metric] = mostFrequent(claims.map((claim) => claim.metric));
  const [source] = mostFrequent(claims.map((claim) => claim.source));
  const claim = claims.toSorted((a, b) => b.letters - a.letters)[0];
  if (subject === undefined || family === undefined || metric === undefined) throw new Error('the app holds no claims');
  if (source === undefined || claim === undefined) throw new Error('the app holds no claims');
  const kind = claims.find((each) => each.subject.id === subject)?.subject.kind ?? 'model';
  const [comparison = compareHref(), ...comparisons] = heaviestComparisons(claims);
  const once = (name: string, path: string): PageKind => ({ name, path, made: 'once' });
  const perRequest = (name: string, path: string): PageKind => ({ name, path, made: 'per request' });
  return [
    once('home', '/'),
    once('family', familyHref(family)),
    once('subject', subjectHref({ id: subject, kind })),
    once('metric', metricHref(metric)),
    once('source', sourceHref(source)),
    once('claim', claimHref(claim.id)),
    once('metrics', '/metrics'),
    once('sources', '/sources'),
    once('method', '/method'),
    once('data', '/data'),
    perRequest('compare', comparison),
    { ...perRequest('compare, each once', comparison), others: comparisons, p95BarMs: COMPARE_P95_MS },
    perRequest('models', subjectListHref('models')),
    perRequest('search', searchHref('nemotron')),
  ];
}

/** The six subjects with most metrics over thirty metrics, in every order of columns that turning and rows give. */
export function heaviestComparisons(claims: readonly ListedClaim[]): readonly string[] {
  const subjects = mostFrequent(distinctPairs(claims).map((claim) => claim.subject.id)).slice(0, COMPARED_SUBJECTS);
  const shown = claims.filter((claim) => subjects.includes(claim.subject.id));
  const metrics = mostFrequent(shown.map((claim) => claim.metric)).slice(0, COMPARED_METRICS);
  return metrics.flatMap((_, row) =>
    subjects.map((__, column) => compareHref({ subjects: turn(subjects, column), metrics: turn(metrics, row) })),
  );
}

function turn<Item>(items: readonly Item[], by: number): readonly Item[] {
  return [...items.slice(by), ...items.slice(0, by)];
}

function distinctPairs(claims: readonly ListedClaim[]): readonly ListedClaim[] {
  return [...new Map(claims.map((claim) => [`${claim.subject.id} ${claim.metric}`, claim])).values()];
}
