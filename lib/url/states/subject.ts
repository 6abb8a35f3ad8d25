import type { ParamSet } from '#lib/url/codec.ts';
import { pageParam } from '#lib/url/param.ts';
import { releaseParam, type PinnedState } from './pinned.ts';

/** The page of a subject. */
export interface SubjectState extends PinnedState {
  /** Which part of the claims is listed. */
  readonly page: number;
}

export const SUBJECT_PARAMS: ParamSet<SubjectState> = { page: pageParam('page'), release: releaseParam };
