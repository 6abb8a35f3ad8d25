import { succeed } from '#lib/domain/result.ts';
import { PINNED_PARAMS, type PinnedState } from '#lib/url/states/pinned.ts';
import { claimFacts } from '#lib/view/claim/claim-facts.ts';
import { loadClaimView } from '#lib/view/claim/claim-view.ts';
import type { Operation } from './operation.ts';

/** One claim with its sentence and what a card shows; `id` is `source/key`. */
export function readClaim(id: string): Operation<PinnedState> {
  return {
    params: PINNED_PARAMS,
    isStrict: false,
    read: async (state, queries) => {
      const view = await loadClaimView({ id, state }, queries);
      return view.ok ? succeed({ body: { ...claimFacts(view.value) }, release: view.value.release }) : view;
    },
  };
}
