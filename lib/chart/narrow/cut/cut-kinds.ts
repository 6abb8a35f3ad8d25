import { citedSources } from '#lib/chart/narrow/what-is-left.ts';
import { restrictMatrix } from '#lib/chart/narrow/matrix.ts';
import { restrictScatter, restrictTimeline } from '#lib/chart/narrow/points.ts';
import { restrictRows } from '#lib/chart/narrow/rows.ts';
import { cutResults } from '#lib/chart/narrow/results.ts';
import type { ChartKind, ChartOf } from '#lib/chart/spec/chart.ts';
import type { MatrixChart } from '#lib/chart/spec/matrix.ts';
import type { MultiplesChart } from '#lib/chart/spec/multiples.ts';
import type { PapersChart, ScatterChart, TimelineChart } from '#lib/chart/spec/points.ts';
import type { QuoteChart } from '#lib/chart/spec/quote.ts';
import type { ResultsChart } from '#lib/chart/spec/results.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';
import { firstOfPanels, lastOfPanels } from './cut-marks.ts';
import { shareRoom } from './share-room.ts';

/** How charts of a kind are counted and cut. */
interface KindCut<Chart> {
  /** How many figures, claims, papers or points the chart holds. */
  readonly count: (chart: Chart) => number;
  /** How many figures stand in its points, where a point holds several; what is left out is counted so. */
  readonly figures?: (chart: Chart) => number;
  /** The chart with so many of them at most. */
  readonly cut: (chart: Chart, most: number) => Chart;
}

function countMarks({ panels }: { readonly panels: readonly { readonly marks: readonly unknown[] }[] }): number {
  return panels.reduce((sum, { marks }) => sum + marks.length, 0);
}

const ROWS: KindCut<RowChart> = {
  count: countMarks,
  cut: (chart, most) => {
    const kept = firstOfPanels(chart.panels, most);
    return restrictRows(chart, (mark) => kept.has(mark));
  },
};

const SCATTER: KindCut<ScatterChart> = {
  count: ({ panels }) => panels.reduce((sum, { points }) => sum + points.length, 0),
  figures: ({ panels }) =>
    panels
      .flatMap(({ points }) => points)
      .reduce((sum, { otherX, otherY }) => sum + 2 + otherX.length + otherY.length, 0),
  cut: (chart, most) => {
    const kept = firstOfPanels(
      chart.panels.map(({ points }) => ({ marks: points })),
      most,
    );
    const panels = chart.panels
      .map((panel) => ({ ...panel, points: panel.points.filter((point) => kept.has(point)) }))
      .filter(({ points }) => points.length > 0);
    return restrictScatter({ ...chart, panels }, new Set(panels.map(({ id }) => id)));
  },
};

const TIMELINE: KindCut<TimelineChart> = {
  count: countMarks,
  cut: (chart, most) => {
    const kept = lastOfPanels(chart.panels, most);
    const panels = chart.panels
      .map((panel) => ({ ...panel, marks: panel.marks.filter((mark) => kept.has(mark)) }))
      .filter(({ marks }) => marks.length > 0);
    return restrictTimeline({ ...chart, panels }, new Set(panels.map(({ id }) => id)));
  },
};

const PAPERS: KindCut<PapersChart> = {
  count: ({ papers }) => papers.length,
  cut: (chart, most) => ({ ...chart, papers: chart.papers.slice(-most) }),
};

const MATRIX: KindCut<MatrixChart> = {
  count: ({ cells }) => cells.reduce((sum, { claims }) => sum + claims.length, 0),
  cut: (chart, most) => {
    const cellsOf = Map.groupBy(chart.cells, ({ rowId }) => rowId);
    const claims = chart.rows.flatMap(({ id }) => (cellsOf.get(id) ?? []).flatMap((cell) => cell.claims));
    return restrictMatrix(chart, new Set(claims.slice(0, most).map(({ claimId }) => claimId)));
  },
};

const RESULTS: KindCut<ResultsChart> = {
  count: ({ cells }) => cells.length,
  cut: cutResults,
};

const QUOTE: KindCut<QuoteChart> = {
  count: ({ quotes }) => quotes.length,
  cut: (chart, most) => {
    const quotes = chart.quotes.slice(0, most);
    const cited = new Set(quotes.map(({ sourceNumber }) => sourceNumber));
    return { ...chart, quotes, sources: chart.sources.filter(({ number }) => cited.has(number)) };
  },
};

const MULTIPLES: KindCut<MultiplesChart> = {
  count: ({ charts }) => charts.reduce((sum, chart) => sum + countMarks(chart), 0),
  cut: (chart, most) => {
    const shares = shareRoom(chart.charts.map(countMarks), most);
    const charts = chart.charts.map((one, index) => ROWS.cut(one, shares[index] ?? 0));
    const marks = charts.flatMap(({ panels }) => panels.flatMap((panel) => panel.marks));
    return { ...chart, charts, sources: citedSources(chart, marks) };
  },
};

/** How charts of each kind are cut. */
export const KIND_CUTS: { readonly [Kind in ChartKind]: KindCut<ChartOf<Kind>> } = {
  bar: ROWS,
  dot: ROWS,
  ladder: ROWS,
  scatter: SCATTER,
  timeline: TIMELINE,
  papers: PAPERS,
  matrix: MATRIX,
  results: RESULTS,
  quote: QUOTE,
  multiples: MULTIPLES,
};
