import { addPart } from '#lib/chart/specify/rows/add-part.ts';
import { cutChart } from '#lib/chart/narrow/cut/cut-chart.ts';
import { isRowKind } from '#lib/chart/spec/row-chart.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';
import { specifyMetricChart } from '#lib/chart/specify/rows/specify-rows.ts';
import type { RowOrder } from '#lib/chart/specify/rows/panel.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { MetricId, type SubjectId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { ReleaseId } from '#lib/domain/facts/release.ts';
import { claimHref } from '#lib/url/hrefs.ts';
import type { Sort } from '#lib/url/states/sort.ts';
import type { ChartChoice, ScaleChoice } from '#lib/url/states/chart-choice.ts';
import type { Opened } from '#lib/view/open-release.ts';

interface Part {
  readonly metric: MetricId;
  readonly word: string;
  readonly title: string;
}

/** Metrics whose figures are read together with a part of them. */
const PARTS: Readonly<Record<string, Part>> = {
  parameters: { metric: MetricId.parse('active-parameters'), word: 'active', title: 'Parameters, total and active' },
};

/** The metrics whose claims the chart of a metric is made from. */
export function chartedMetrics(id: MetricId): readonly MetricId[] {
  const part = PARTS[id];
  return part === undefined ? [id] : [id, part.metric];
}

/** The metrics of a list that get a chart of their own: those that another one's chart holds do not. */
export function withoutParts(ids: readonly MetricId[]): readonly MetricId[] {
  const parts = new Set(ids.flatMap((id) => chartedMetrics(id).filter((part) => part !== id)));
  return ids.filter((id) => !parts.has(id));
}

/** How a reader wants the chart of a metric. */
export interface ChartWish {
  readonly chart: ChartChoice;
  readonly scale: ScaleChoice;
  /** The subjects that were asked for: the chart names those without a figure. */
  readonly subjects?: readonly SubjectId[];
  /** The order of the table beside the chart, which the rows follow where they can. */
  readonly sort?: Sort;
  /** The release that the address is pinned to; the claims that it leads to are those of the same release. */
  readonly release?: ReleaseId | undefined;
}

const ORDERS: ReadonlyMap<string, RowOrder['by']> = new Map([
  ['value', 'value'],
  ['subject', 'name'],
  ['source', 'published'],
]);

/** The order of rows that a table sorted so asks for; `undefined` where rows keep their own. */
export function rowOrder(sort: Sort | undefined): RowOrder | undefined {
  const by = sort === undefined ? undefined : ORDERS.get(sort.column);
  return sort === undefined || by === undefined ? undefined : { by, descending: sort.descending };
}

function plainChart(metric: Metric, claims: readonly Claim[], { catalog }: Opened, wish: ChartWish): RowChart {
  const order = rowOrder(wish.sort);
  return specifyMetricChart({
    metric,
    claims,
    catalog,
    hrefOf: (id) => claimHref(id, { release: wish.release }),
    subjects: wish.subjects ?? [],
    ...(isRowKind(wish.chart) ? { kind: wish.chart } : {}),
    ...(order === undefined ? {} : { order }),
    ...(wish.scale === 'auto' ? {} : { scale: wish.scale }),
  });
}

function wholeChart(metric: Metric, claims: readonly Claim[], opened: Opened, wish: ChartWish): RowChart {
  const whole = plainChart(metric, claims, opened, wish);
  const part = PARTS[metric.id];
  const partMetric = part === undefined ? undefined : opened.catalog.metrics.get(part.metric);
  if (part === undefined || partMetric === undefined) return whole;
  return addPart(whole, { ...part, chart: plainChart(partMetric, claims, opened, wish) });
}

/**
 * The chart of a metric over claims, in the kind and scale that the address asks for where they are
 * honest. Claims of a metric that is a part of it are drawn beside; claims of others are left out. Of
 * more figures than a page can draw it holds those that stand first, and says so.
 */
export function metricChart(metric: Metric, claims: readonly Claim[], opened: Opened, wish: ChartWish): RowChart {
  return cutChart(wholeChart(metric, claims, opened, wish), rowOrder(wish.sort));
}
