import type { ClaimCount } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { SubjectId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Hideable } from '#lib/url/states/hideable.ts';
import type { Zoom } from '#lib/url/states/zoom.ts';
import type { Opened } from '#lib/view/open-release.ts';
import type { ChartWish } from './metric-chart.ts';

/** Sources that stand in time by themselves. */
export interface Papers {
  readonly sources: readonly Source[];
  /** The claims of the view by their sources, where they are not all read. */
  readonly counts?: ReadonlyMap<string, ClaimCount>;
}

/** What the charts of a view are made from. */
export interface ChartMaterial {
  /** The view's name, for charts that are not of one metric. */
  readonly title: string;
  /** The metrics that have a chart of their own, in order. */
  readonly metrics: readonly Metric[];
  /** Metrics that a scatter may set against each other, the first choices first. */
  readonly pairable: readonly Metric[];
  /** Metrics that may be chosen for its other axis; those above where absent. */
  readonly partners?: readonly Metric[];
  readonly claims: readonly Claim[];
  /** Those that a matrix holds; all where absent. */
  readonly compared?: readonly Claim[];
  /** Those of which a heat table is made; those of its metrics where absent. */
  readonly tabled?: readonly Claim[];
  /** Whether a matrix would hold any, where they are not read for another chart. */
  readonly hasCompared?: boolean;
  /** The subjects that were asked for: charts name those without a figure. */
  readonly subjects?: readonly SubjectId[];
  /** The benchmarks whose columns stand first in a heat table. */
  readonly benchmarks?: readonly SubjectId[];
  /** Papers in time, where the view has a line of them instead of one metric's figures. */
  readonly papers?: Papers;
}

/** How a reader wants the charts of a view. */
export interface DrawWish extends ChartWish {
  readonly hide: readonly Hideable[];
  readonly zoom: Zoom | undefined;
}

/** Everything that the charts of a view are drawn from. */
export interface Drawer extends ChartMaterial {
  readonly wish: DrawWish;
  readonly opened: Opened;
}
