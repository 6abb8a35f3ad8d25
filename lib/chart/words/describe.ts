import type { ChartMark } from '#lib/chart/spec/mark.ts';
import { cellText, columnTitle } from './results-words.ts';
import { countedNoun } from './counted-noun.ts';
import { byKind } from '#lib/chart/spec/by-kind.ts';
import type { ChartKind, ChartOf, ChartSpec } from '#lib/chart/spec/chart.ts';
import type { Quote } from '#lib/chart/spec/quote.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';

/** A description names this many figures; the table beside the chart has them all. */
const FIGURES_MAX = 30;

const NOTHING_TEXT = 'No source states a figure for this.';

/** Figures in words, under the headings of their panels. */
interface DescribedPanel {
  readonly title: string;
  readonly figures: readonly string[];
  /** How many figures each of the texts holds; one where it is absent. */
  readonly counts?: readonly number[];
}

/** How a kind of chart is put into words. */
interface Description<Chart> {
  readonly opening: string;
  readonly panels: (chart: Chart) => readonly DescribedPanel[];
}

/** A figure beside its subject's name, with what it is where it is not the chosen one. */
export function figureText({ label, valueLabel, chosen, part }: ChartMark): string {
  if (part !== undefined) return `${label}: ${valueLabel} ${part}`;
  return `${label}: ${valueLabel}${chosen ? '' : ' (another stated value)'}`;
}

function rowPanels({ panels }: RowChart): readonly DescribedPanel[] {
  return panels.map(({ title, marks }) => ({ title, figures: marks.map(figureText) }));
}

function quoteText({ sentence, phrase }: Quote): string {
  return `${sentence} In the source’s words: “${phrase}”`;
}

type Descriptions = { readonly [Kind in ChartKind]: Description<ChartOf<Kind>> };

const DESCRIPTIONS: Descriptions = {
  bar: { opening: 'Bar chart.', panels: rowPanels },
  dot: { opening: 'Dot chart.', panels: rowPanels },
  ladder: { opening: 'Chart of figures against their baselines.', panels: rowPanels },
  scatter: {
    opening: 'Two measures against each other.',
    panels: ({ panels, x, y }) =>
      panels.map(({ title, points }) => ({
        title,
        counts: points.map(({ otherX, otherY }) => 2 + otherX.length + otherY.length),
        figures: points.map((point) => {
          const valuesOf = (first: ChartMark, others: readonly ChartMark[]) =>
            [first, ...others].map(({ valueLabel }) => valueLabel).join(' or ');
          return `${point.label}: ${x.name} ${valuesOf(point.x, point.otherX)}, ${y.name} ${valuesOf(point.y, point.otherY)}`;
        }),
      })),
  },
  timeline: {
    opening: 'Figures over the publication dates of their sources.',
    panels: ({ panels }) =>
      panels.map(({ title, marks }) => ({
        title,
        figures: marks.map((mark) => `${mark.published}, ${figureText(mark)}`),
      })),
  },
  papers: {
    opening: 'Papers over their publication dates.',
    panels: ({ papers }) => [
      { title: '', figures: papers.map((paper) => `${paper.published}, ${paper.label} (${paper.countLabel})`) },
    ],
  },
  matrix: {
    opening: 'Who is claimed to compare how with whom.',
    panels: ({ rows, cells }) => {
      const cellsOf = Map.groupBy(cells, ({ rowId }) => rowId);
      return rows.map(({ id, label }) => ({
        title: label,
        figures: (cellsOf.get(id) ?? []).flatMap(({ claims }) =>
          claims.map(({ metricName, against, valueLabel }) => `${metricName} against ${against}: ${valueLabel}`),
        ),
      }));
    },
  },
  results: {
    opening: 'Figures by benchmark.',
    panels: ({ columns, rows, cells }) => {
      const names = new Map(rows.map(({ id, label }) => [id, label]));
      const cellsOf = Map.groupBy(cells, ({ columnId }) => columnId);
      return columns.map((column) => ({
        title: columnTitle(column),
        figures: (cellsOf.get(column.id) ?? []).map((cell) => cellText(cell, column, names.get(cell.rowId) ?? '')),
      }));
    },
  },
  quote: {
    opening: 'Claims in words.',
    panels: ({ quotes }) => [{ title: '', figures: quotes.map(quoteText) }],
  },
  multiples: {
    opening: 'Charts of several metrics.',
    panels: ({ charts }) =>
      charts.flatMap((chart) =>
        rowPanels(chart).map(({ title, figures }) => ({
          title: title === '' ? chart.title : `${chart.title}, ${title}`,
          figures,
        })),
      ),
  },
};

function describedPanels(spec: ChartSpec): readonly DescribedPanel[] {
  const panels = byKind(DESCRIPTIONS, spec, (description, chart) => description.panels(chart));
  return panels.filter(({ figures }) => figures.length > 0);
}

/** Every figure of a chart in words, in drawing order. */
export function figureTexts(spec: ChartSpec): readonly string[] {
  return describedPanels(spec).flatMap(({ figures }) => figures);
}

function countFrom({ figures, counts }: DescribedPanel, start: number): number {
  return figures.slice(start).reduce((sum, _, index) => sum + (counts?.[start + index] ?? 1), 0);
}

/** How many figures a chart holds and leaves out, in the noun of its kind. */
export function countFigures(spec: ChartSpec): number {
  const undrawnCount = spec.undrawn?.figureCount ?? 0;
  return describedPanels(spec).reduce((sum, panel) => sum + countFrom(panel, 0), undrawnCount);
}

function panelText({ title, figures }: DescribedPanel): string {
  return `${title === '' ? '' : `${title}: `}${figures.join('; ')}.`;
}

/** The chart in words: kind, figures with their bounds, what may be compared. */
export function describeChart(spec: ChartSpec): string {
  const { opening } = DESCRIPTIONS[spec.kind];
  const described = describedPanels(spec);
  let left = FIGURES_MAX;
  let moreCount = spec.undrawn?.figureCount ?? 0;
  const texts = described.flatMap((panel) => {
    const named = panel.figures.slice(0, left);
    left -= named.length;
    moreCount += countFrom(panel, named.length);
    return named.length === 0 ? [] : [panelText({ title: panel.title, figures: named })];
  });
  const more = moreCount > 0 ? [`${moreCount} more ${countedNoun(spec.kind, moreCount)}.`] : [];
  return [described.length === 0 ? NOTHING_TEXT : opening, ...texts, ...more, spec.statement].join(' ');
}
