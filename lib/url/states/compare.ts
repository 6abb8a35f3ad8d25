import { COMPARED_MAX } from '#lib/domain/facts/curated-comparison.ts';
import { MetricId, SubjectId } from '#lib/domain/facts/ids.ts';
import type { ParamSet } from '#lib/url/codec.ts';
import { choiceParam, idListParam, namesParam, pageParam, QUERY_MAX_LENGTH } from '#lib/url/param.ts';
import { DRAWING_PARAMS, METRICS_MAX, type ChartState } from './chart.ts';
import { releaseParam } from './pinned.ts';
import { BY_VALUE, sortParam, type Sort } from './sort.ts';

/** The most subjects that stand side by side. */
export const COMPARE_SUBJECTS_MAX = COMPARED_MAX;

export interface CompareState extends ChartState {
  readonly subjects: readonly SubjectId[];
  /** Names typed or pasted into the picker, not resolved yet. */
  readonly add: string;
  readonly show: 'all' | 'differences';
  readonly layout: 'metrics' | 'subjects';
  /** The order of a chart's rows. */
  readonly sort: Sort;
  /** Which part of the table is shown. */
  readonly page: number;
}

export const COMPARE_PARAMS: ParamSet<CompareState> = {
  subjects: idListParam('m', SubjectId, COMPARE_SUBJECTS_MAX),
  add: namesParam('add', QUERY_MAX_LENGTH * 5),
  metrics: idListParam('metric', MetricId, METRICS_MAX),
  ...DRAWING_PARAMS,
  show: choiceParam('show', ['all', 'differences'], 'all'),
  layout: choiceParam('layout', ['metrics', 'subjects'], 'metrics'),
  sort: sortParam(BY_VALUE, ['value', 'subject', 'source']),
  page: pageParam('page'),
  release: releaseParam,
};
