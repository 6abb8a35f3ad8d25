import { hasFigure, type Claim } from '#lib/domain/facts/claim.ts';
import type { SourceId } from '#lib/domain/facts/ids.ts';
import { splitIntoPanels } from '#lib/domain/judge/panels.ts';
import { chooseDrawing } from '#lib/chart/specify/rows/choose-drawing.ts';
import { releaseFurniture } from '#lib/chart/furniture/release.ts';
import { numberSources, specifySources } from '#lib/chart/furniture/sources.ts';
import { specifyMissing } from '#lib/chart/specify/missing.ts';
import { specifyPanels, type PanelContext } from '#lib/chart/specify/rows/panel.ts';
import { specifyWords } from '#lib/chart/specify/words.ts';
import type { MetricChartInput } from '#lib/chart/specify/rows/specify-rows.ts';
import type { TimelineChart, TimelineMark, TimelinePanel } from '#lib/chart/spec/points.ts';
import type { ChartPanel } from '#lib/chart/spec/rows.ts';
import { statementOf } from '#lib/chart/furniture/statement.ts';
import { subtitleOf } from '#lib/chart/furniture/subtitle.ts';

const BY_DATE = 'by the publication date of the source';

/** Said where figures have no place in time. */
const UNDATED = 'Figures of sources of which no date of publication is known are not drawn: the table has them.';

function compareMarks(a: TimelineMark, b: TimelineMark): number {
  if (a.published !== b.published) return a.published < b.published ? -1 : 1;
  return a.claimId < b.claimId ? -1 : 1;
}

/** Puts the marks of a panel on the days of their sources. */
function overTime(panel: ChartPanel, published: ReadonlyMap<string, string>): TimelinePanel {
  const marks = panel.marks.flatMap((mark) => {
    const date = published.get(mark.claimId);
    return date === undefined ? [] : [{ ...mark, published: date }];
  });
  const kind = panel.form === 'absolute' ? 'dot' : 'ladder';
  return { ...panel, kind, marks: marks.toSorted(compareMarks) };
}

function publishedDates(claims: readonly Claim[], { catalog }: MetricChartInput): ReadonlyMap<string, string> {
  return new Map(
    claims.flatMap(({ id, source }) => {
      const date = catalog.sources.get(source)?.published;
      return date === undefined ? [] : [[id, date] as const];
    }),
  );
}

/**
 * Says what a chart of one metric over time compares: each figure stands at the publication date of
 * its source, in panels that only hold figures of one baseline and measure. A figure that two sources
 * state stands twice, once for each. Figures of sources without a date have no place; the chart says so and counts them.
 */
export function specifyTimelineChart(input: MetricChartInput): TimelineChart {
  const { metric, catalog, hrefOf, scale } = input;
  const claims = input.claims.filter((claim) => claim.metric === metric.id);
  const dates = publishedDates(claims, input);
  const allFigures = claims.filter(hasFigure);
  const figures = allFigures.filter(({ id }) => dates.has(id));
  const undatedCount = allFigures.length - figures.length;
  const wordClaims = claims.filter((claim) => !hasFigure(claim));
  const drawing = chooseDrawing(figures, metric, scale === undefined ? {} : { scale });
  const split = splitIntoPanels(figures, metric);
  const numbers = numberSources([...split.flatMap((panel) => panel.claims), ...wordClaims]);
  const numberOf = (source: SourceId) => numbers.get(source) ?? 1;
  const order = { by: 'published', descending: false } as const;
  const context: PanelContext = { metric, catalog, drawing, hrefOf, order, numberOf, keepsSources: true };
  const panels = specifyPanels(split, context)
    .map((panel) => overTime(panel, dates))
    .toSorted(
      (a, b) => Number(a.form !== 'absolute') - Number(b.form !== 'absolute') || b.marks.length - a.marks.length,
    );
  return {
    ...releaseFurniture(catalog),
    id: `${metric.id}-timeline`,
    kind: 'timeline',
    title: input.title ?? `${metric.name} over time`,
    subtitle: [subtitleOf(panels, metric.direction), BY_DATE].filter((part) => part !== '').join(' · '),
    metric: { id: metric.id, name: metric.name, direction: metric.direction },
    panels,
    words: specifyWords(wordClaims, context),
    notShown: [...specifyMissing(input.subjects ?? [], claims, metric, catalog)],
    statement: statementOf(figures, panels, metric),
    corrections: [...drawing.corrections, ...(undatedCount > 0 ? [UNDATED] : [])],
    ...(undatedCount > 0 ? { undrawn: { figureCount: undatedCount, wordsCount: 0 } } : {}),
    sources: specifySources(numbers, catalog),
  };
}
