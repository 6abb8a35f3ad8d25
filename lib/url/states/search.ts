import { FamilyId } from '#lib/domain/facts/ids.ts';
import type { ParamSet } from '#lib/url/codec.ts';
import { choiceParam, idParam, pageParam, QUERY_MAX_LENGTH, textParam } from '#lib/url/param.ts';
import { releaseParam, type PinnedState } from './pinned.ts';

interface TypedState extends PinnedState {
  readonly q: string;
}

const TYPED_PARAMS: ParamSet<TypedState> = { q: textParam('q', QUERY_MAX_LENGTH), release: releaseParam };

/** What names are suggested for, and whether those of metrics and sources are wanted too. */
export interface SuggestState extends TypedState {
  readonly of: 'subjects' | 'all';
}

export const SUGGEST_PARAMS: ParamSet<SuggestState> = {
  ...TYPED_PARAMS,
  of: choiceParam('of', ['subjects', 'all'], 'subjects'),
};

/** The groups of results, in their order. */
export const SEARCH_GROUPS = ['models', 'series', 'benchmarks', 'metrics', 'methods', 'sources', 'claims'] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

/** What is searched for, and which part of what is found is shown. */
export interface SearchState extends TypedState {
  readonly kind: 'all' | SearchGroup;
  readonly family: FamilyId | undefined;
  /** Who made it, by name; empty for anybody. */
  readonly maker: string;
  readonly page: number;
}

const MAKER_MAX_LENGTH = 80;

export const SEARCH_PARAMS: ParamSet<SearchState> = {
  ...TYPED_PARAMS,
  kind: choiceParam('kind', ['all', ...SEARCH_GROUPS], 'all'),
  family: idParam('family', FamilyId),
  maker: textParam('maker', MAKER_MAX_LENGTH),
  page: pageParam('page'),
};
