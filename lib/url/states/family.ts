import { MetricId } from '#lib/domain/facts/ids.ts';
import { Role } from '#lib/domain/facts/role.ts';
import type { ParamSet } from '#lib/url/codec.ts';
import { choiceParam, idListParam, pageParam } from '#lib/url/param.ts';
import { DRAWING_PARAMS, METRICS_MAX, type ChartState } from './chart.ts';
import { releaseParam } from './pinned.ts';
import { NEWEST_FIRST, sortParam, type Sort } from './sort.ts';

/** What a shelf is narrowed to: systems of one role, or what has none. */
export type RoleChoice = 'all' | Role | 'none';

export interface FamilyState extends ChartState {
  readonly role: RoleChoice;
  readonly sort: Sort;
  /** Which part of the table is shown. */
  readonly page: number;
}

export const FAMILY_PARAMS: ParamSet<FamilyState> = {
  metrics: idListParam('metric', MetricId, METRICS_MAX),
  ...DRAWING_PARAMS,
  role: choiceParam('role', ['all', ...Role.options, 'none'], 'all'),
  sort: sortParam(NEWEST_FIRST),
  page: pageParam('page'),
  release: releaseParam,
};
