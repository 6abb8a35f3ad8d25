import type { Catalog } from '#lib/domain/catalog.ts';
import { hasFigure, quantityOf, type Claim } from '#lib/domain/claim.ts';
import { reasonsAmong } from '#lib/domain/comparability.ts';
import { comparabilitySentence } from '#lib/domain/comparability-sentence.ts';
import { formatFigure } from '#lib/domain/format.ts';
import type { ClaimId } from '#lib/domain/ids.ts';
import type { Metric } from '#lib/domain/metric.ts';
import { splitIntoPanels } from '#lib/domain/panels.ts';
import { claimSentence } from '#lib/domain/sentence.ts';
import { UNIT_FACTS } from '#lib/domain/unit.ts';
import { chooseDrawing, type Drawing, type Request } from './choose-drawing.ts';
import { specifyMissing } from './specify-missing.ts';
import { specifyPanel, type PanelContext } from './specify-panel.ts';
import type { ChartKind, ChartSpec, ScaleName } from './spec.ts';

/** What a chart of one metric is made from. Absent wishes are decided from the figures. */
export interface MetricChartInput {
  readonly metric: Metric;
  /** Claims under the metric, of any form; claims under other metrics are left out. */
  readonly claims: readonly Claim[];
  readonly catalog: Catalog;
  readonly kind?: ChartKind;
  readonly scale?: ScaleName;
  readonly title?: string;
  /** The subjects that were asked for: those without a claim are named under the chart, with the reason. */
  readonly subjects?: readonly string[];
  /** The address of a claim's page. */
  readonly hrefOf: (claimId: ClaimId) => string;
}

const ONE_SUBJECT = 'All figures are of one subject, so there is nothing to compare it with.';

const LICENCE = 'CC BY 4.0';

const DIRECTION_WORDS: Readonly<Record<Metric['direction'], string>> = {
  higher: 'higher is better',
  lower: 'lower is better',
  none: '',
};

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function subtitleOf(metric: Metric, drawing: Drawing, forms: ReadonlySet<string>): string {
  const unit = forms.has('absolute') ? UNIT_FACTS[metric.unit].words.trim() : '';
  const relative = forms.has('relative') ? 'against what each source compares with' : '';
  const scale = forms.has('absolute') && drawing.scale === 'log' ? 'logarithmic scale' : '';
  const parts = [unit, relative, DIRECTION_WORDS[metric.direction], scale].filter((part) => part !== '');
  return capitalise(parts.join(' · '));
}

/** Sources in the order of first use, numbered from 1. */
function numberSources(claims: readonly Claim[]): ReadonlyMap<string, number> {
  return new Map([...new Set(claims.map(({ source }) => source))].map((source, index) => [source, index + 1]));
}

function specifySources(numbers: ReadonlyMap<string, number>, catalog: Catalog): ChartSpec['sources'] {
  return [...catalog.sources.values()]
    .flatMap((source) => {
      const number = numbers.get(source.id);
      const label = `${source.title} (${source.publisher}, ${source.published.slice(0, 4)})`;
      return number === undefined ? [] : [{ number, label, url: source.url }];
    })
    .toSorted((a, b) => a.number - b.number);
}

function statementOf(panels: readonly (readonly Claim[])[], metric: Metric): string {
  const figures = panels.flat();
  const count = new Set(figures.map(({ subject }) => subject)).size;
  if (panels.length < 2 && count === 1 && figures.length > 1) return ONE_SUBJECT;
  if (panels.length < 2) return comparabilitySentence(reasonsAmong(figures, metric), count);
  const sentence = comparabilitySentence(reasonsAmong(figures, metric), Math.max(2, count));
  return `Each panel stands for itself. Figures of different panels: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

function requestOf({ kind, scale }: MetricChartInput): Request {
  return { ...(kind === undefined ? {} : { kind }), ...(scale === undefined ? {} : { scale }) };
}

/** Figures that a chart of comparisons cannot hold are named rather than lost. */
function otherForms(figures: readonly Claim[], shown: readonly Claim[], catalog: Catalog): ChartSpec['notShown'] {
  const names = figures
    .filter((claim) => !shown.includes(claim))
    .map((claim) => {
      const quantity = quantityOf(claim);
      const figure = quantity === undefined ? '' : ` (${formatFigure(quantity.figure, quantity.unit)})`;
      return `${catalog.subjects.get(claim.subject)?.name ?? claim.subject}${figure}`;
    });
  return names.length === 0 ? [] : [{ reason: 'other-form', names }];
}

/**
 * Says what a chart of one metric compares: which figures share a panel, how they are drawn
 * honestly, what is said without a figure, and what may be compared. A wish that would mislead
 * (bars on a logarithmic axis) gets the honest form and a line in `corrections`.
 */
export function specifyMetricChart(input: MetricChartInput): ChartSpec {
  const { metric, catalog, hrefOf } = input;
  const claims = input.claims.filter((claim) => claim.metric === metric.id);
  const figures = claims.filter(hasFigure);
  const drawing = chooseDrawing(figures, metric, requestOf(input));
  const shown = figures.filter(({ assertion }) => drawing.forms.has(assertion.form));
  const split = splitIntoPanels(shown, metric);
  const wordClaims = claims.filter((claim) => !hasFigure(claim));
  const numbers = numberSources([...split.flatMap((panel) => panel.claims), ...wordClaims]);
  const context: PanelContext = { metric, catalog, drawing, hrefOf, numberOf: (source) => numbers.get(source) ?? 1 };
  return {
    version: 1,
    kind: drawing.kind,
    title: input.title ?? metric.name,
    subtitle: subtitleOf(metric, drawing, new Set(shown.map(({ assertion }) => assertion.form))),
    metric: { id: metric.id, name: metric.name, direction: metric.direction },
    panels: split
      .map((panel, index) => specifyPanel(panel, split, index, context))
      .toSorted((a, b) => Number(a.form !== 'absolute') - Number(b.form !== 'absolute')),
    words: wordClaims.map((claim) => ({
      claimId: claim.id,
      subjectId: claim.subject,
      sentence: claimSentence(claim, catalog),
      sourceNumber: context.numberOf(claim.source),
      href: hrefOf(claim.id),
    })),
    notShown: [
      ...otherForms(figures, shown, catalog),
      ...specifyMissing(input.subjects ?? [], claims, metric, catalog),
    ],
    statement: statementOf(
      split.map((panel) => panel.claims),
      metric,
    ),
    corrections: [...drawing.corrections],
    sources: specifySources(numbers, catalog),
    releaseStamp: { id: catalog.release.id, date: catalog.release.createdAt.slice(0, 10) },
    licence: LICENCE,
  };
}
