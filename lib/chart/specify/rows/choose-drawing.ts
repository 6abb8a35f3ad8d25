import { max, min } from 'd3-array';

import { quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import { printedEdge } from '#lib/domain/judge/interval.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { MAGNITUDE_SPREAD } from '#lib/chart/axis/axis-value.ts';
import type { ScaleName } from '#lib/domain/facts/scale.ts';
import type { RowChartKind } from '#lib/chart/spec/rows.ts';

/** What a reader asks for. */
export interface Request {
  readonly kind?: RowChartKind;
  readonly scale?: ScaleName;
}

/** How figures are drawn, and what of the request could not be followed honestly. */
export interface Drawing {
  readonly kind: RowChartKind;
  /** The kind of panels of absolute figures. */
  readonly absoluteKind: 'bar' | 'dot';
  /** The scale of panels of absolute figures. */
  readonly scale: ScaleName;
  /** The scale of panels of factors. */
  readonly factorScale: ScaleName;
  /** The forms that are drawn. */
  readonly forms: ReadonlySet<Claim['assertion']['form']>;
  readonly corrections: readonly string[];
}

/** Sentences about requests that would have misled. */
const CORRECTIONS = {
  barsOnLog: 'Bars on a logarithmic axis would mislead, so the figures are drawn as dots.',
  logNotPositive: 'A logarithmic axis has no place for zero or less, so the axis is linear.',
  noBaseline: 'No figure is set against a baseline, so there is no ladder to draw.',
  onlyRelative: 'Every figure is set against a baseline, so each is drawn against its own.',
  logChange: 'Differences are drawn on a linear axis.',
} as const;

/** From here on, the smallest figure would be a sliver on a linear axis. */
const LOG_FROM_RATIO = 100;
const FACTOR_LOG_FROM = 20;

function edges(claims: readonly Claim[], form: 'absolute' | 'relative'): readonly number[] {
  return claims
    .filter(({ assertion }) => assertion.form === form)
    .flatMap((claim) => {
      const quantity = quantityOf(claim);
      return quantity === undefined ? [] : [printedEdge(quantity)];
    });
}

function lowEdges(claims: readonly Claim[]): readonly number[] {
  return claims.flatMap((claim) => {
    const figure = claim.assertion.form === 'absolute' ? quantityOf(claim)?.figure : undefined;
    if (figure === undefined) return [];
    return [figure.kind === 'number' ? figure.amount : figure.low];
  });
}

function spansOrders(values: readonly number[]): boolean {
  return (max(values) ?? 1) / (min(values) ?? 1) >= LOG_FROM_RATIO;
}

function chooseScale(values: readonly number[], lows: readonly number[], metric: Metric, request: Request): ScaleName {
  const isPositive = (min([...values, ...lows]) ?? 0) > 0;
  if (!isPositive) return 'linear';
  if (request.scale !== undefined) return request.scale;
  if (request.kind === 'bar') return 'linear';
  return metric.scale === 'log' || spansOrders(values) ? 'log' : 'linear';
}

/** The scale of an axis for the absolute figures among claims: as asked where that is honest, else as suits them. */
export function chooseAxisScale(figures: readonly Claim[], metric: Metric, asked?: ScaleName): ScaleName {
  const request = asked === undefined ? {} : { scale: asked };
  return chooseScale(edges(figures, 'absolute'), lowEdges(figures), metric, request);
}

/** When each correction is due, in the order in which they are told. */
const DUE: Readonly<Record<keyof typeof CORRECTIONS, (request: Request, scale: ScaleName, counts: Counts) => boolean>> =
  {
    barsOnLog: ({ kind }, scale, { absolute }) => kind === 'bar' && absolute > 0 && scale === 'log',
    logNotPositive: (request, scale, { absolute }) => request.scale === 'log' && absolute > 0 && scale === 'linear',
    noBaseline: ({ kind }, _, { absolute, relative }) => kind === 'ladder' && relative === 0 && absolute > 0,
    onlyRelative: ({ kind = 'ladder' }, _, { absolute, relative }) =>
      kind !== 'ladder' && absolute === 0 && relative > 0,
    logChange: (request, _, { changes }) => request.scale === 'log' && changes > 0,
  };

function correctionsOf(request: Request, scale: ScaleName, counts: Counts): readonly string[] {
  const codes = Object.keys(DUE) as (keyof typeof CORRECTIONS)[];
  return codes.filter((code) => DUE[code](request, scale, counts)).map((code) => CORRECTIONS[code]);
}

interface Counts {
  readonly absolute: number;
  readonly relative: number;
  readonly changes: number;
}

function isChange({ assertion }: Claim): boolean {
  return assertion.form === 'relative' && ['percent_change', 'points'].includes(assertion.relativeForm);
}

/** How far a factor is drawn from its baseline; 0 for other figures. */
function factorReach({ assertion }: Claim): number {
  if (assertion.form !== 'relative' || !['multiple', 'order_of_magnitude'].includes(assertion.relativeForm)) return 0;
  const edge = printedEdge(assertion.quantity);
  return assertion.quantity.bound === 'order-of-magnitude' ? edge * MAGNITUDE_SPREAD : edge;
}

/**
 * Decides kind and scale. Bars stand on a linear axis from zero only; a metric whose figures span
 * orders of magnitude is drawn as dots on a logarithmic one.
 */
export function chooseDrawing(figures: readonly Claim[], metric: Metric, request: Request): Drawing {
  const [absolute, relative] = [edges(figures, 'absolute'), edges(figures, 'relative')];
  const scale = chooseScale(absolute, lowEdges(figures), metric, request);
  const absoluteKind = scale === 'log' || request.kind === 'dot' ? 'dot' : 'bar';
  const isLadder = relative.length > 0 && (absolute.length === 0 || request.kind === 'ladder');
  const isWideFactor = figures.some((claim) => factorReach(claim) > FACTOR_LOG_FROM);
  const drawing: Omit<Drawing, 'corrections'> = {
    kind: isLadder ? 'ladder' : absoluteKind,
    absoluteKind,
    scale,
    factorScale: request.scale ?? (isWideFactor ? 'log' : 'linear'),
    forms: new Set(isLadder ? (['relative'] as const) : (['absolute', 'relative'] as const)),
  };
  const counts = { absolute: absolute.length, relative: relative.length, changes: figures.filter(isChange).length };
  return { ...drawing, corrections: correctionsOf(request, scale, counts) };
}
