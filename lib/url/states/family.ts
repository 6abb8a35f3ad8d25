import { MetricId } from '#lib/domain/facts/ids.ts';
import type { ParamSet } from '#lib/url/codec.ts';
import { idListParam, pageParam } from '#lib/url/param.ts';
import { DRAWING_PARAMS, METRICS_MAX, type ChartState } from './chart.ts';
import { releaseParam } from './pinned.ts';
import { BY_NAME, sortParam, type Sort } from './sort.ts';

export interface FamilyState extends ChartState {
  readonly sort: Sort;
  /** Which part of the table is shown. */
  readonly page: number;
}

export const FAMILY_PARAMS: ParamSet<FamilyState> = {
  metrics: idListParam('metric', MetricId, METRICS_MAX),
  ...DRAWING_PARAMS,
  sort: sortParam(BY_NAME),
  page: pageParam('page'),
  release: releaseParam,
};
