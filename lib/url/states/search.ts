import type { ParamSet } from '#lib/url/codec.ts';
import { QUERY_MAX_LENGTH, textParam } from '#lib/url/param.ts';
import { releaseParam, type PinnedState } from './pinned.ts';

export interface SearchState extends PinnedState {
  readonly q: string;
}

export const SEARCH_PARAMS: ParamSet<SearchState> = { q: textParam('q', QUERY_MAX_LENGTH), release: releaseParam };
