import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { hasFigure, type Claim } from '#lib/domain/facts/claim.ts';
import type { ClaimId, SourceId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { splitIntoPanels } from '#lib/domain/judge/panels.ts';
import { chooseDrawing, type Request } from './choose-drawing.ts';
import { releaseFurniture } from '#lib/chart/furniture/release.ts';
import { numberSources, specifySources } from '#lib/chart/furniture/sources.ts';
import { specifyMissing } from '#lib/chart/specify/missing.ts';
import { namedFigure } from '#lib/chart/specify/named-figure.ts';
import { LARGEST_FIRST, specifyPanels, type PanelContext, type RowOrder } from './panel.ts';
import type { ScaleName } from '#lib/domain/facts/scale.ts';
import type { ChartPanel, RowChart, RowChartKind } from '#lib/chart/spec/rows.ts';
import { specifyWords } from '#lib/chart/specify/words.ts';
import { statementOf } from '#lib/chart/furniture/statement.ts';
import { subtitleOf } from '#lib/chart/furniture/subtitle.ts';

/** What a chart of one metric is made from. Absent wishes are decided from the figures. */
export interface MetricChartInput {
  readonly metric: Metric;
  /** Claims under the metric, of any form; claims under other metrics are left out. */
  readonly claims: readonly Claim[];
  readonly catalog: Catalog;
  readonly kind?: RowChartKind;
  readonly scale?: ScaleName;
  readonly title?: string;
  /** The order of subjects; the largest figure first where absent. */
  readonly order?: RowOrder;
  /** The subjects that were asked for: those without a claim are named under the chart, with the reason. */
  readonly subjects?: readonly string[];
  /** The address of a claim's page. */
  readonly hrefOf: (claimId: ClaimId) => string;
}

function requestOf({ kind, scale }: MetricChartInput): Request {
  return { ...(kind === undefined ? {} : { kind }), ...(scale === undefined ? {} : { scale }) };
}

/** Figures that a chart of comparisons cannot hold are named rather than lost. */
function otherForms(figures: readonly Claim[], shown: readonly Claim[], catalog: Catalog): RowChart['notShown'] {
  const drawn = new Set(shown);
  const names = figures.filter((claim) => !drawn.has(claim)).map((claim) => namedFigure(claim, catalog));
  return names.length === 0 ? [] : [{ reason: 'other-form', names }];
}

/** Panels with those of figures of their own first. */
function orderPanels(panels: readonly ChartPanel[]): readonly ChartPanel[] {
  return panels.toSorted((a, b) => Number(a.form !== 'absolute') - Number(b.form !== 'absolute'));
}

/**
 * Says what a chart of one metric compares: which figures share a panel, how they are drawn
 * honestly, what is said without a figure, and what may be compared. A wish that would mislead
 * (bars on a logarithmic axis) gets the honest form and a line in `corrections`.
 */
export function specifyMetricChart(input: MetricChartInput): RowChart {
  const { metric, catalog, hrefOf } = input;
  const claims = input.claims.filter((claim) => claim.metric === metric.id);
  const figures = claims.filter(hasFigure);
  const drawing = chooseDrawing(figures, metric, requestOf(input));
  const shown = figures.filter(({ assertion }) => drawing.forms.has(assertion.form));
  const split = splitIntoPanels(shown, metric);
  const wordClaims = claims.filter((claim) => !hasFigure(claim));
  const numbers = numberSources([...split.flatMap((panel) => panel.claims), ...wordClaims]);
  const { order = LARGEST_FIRST } = input;
  const numberOf = (source: SourceId) => numbers.get(source) ?? 1;
  const context: PanelContext = { metric, catalog, drawing, hrefOf, order, numberOf };
  const panels = orderPanels(specifyPanels(split, context));
  return {
    ...releaseFurniture(catalog),
    id: metric.id,
    kind: drawing.kind,
    title: input.title ?? metric.name,
    subtitle: subtitleOf(panels, metric.direction),
    metric: { id: metric.id, name: metric.name, direction: metric.direction },
    panels: [...panels],
    words: specifyWords(wordClaims, context),
    notShown: [
      ...otherForms(figures, shown, catalog),
      ...specifyMissing(input.subjects ?? [], claims, metric, catalog),
    ],
    statement: statementOf(shown, panels, metric),
    corrections: [...drawing.corrections],
    sources: specifySources(numbers, catalog),
  };
}
