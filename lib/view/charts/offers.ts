import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { hasFigure, quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import type { MetricId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { ScaleName } from '#lib/domain/facts/scale.ts';
import type { Hideable } from '#lib/url/states/hideable.ts';
import { KIND_CHOICES, type KindChoice, type ScaleChoice } from '#lib/url/states/chart-choice.ts';
import { hideableOf } from './hide-claims.ts';
import { hasSharedInstruments } from './tabled.ts';

/** What a reader may choose for the charts of a view: only what draws its figures honestly. */
export interface ChartOffers {
  readonly kinds: readonly KindChoice[];
  readonly scales: readonly ScaleName[];
  /** Metrics that a scatter may set against the one on its upright axis. */
  readonly partners: readonly Metric[];
  /** What the charts may leave out. */
  readonly hideable: readonly Hideable[];
}

interface Offered {
  readonly metrics: readonly Metric[];
  readonly pairable: readonly Metric[];
  /** Metrics that a reader may set against the one on the upright axis, whatever the address asks for. */
  readonly partners: readonly Metric[];
  readonly claims: readonly Claim[];
  /** Those that a heat table would hold. */
  readonly tabled: readonly Claim[];
  /** Whether a matrix would hold any. */
  readonly hasCompared: boolean;
  readonly catalog: Catalog;
  /** The scale that is drawn: bars stand on a linear one only. */
  readonly scale: ScaleChoice;
  readonly hasPapers: boolean;
}

/** Fewer points than this show nothing that the table does not. */
const POINTS_MIN = 2;

/** The metrics under which each subject has figures of its own. */
function metricsBySubject(claims: readonly Claim[]): readonly ReadonlySet<MetricId>[] {
  const own = claims.filter((claim) => claim.assertion.form === 'absolute' && hasFigure(claim));
  return [...Map.groupBy(own, ({ subject }) => subject).values()].map(
    (group) => new Set(group.map(({ metric }) => metric)),
  );
}

/** The metrics with figures of the same subjects as the first has, those that share most first. */
export function partnersOf(pairable: readonly Metric[], claims: readonly Claim[], least = 1): readonly Metric[] {
  const [first, ...others] = pairable;
  if (first === undefined) return [];
  const shared = new Map<MetricId, number>();
  for (const metrics of metricsBySubject(claims)) {
    if (!metrics.has(first.id)) continue;
    for (const id of metrics) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  const countOf = ({ id }: Metric) => shared.get(id) ?? 0;
  return others.filter((metric) => countOf(metric) >= least).toSorted((a, b) => countOf(b) - countOf(a));
}

/** A metric before those that it may be set against; alone where it shares no subject with any. */
export function pairsOf(metric: Metric, others: readonly Metric[], claims: readonly Claim[]): readonly Metric[] {
  const pairs = [metric, ...others.filter(({ id }) => id !== metric.id)];
  return partnersOf(pairs, claims).length === 0 ? [metric] : pairs;
}

/**
 * What a scatter may set against each other: two or more metrics that are asked for, one that is
 * asked for against any other, or any two.
 */
export function pairableOf(
  asked: readonly Metric[],
  others: readonly Metric[],
  claims: readonly Claim[],
): readonly Metric[] {
  const [first, second] = asked;
  if (first === undefined) return others;
  return second === undefined ? pairsOf(first, others, claims) : asked;
}

/** The two metrics of a scatter: the first that has a partner, on the upright axis, and that partner. */
export function scatterPair(
  pairable: readonly Metric[],
  claims: readonly Claim[],
): { readonly x: Metric; readonly y: Metric } | undefined {
  const wanted = new Set(pairable.map(({ id }) => id));
  const paired = new Set(
    metricsBySubject(claims).flatMap((metrics) => {
      const own = [...metrics].filter((id) => wanted.has(id));
      return own.length < 2 ? [] : own;
    }),
  );
  // The first metric with a partner has none before it, which would have been the first itself.
  const index = pairable.findIndex(({ id }) => paired.has(id));
  const y = pairable[index];
  if (y === undefined) return undefined;
  const [x] = partnersOf([y, ...pairable.slice(index + 1)], claims);
  return x === undefined ? undefined : { x, y };
}

/** The days on which the sources of claims were published, as far as they are known. */
function publicationDays(claims: readonly Claim[], { sources }: Catalog): ReadonlySet<string> {
  return new Set(claims.flatMap(({ source }) => sources.get(source)?.published ?? []));
}

/** Whether any figure has a date of publication, so that it can stand in time. */
export function hasPublicationDates(claims: readonly Claim[], catalog: Catalog): boolean {
  return publicationDays(claims.filter(hasFigure), catalog).size > 0;
}

/** Whether a claim says what it compares with. */
export function hasNamedBaseline(claims: readonly Claim[]): boolean {
  return claims.some(({ baseline }) => baseline.mode !== 'none');
}

function isPositive(claim: Claim): boolean {
  const figure = quantityOf(claim)?.figure;
  return figure !== undefined && (figure.kind === 'number' ? figure.amount : figure.low) > 0;
}

/** When each kind draws the figures honestly. */
const HONEST: Readonly<Record<KindChoice, (offered: Offered, figures: readonly Claim[]) => boolean>> = {
  bar: ({ scale }, figures) => scale !== 'log' && figures.some(({ assertion }) => assertion.form === 'absolute'),
  dot: (_, figures) => figures.some(({ assertion }) => assertion.form === 'absolute'),
  ladder: (_, figures) => figures.some(({ assertion }) => assertion.form === 'relative'),
  scatter: ({ pairable, claims }) => {
    const pair = scatterPair(pairable, claims);
    return pair !== undefined && partnersOf([pair.y, pair.x], claims, POINTS_MIN).length > 0;
  },
  timeline: ({ hasPapers, catalog }, figures) => hasPapers || publicationDays(figures, catalog).size >= POINTS_MIN,
  matrix: ({ hasCompared }) => hasCompared,
  heat: ({ tabled }) => hasSharedInstruments(tabled),
  multiples: ({ metrics }) => metrics.length >= 2,
};

function offeredPartners({ pairable, partners, claims }: Offered): readonly Metric[] {
  const upright = scatterPair(pairable, claims)?.y;
  if (upright === undefined) return [];
  return partnersOf([upright, ...partners.filter(({ id }) => id !== upright.id)], claims, POINTS_MIN);
}

/** What may be chosen, from the figures that there are. */
export function chartOffers(offered: Offered): ChartOffers {
  const ids = new Set(offered.metrics.map(({ id }) => id));
  const figures = offered.claims.filter((claim) => ids.has(claim.metric) && hasFigure(claim));
  const kinds = KIND_CHOICES.filter((kind) => HONEST[kind](offered, figures));
  const scalable = figures.filter(({ assertion }) => assertion.form === 'absolute');
  const hasLog = scalable.length >= POINTS_MIN && scalable.every(isPositive);
  return {
    kinds,
    scales: hasLog ? ['linear', 'log'] : ['linear'],
    partners: offeredPartners(offered),
    hideable: hideableOf(figures, offered.catalog),
  };
}
