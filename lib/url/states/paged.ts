import type { ParamSet } from '#lib/url/codec.ts';
import { pageParam } from '#lib/url/param.ts';
import { releaseParam, type PinnedState } from './pinned.ts';

/** Pages whose only state is which part of a long list they show. */
export interface PagedState {
  readonly page: number;
}

export const PAGED_PARAMS: ParamSet<PagedState> = { page: pageParam('page') };

/** The same of one release. */
export interface PagedPinnedState extends PagedState, PinnedState {}

export const PAGED_PINNED_PARAMS: ParamSet<PagedPinnedState> = { ...PAGED_PARAMS, release: releaseParam };
