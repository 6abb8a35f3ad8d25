import type { Release } from '#lib/domain/facts/release.ts';
import type { Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { ParamSet } from '#lib/url/codec.ts';
import type { PinnedState } from '#lib/url/states/pinned.ts';
import type { ViewProblem } from '#lib/view/problem.ts';

/** What an operation gives, before it is sent in any form. */
export interface ApiAnswer {
  /** Plain data, ready to be written as JSON. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The release that it was read from. */
  readonly release: Release;
  /** Addresses from the root of what stands before and after it, where it is a part of a list. */
  readonly links?: readonly { readonly relation: 'next' | 'prev'; readonly href: string }[];
}

/** Something that programs may ask of the product, whatever carries the question. */
export interface Operation<State extends PinnedState> {
  readonly params: ParamSet<State>;
  /** Whether a parameter that it does not have is refused: a filter that is passed over would widen the answer. */
  readonly isStrict: boolean;
  /** Reads the answer; fails for ids and releases that are not there. */
  readonly read: (state: State, queries: Queries) => Promise<Result<ApiAnswer, ViewProblem>>;
}
