import { ReleaseId } from '#lib/domain/facts/release.ts';
import type { ParamSet } from '#lib/url/codec.ts';
import { idParam } from '#lib/url/param.ts';

/** Views whose only state is the release they are pinned to. */
export interface PinnedState {
  readonly release: ReleaseId | undefined;
}

/** The release that a view is pinned to; the current one where it is left out. */
export const releaseParam = idParam('release', ReleaseId);

export const PINNED_PARAMS: ParamSet<PinnedState> = { release: releaseParam };
