import { listedClaims, mostFrequent } from '#e2e/bench/pages/listed-claims.ts';
import { generatedDataset } from '#e2e/stores/generated-dataset.ts';
import { CROWDED } from '#e2e/stores/sizes.ts';
import { SUBJECT_PATHS, type SubjectSection } from '#lib/domain/facts/subject.ts';
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

/** What the crowded store holds in its current release, the second. */
export const SHELF = generatedDataset(CROWDED, 2);
const CLAIMS = listedClaims(SHELF);

interface Ends<Id> {
  readonly heaviest: Id;
  readonly lightest: Id;
}

function endsOf<Id extends string>(ids: readonly Id[]): Ends<Id> {
  const sorted = mostFrequent(ids);
  const [heaviest, lightest] = [sorted.at(0), sorted.at(-1)];
  if (heaviest === undefined || lightest === undefined) throw new Error('The crowded store holds no claims.');
  return { heaviest, lightest };
}

const BY_CLAIMS = mostFrequent(CLAIMS.map(({ subject }) => subject.id));
const SUBJECTS = endsOf(BY_CLAIMS);
const FAMILIES = endsOf(CLAIMS.map(({ subject }) => subject.family));
const SOURCES = endsOf(CLAIMS.map(({ source }) => source));
const METRICS = endsOf(CLAIMS.map(({ metric }) => metric));
/** With what a chart draws: most figures, and the fewest claims. */
const METRIC_OF_FIGURES = endsOf(
  SHELF.claims.filter(({ assertion }) => assertion.form === 'absolute').map(({ metric }) => metric),
).heaviest;

function pageOf(id: string): string {
  const subject = SHELF.subjects.find((each) => each.id === id);
  if (subject === undefined) throw new Error(`The crowded store has no ${id}.`);
  return subjectHref(subject);
}

function claimAt(end: 'heaviest' | 'lightest'): string {
  const sorted = CLAIMS.toSorted((a, b) => b.letters - a.letters);
  const claim = sorted.at(end === 'heaviest' ? 0 : -1);
  return claim === undefined ? '' : claimHref(claim.id);
}

/** Views with surfaces and frames, each as heavy as it comes. */
export const HEAVY_VIEWS = {
  family: familyHref(FAMILIES.heaviest),
  metric: metricHref(METRIC_OF_FIGURES),
  subject: pageOf(SUBJECTS.heaviest),
  claim: claimAt('heaviest'),
  compare: compareHref({ subjects: BY_CLAIMS.slice(0, 12) }),
} as const;

/** Results of more rows and columns than a chart draws: what is left out is counted in the chart itself. */
export const CUT_VIEW = metricHref(METRIC_OF_FIGURES, { chart: 'heat' });

export type ViewName = keyof typeof HEAVY_VIEWS;

const SECTIONS: readonly SubjectSection[] = [...new Set(Object.values(SUBJECT_PATHS))];

/** A page of the crowded store. */
export interface CrowdedPage {
  readonly name: string;
  readonly path: string;
  /** Whether it must have more pages behind it. */
  readonly isLong?: boolean;
}

/** Every kind of page, the heaviest and the lightest of it. */
export const CROWDED_PAGES: readonly CrowdedPage[] = [
  { name: 'home', path: '/' },
  { name: 'heaviest family', path: HEAVY_VIEWS.family, isLong: true },
  { name: 'lightest family', path: familyHref(FAMILIES.lightest), isLong: true },
  { name: 'heaviest subject', path: HEAVY_VIEWS.subject },
  { name: 'lightest subject', path: pageOf(SUBJECTS.lightest) },
  { name: 'heaviest metric', path: HEAVY_VIEWS.metric, isLong: true },
  { name: 'lightest metric', path: metricHref(METRICS.lightest) },
  { name: 'heaviest source', path: sourceHref(SOURCES.heaviest), isLong: true },
  { name: 'lightest source', path: sourceHref(SOURCES.lightest) },
  { name: 'heaviest claim', path: HEAVY_VIEWS.claim },
  { name: 'lightest claim', path: claimAt('lightest') },
  ...SECTIONS.map((section) => ({
    name: section,
    path: subjectListHref(section),
    isLong: SHELF.subjects.filter(({ kind }) => SUBJECT_PATHS[kind] === section).length > 100,
  })),
  { name: 'models by a figure', path: `/models?sort=-${METRIC_OF_FIGURES}`, isLong: true },
  { name: 'comparison of twelve', path: HEAVY_VIEWS.compare },
  { name: 'comparison of two', path: compareHref({ subjects: BY_CLAIMS.slice(-2) }) },
  { name: 'metrics', path: '/metrics' },
  { name: 'sources', path: '/sources' },
  { name: 'releases', path: '/releases' },
  { name: 'release with many changes', path: '/releases/2026-11-02.1' },
  { name: 'release that began', path: '/releases/2026-11-01.1' },
  { name: 'data', path: '/data' },
  { name: 'method', path: '/method' },
  { name: 'search with hits', path: searchHref('aster') },
  { name: 'deck', path: `/deck?views=${HEAVY_VIEWS.metric};${HEAVY_VIEWS.claim};${HEAVY_VIEWS.family}` },
];

/** How many claims the table of a heavy view has a row for. */
export const ROWS: Readonly<Partial<Record<ViewName, number>>> = {
  family: CLAIMS.filter(({ subject }) => subject.family === FAMILIES.heaviest).length,
  metric: CLAIMS.filter(({ metric }) => metric === METRIC_OF_FIGURES).length,
  claim: 1,
};
