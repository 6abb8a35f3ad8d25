import { hasDrawing } from '#lib/chart/spec/has-drawing.ts';
import { isRowChart } from '#lib/chart/spec/row-chart.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { specifyMultiplesChart } from '#lib/chart/specify/multiples/specify-multiples.ts';
import { cutChart } from '#lib/chart/narrow/cut/cut-chart.ts';
import { zoomChart } from '#lib/chart/narrow/zoom.ts';
import type { MetricId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Sort } from '#lib/url/states/sort.ts';
import { drawKind } from './draw-kinds.ts';
import type { ChartMaterial, Drawer, DrawWish } from './drawer.ts';
import { withoutHidden } from './hide-claims.ts';
import { rowOrder } from './metric-chart.ts';
import { noteHidden, withLines } from './note-hidden.ts';
import { tabledClaims } from './tabled.ts';
import { chartOffers, hasNamedBaseline, type ChartOffers } from './offers.ts';
import type { Opened } from '#lib/view/open-release.ts';

const NOTHING_LEFT = 'What the address leaves out is all that there is, so it is shown.';

/** Draws what is left when parts of the legend are left out; all of it where nothing would be left. */
function drawVisible(drawer: Drawer): readonly ChartSpec[] {
  const { wish, claims, opened } = drawer;
  if (wish.hide.length === 0) return drawKind(drawer);
  const visible = withoutHidden(claims, wish.hide, opened.catalog);
  const drawn = drawKind({
    ...drawer,
    claims: visible,
    compared: withoutHidden(drawer.compared ?? claims, wish.hide, opened.catalog),
    tabled: withoutHidden(tabledClaims(drawer), wish.hide, opened.catalog),
  }).filter(hasDrawing);
  if (drawn.length === 0) return drawKind(drawer).map((chart) => withLines(chart, [NOTHING_LEFT]));
  const kept = new Set(visible);
  const hidden = claims.filter((claim) => !kept.has(claim));
  return noteHidden(drawn, drawer, hidden);
}

/**
 * The charts of a view in the kind that its address asks for. Where that kind would mislead or has
 * nothing to hold, the figures are drawn in the kind that suits them and the chart says why. Of more
 * figures than a page can draw it holds those that stand first, and says so.
 */
export function drawCharts(material: ChartMaterial, opened: Opened, wish: DrawWish): readonly ChartSpec[] {
  const { zoom } = wish;
  const drawn = drawVisible({ ...material, opened, wish });
  const zoomed = zoom === undefined ? drawn : drawn.map((chart) => zoomChart(chart, zoom));
  return zoomed.map((chart) => cutChart(chart, rowOrder(wish.sort), zoomed.length));
}

/** The charts of a view, and what a reader may choose for them. */
export interface ViewCharts {
  readonly charts: readonly ChartSpec[];
  readonly offers: ChartOffers;
}

/** Draws the charts of a view as its address asks for and says what else may be asked for. */
export function viewCharts(material: ChartMaterial, opened: Opened, wish: DrawWish): ViewCharts {
  const { metrics, pairable, partners = pairable, claims, papers } = material;
  const hasCompared = material.hasCompared ?? hasNamedBaseline(material.compared ?? claims);
  const tabled = tabledClaims(material);
  const offered = {
    metrics,
    pairable,
    partners,
    claims,
    tabled,
    hasCompared,
    catalog: opened.catalog,
    scale: wish.scale,
  };
  return {
    charts: drawCharts(material, opened, wish),
    offers: chartOffers({ ...offered, hasPapers: papers !== undefined }),
  };
}

/** The metrics of ids, each once, in order. */
export function metricsOf(ids: readonly MetricId[], { catalog }: Opened): readonly Metric[] {
  return [...new Set(ids)].flatMap((id) => catalog.metrics.get(id) ?? []);
}

/** The one picture that stands for a view: its only chart, or several in one, their rows in the order of `sort`. */
export function pictureOf(charts: readonly ChartSpec[], title: string, sort?: Sort): ChartSpec | undefined {
  const [first, ...rest] = charts.filter(isRowChart);
  if (first === undefined || rest.length === 0) return charts[0];
  return cutChart(specifyMultiplesChart({ id: 'multiples', title, charts: [first, ...rest] }), rowOrder(sort));
}
