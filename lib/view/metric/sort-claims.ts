import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { hasFigure, type Claim } from '#lib/domain/facts/claim.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import { ageText } from '#lib/domain/facts/source-age.ts';
import { axisKind } from '#lib/domain/judge/comparability.ts';
import { scaleKey } from '#lib/domain/judge/order.ts';
import { scoredAlike } from '#lib/domain/judge/scoring.ts';
import { orderNote, rankFigures, type Ranking } from '#lib/domain/judge/rank.ts';
import { assertionLabel } from '#lib/domain/words/format.ts';
import { BEST_FIRST, BY_VALUE, type Sort } from '#lib/url/states/sort.ts';

const NAMES = new Intl.Collator('en', { numeric: true });

function dateOf(source: Source | undefined): string {
  return source === undefined ? '' : ageText(source);
}

/** The texts that a column sorts by; a column of another name sorts by ids. */
const COLUMN_TEXTS: ReadonlyMap<string, (claim: Claim, catalog: Catalog) => string> = new Map([
  ['subject', ({ subject }: Claim, { subjects }: Catalog) => subjects.get(subject)?.name ?? subject],
  ['source', ({ source }: Claim, { sources }: Catalog) => dateOf(sources.get(source))],
  ['baseline', ({ baseline }: Claim) => JSON.stringify(baseline)],
]);

/** Values of their own, then values against a baseline, then words: 5x and 9B have no common order. */
const FORM_RANK: Readonly<Record<Claim['assertion']['form'], number>> = {
  absolute: 0,
  relative: 1,
  direction: 2,
  superlative: 2,
  categorical: 2,
  date: 2,
};

/** Claims in the order of a table, with what has to be said of it. */
export interface SortedClaims {
  readonly claims: readonly Claim[];
  /** What the order does not mean, where it is by value; empty where there is nothing to say. */
  readonly note: string;
}

/** Figures of one instrument, scale and way of scoring stand together, those with the most of them first. */
function byScale(figures: readonly Claim[], descending: boolean, catalog: Catalog): readonly Ranking<Claim>[] {
  return [...Map.groupBy(figures, (claim) => `${scaleKey(claim) ?? ''}|${axisKind(claim)}`).values()]
    .flatMap((group) => alikeOf(group, catalog))
    .toSorted((a, b) => b.length - a.length)
    .map((group) => rankFigures(group, (claim) => claim, descending));
}

/** Figures of two listening tests, normalisers or judges are no one order. */
function alikeOf(group: readonly Claim[], { metrics }: Catalog): readonly (readonly Claim[])[] {
  const metric = group[0] === undefined ? undefined : metrics.get(group[0].metric);
  return metric === undefined ? [group] : scoredAlike(group, metric);
}

function sortByValue(claims: readonly Claim[], descending: boolean, catalog: Catalog): SortedClaims {
  const figures = claims.filter(hasFigure);
  const formRank = ({ assertion }: Claim) => FORM_RANK[assertion.form];
  const ofForm = [...Map.groupBy(figures, formRank)].toSorted(([a], [b]) => a - b).map(([, group]) => group);
  const rankings = ofForm.flatMap((group) => byScale(group, descending, catalog));
  const words = claims
    .filter((claim) => !hasFigure(claim))
    .toSorted((a, b) => NAMES.compare(assertionLabel(a.assertion), assertionLabel(b.assertion)));
  const notes = new Set(rankings.map(orderNote).filter((note) => note !== ''));
  const apart = rankings.length > 1 ? [SCALES_APART] : [];
  return {
    claims: [...rankings.flatMap(({ ranked, open }) => [...ranked, ...open]), ...words],
    note: [...apart, ...notes].join(' '),
  };
}

/** Said where a table sorted by value holds figures of several scales. */
const SCALES_APART =
  'Figures of one form, baseline, instrument and way of scoring are sorted together, each set by itself.';

/**
 * Sorts claims of one metric by a column of their table. Under its value column, figures are ranked as
 * far as their order is determined, within their form, baseline and instrument; those that leave it
 * open stand after the ranked ones, and words after all figures, both ways.
 */
export function sortClaims(claims: readonly Claim[], sort: Sort, catalog: Catalog): SortedClaims {
  if (sort.column === 'value') return sortByValue(claims, sort.descending, catalog);
  const sign = sort.descending ? -1 : 1;
  const textOf = COLUMN_TEXTS.get(sort.column);
  const sorted = claims
    .map((claim) => ({ claim, text: textOf?.(claim, catalog) ?? claim.id }))
    .toSorted((a, b) => sign * NAMES.compare(a.text, b.text));
  return { claims: sorted.map(({ claim }) => claim), note: '' };
}

/** The column and the way in which claims of a metric are sorted: the best first is the lowest where less is better. */
export function sortUnder({ direction }: Pick<Metric, 'direction'>, sort: Sort): Sort {
  return sort.column === BEST_FIRST.column ? { ...BY_VALUE, descending: direction !== 'lower' } : sort;
}
