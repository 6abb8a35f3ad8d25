import { FamilyId, MetricId, YardstickId } from '#lib/domain/facts/ids.ts';
import type { ParamSet } from '#lib/url/codec.ts';
import { idListParam, idParam, pageParam } from '#lib/url/param.ts';
import { DRAWING_PARAMS, type ChartState } from './chart.ts';
import { releaseParam } from './pinned.ts';
import { BEST_FIRST, sortParam, type Sort } from './sort.ts';

/** `metrics` names what a scatter sets the metric of the page against. */
export interface MetricState extends ChartState {
  readonly family: FamilyId | undefined;
  /** The benchmark, or the mean over several, whose figures alone are shown. */
  readonly benchmark: YardstickId | undefined;
  readonly sort: Sort;
  readonly page: number;
}

export const METRIC_PARAMS: ParamSet<MetricState> = {
  metrics: idListParam('metric', MetricId, 1),
  ...DRAWING_PARAMS,
  family: idParam('family', FamilyId),
  benchmark: idParam('benchmark', YardstickId),
  sort: sortParam(BEST_FIRST, ['best', 'subject', 'value', 'baseline', 'source']),
  page: pageParam('page'),
  release: releaseParam,
};
