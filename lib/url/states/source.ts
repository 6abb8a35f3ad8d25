import type { ParamSet } from '#lib/url/codec.ts';
import { pageParam } from '#lib/url/param.ts';
import { releaseParam, type PinnedState } from './pinned.ts';

/** The page of a source. */
export interface SourceState extends PinnedState {
  /** Which part of its claims is listed. */
  readonly page: number;
}

export const SOURCE_PARAMS: ParamSet<SourceState> = { page: pageParam('page'), release: releaseParam };
