import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import {
  claimHref,
  compareHref,
  comparisonHref,
  familyHref,
  metricHref,
  sourceHref,
  subjectHref,
} from '#lib/url/hrefs.ts';
import type { PlaceOf, SurfaceKind, ViewKind, ViewStates } from '#lib/url/view-kinds.ts';
import { loadClaimView, type ClaimView } from './claim/claim-view.ts';
import { claimSurface } from './claim/surface.ts';
import { loadCompareView, type CompareView } from './compare/compare-view.ts';
import { loadCuratedView, type CuratedView } from './compare/curated-view.ts';
import { compareSurface, curatedSurface } from './compare/surface.ts';
import { loadFamilyView, type FamilyView } from './family/family-view.ts';
import { familySurface } from './family/surface.ts';
import { claimJsonLd, sourceJsonLd, subjectJsonLd, type JsonLdData } from './json-ld.ts';
import { loadMetricView, type MetricView } from './metric/metric-view.ts';
import { metricSurface } from './metric/surface.ts';
import {
  claimHead,
  compareHead,
  curatedHead,
  familyHead,
  metricHead,
  sourceHead,
  subjectHead,
  type PageHead,
} from './page-heads.ts';
import type { ViewProblem } from './problem.ts';
import { loadSourceView, type SourceView } from './source/source-view.ts';
import { loadSubjectView, type SubjectView } from './subject/subject-view.ts';
import { subjectSurface } from './subject/surface.ts';
import type { SurfaceLoader } from './surface-view.ts';

/** The view of each kind, as its page shows it. */
export interface ViewsByKind {
  readonly compare: CompareView;
  readonly curated: CuratedView;
  readonly metric: MetricView;
  readonly family: FamilyView;
  readonly subject: SubjectView;
  readonly claim: ClaimView;
  readonly source: SourceView;
}

/** How a kind of view is loaded, and what the head of its page says. */
interface KindOfView<Kind extends ViewKind> {
  /** Loads the view that stands at a place in a state; fails for an id or a release that is not there. */
  readonly load: (
    place: PlaceOf<Kind>,
    state: ViewStates[Kind],
    queries: Queries,
  ) => Promise<Result<ViewsByKind[Kind], ViewProblem>>;
  readonly head: (view: ViewsByKind[Kind]) => PageHead;
  /** The canonical address of its page in the default state. */
  readonly href: (view: ViewsByKind[Kind]) => string;
  /** The canonical addresses of the pages of the kind in a release, where its catalogue names them all. */
  readonly addresses: (catalog: Catalog) => readonly string[];
  /** The view as linked data; absent where schema.org has no word for it. `origin` has no slash at its end. */
  readonly jsonLd?: (view: ViewsByKind[Kind], origin: string) => JsonLdData;
}

const VIEWS: { readonly [Kind in ViewKind]: KindOfView<Kind> } = {
  compare: {
    load: (_, state, queries) => loadCompareView(state, queries),
    head: compareHead,
    href: ({ state }) => compareHref(state),
    // What is compared is for readers to choose; where they begin is a page that stands by itself.
    addresses: () => [],
  },
  curated: {
    load: ({ id }, state, queries) => loadCuratedView({ id, state }, queries),
    head: curatedHead,
    href: ({ curated }) => comparisonHref(curated.id),
    addresses: (catalog) => [...catalog.comparisons.keys()].map((id) => comparisonHref(id)),
  },
  metric: {
    load: ({ id }, state, queries) => loadMetricView({ id, state }, queries),
    head: metricHead,
    href: ({ metric }) => metricHref(metric.id),
    addresses: (catalog) => [...catalog.metrics.keys()].map((id) => metricHref(id)),
  },
  family: {
    load: ({ id }, state, queries) => loadFamilyView({ id, state }, queries),
    head: familyHead,
    href: ({ family }) => familyHref(family.id),
    addresses: (catalog) => catalog.families.map(({ id }) => familyHref(id)),
  },
  subject: {
    load: ({ segment: section, id }, state, queries) => loadSubjectView({ section, id, state }, queries),
    head: subjectHead,
    href: ({ subject }) => subjectHref(subject),
    addresses: (catalog) => [...catalog.subjects.values()].map((subject) => subjectHref(subject)),
    jsonLd: subjectJsonLd,
  },
  claim: {
    load: ({ id }, state, queries) => loadClaimView({ id, state }, queries),
    head: claimHead,
    href: ({ claim }) => claimHref(claim.id),
    // Claims are too many to be named at once.
    addresses: () => [],
    jsonLd: claimJsonLd,
  },
  source: {
    load: ({ id }, state, queries) => loadSourceView({ id, state }, queries),
    head: sourceHead,
    href: ({ source }) => sourceHref(source.id),
    addresses: (catalog) => [...catalog.sources.keys()].map((id) => sourceHref(id)),
    jsonLd: ({ source }, origin) => sourceJsonLd(source, origin),
  },
};

const SURFACES: { readonly [Kind in SurfaceKind]: (place: PlaceOf<Kind>) => SurfaceLoader<ViewStates[Kind]> } = {
  compare: () => compareSurface,
  curated: ({ id }) => curatedSurface(id),
  metric: ({ id }) => metricSurface(id),
  family: ({ id }) => familySurface(id),
  subject: ({ segment, id }) => subjectSurface(segment, id),
  claim: ({ id }) => claimSurface(id),
};

/** How a kind of view is loaded. */
export function viewsOf<Kind extends ViewKind>(kind: Kind): KindOfView<Kind> {
  return VIEWS[kind];
}

/** Loads what the surfaces of the view at a place are made from. */
export function surfaceLoader<Kind extends SurfaceKind>(place: PlaceOf<Kind>): SurfaceLoader<ViewStates[Kind]> {
  return SURFACES[place.kind](place);
}
