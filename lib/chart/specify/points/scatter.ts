import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { hasFigure, type Claim } from '#lib/domain/facts/claim.ts';
import type { ClaimId, SourceId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { splitIntoPanels } from '#lib/domain/judge/panels.ts';
import { chooseAxisScale } from '#lib/chart/specify/rows/choose-drawing.ts';
import { releaseFurniture } from '#lib/chart/furniture/release.ts';
import { numberSources, specifySources } from '#lib/chart/furniture/sources.ts';
import type { MarkContext } from '#lib/chart/specify/mark.ts';
import { notInScatter } from './scatter-missing.ts';
import { pairPanels, type ScatterSide } from './scatter-panels.ts';
import { scatterSets, type ScatterSet, type ScatterSets } from './scatter-sets.ts';
import { specifyWords } from '#lib/chart/specify/words.ts';
import type { ScatterChart } from '#lib/chart/spec/points.ts';
import type { ScaleName } from '#lib/domain/facts/scale.ts';
import { panelByPanel } from '#lib/chart/furniture/statement.ts';
import { DIRECTION_WORDS } from '#lib/chart/furniture/subtitle.ts';

/** What a scatter is made from. */
export interface ScatterChartInput {
  /** The metric across. */
  readonly x: Metric;
  /** The metric upwards. */
  readonly y: Metric;
  /** Claims under the two metrics, of any form; others are left out. */
  readonly claims: readonly Claim[];
  readonly catalog: Catalog;
  /** Asked of both axes; each follows where that is honest. */
  readonly scale?: ScaleName;
  /** The subjects that were asked for: those without two figures are named under the chart. */
  readonly subjects?: readonly string[];
  /** The address of a claim's page. */
  readonly hrefOf: (claimId: ClaimId) => string;
}

/** A name inside a heading; what starts with several capitals is no word to lower. */
function inside(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The absolute figures of one of the two metrics. */
function figuresOf(metric: Metric, { claims }: ScatterChartInput): readonly Claim[] {
  return claims.filter((claim) => claim.metric === metric.id && claim.assertion.form === 'absolute');
}

/** Both metrics with their figures, in the sets in which they make points together. */
function sidesOf(
  { sets }: ScatterSets,
  { x, y, scale, catalog }: ScatterChartInput,
): { readonly across: ScatterSide; readonly up: ScatterSide } {
  const side = (metric: Metric, claimsOf: (set: ScatterSet) => readonly Claim[]): ScatterSide => ({
    metric,
    panels: sets.flatMap((own, set) =>
      splitIntoPanels(claimsOf(own), metric).map(({ claims }) => ({
        claims,
        set,
        isOneExperiment: own.isOneExperiment,
      })),
    ),
    scale: chooseAxisScale(sets.flatMap(claimsOf), metric, scale),
    catalog,
  });
  return { across: side(x, (set) => set.x), up: side(y, (set) => set.y) };
}

/** Said where a subject stands by one of several experiments. */
const BY_FULLEST =
  'Not all figures are drawn: of what several experiments measured, those of the experiment with most names are, and the table has them all.';

function correctionsOf(sides: readonly ScatterSide[], asked: ScaleName | undefined): string[] {
  return sides
    .filter(({ scale }) => asked === 'log' && scale === 'linear')
    .map(
      ({ metric }) =>
        `A logarithmic axis has no place for zero or less, so the axis of ${inside(metric.name)} is linear.`,
    );
}

function subtitleFor(sides: readonly ScatterSide[]): string {
  return sides
    .filter(({ metric }) => metric.direction !== 'none')
    .map(({ metric }) => `${metric.name}: ${DIRECTION_WORDS[metric.direction]}`)
    .join(' · ');
}

function statementFor(panels: ScatterChart['panels']): string {
  const [first] = panels;
  if (first === undefined) return 'No subject has a figure of both, so there is nothing to set against each other.';
  return panels.length === 1 ? first.statement : panelByPanel(panels);
}

/**
 * Says what a chart of two metrics compares: a point is a subject with an absolute figure of each.
 * Only figures that may share an axis are in one panel. Subjects with one of the two, figures set
 * against a baseline and claims in words are named beside the plot.
 */
export function specifyScatterChart(input: ScatterChartInput): ScatterChart {
  const { x, y, catalog, hrefOf } = input;
  const claims = input.claims.filter(({ metric }) => metric === x.id || metric === y.id);
  const sets = scatterSets({ metric: x, claims: figuresOf(x, input) }, { metric: y, claims: figuresOf(y, input) });
  const { across, up } = sidesOf(sets, input);
  const wordClaims = claims.filter((claim) => !hasFigure(claim));
  const paired = pairPanels(across, up);
  const drawn = paired.flatMap((pair) => pair.subjects.flatMap((subject) => [...subject.x, ...subject.y]));
  const numbers = numberSources([...drawn, ...wordClaims]);
  const context: MarkContext = { catalog, hrefOf, numberOf: (source: SourceId) => numbers.get(source) ?? 1 };
  const panels = paired.map((pair) => pair.specify(context));
  return {
    ...releaseFurniture(catalog),
    id: `${y.id}-by-${x.id}`,
    kind: 'scatter',
    title: `${y.name} against ${inside(x.name)}`,
    subtitle: subtitleFor([across, up]),
    x: { id: x.id, name: x.name, direction: x.direction },
    y: { id: y.id, name: y.name, direction: y.direction },
    panels,
    words: specifyWords(wordClaims, context),
    notShown: notInScatter(input, claims),
    statement: statementFor(panels),
    corrections: [...correctionsOf([across, up], input.scale), ...(sets.leftCount > 0 ? [BY_FULLEST] : [])],
    ...(sets.leftCount > 0 ? { undrawn: { figureCount: sets.leftCount, wordsCount: 0 } } : {}),
    sources: specifySources(numbers, catalog),
  };
}
