import {
  claimHref,
  familyHref,
  metricHref,
  searchHref,
  sourceHref,
  subjectHref,
  subjectListHref,
} from '#lib/url/hrefs.ts';

import { mostFrequent, type ListedClaim } from './listed-claims.ts';
import { heaviestComparisons, pageKinds } from './page-kinds.ts';

/** A kind of page over a store of some size. */
export interface SizedKind {
  readonly name: string;
  /** The heaviest page, asked for again and again. */
  readonly path: string;
  /** The heaviest addresses, each to be asked for once; none where the kind has a single page. */
  readonly fresh: readonly string[];
}

/** As many addresses as are asked for once, those of the warm-up among them. */
export const FRESH = 96;

/** Every kind of page with the addresses by which it is measured, the heaviest first. */
export function sizedKinds(claims: readonly ListedClaim[]): readonly SizedKind[] {
  const metrics = mostFrequent(claims.map(({ metric }) => metric));
  const families = mostFrequent(claims.map(({ subject }) => subject.family));
  const byId = new Map(claims.map(({ subject }) => [subject.id, subject]));
  const subjects = mostFrequent(claims.map(({ subject }) => subject.id)).flatMap((id) => byId.get(id) ?? []);
  const fresh: Readonly<Record<string, readonly string[]>> = {
    // A metric that the chart is turned to makes the page of a family anew.
    family: metrics.flatMap((metric) => families.map((family) => familyHref(family, { metrics: [metric] }))),
    subject: subjects.map((subject) => subjectHref(subject)),
    metric: metrics.map((metric) => metricHref(metric)),
    source: mostFrequent(claims.map(({ source }) => source)).map((source) => sourceHref(source)),
    claim: claims.toSorted((a, b) => b.letters - a.letters).map(({ id }) => claimHref(id)),
    models: numerals().map((q) => subjectListHref('models', { q })),
    search: numerals().map((q) => searchHref(`aster ${q}`)),
    compare: heaviestComparisons(claims),
  };
  return pageKinds(claims)
    .filter(({ others }) => others === undefined)
    .map(({ name, path }) => ({ name, path, fresh: (fresh[name] ?? []).slice(0, FRESH) }));
}

/** What names of many subjects hold. */
function numerals(): readonly string[] {
  return Array.from({ length: FRESH }, (_, index) => String(index + 1));
}
