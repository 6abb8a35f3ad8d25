import type { ParamSet } from '#lib/url/codec.ts';
import { pageParam } from '#lib/url/param.ts';

/** Pages whose only state is which part of a long list they show. */
export interface PagedState {
  readonly page: number;
}

export const PAGED_PARAMS: ParamSet<PagedState> = { page: pageParam('page') };
