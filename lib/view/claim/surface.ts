import { succeed } from '#lib/domain/result.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { claimHref } from '#lib/url/hrefs.ts';
import type { PinnedState } from '#lib/url/states/pinned.ts';
import { isPinned, type SurfaceLoader } from '#lib/view/surface-view.ts';
import { loadClaimView } from './claim-view.ts';

/** The surfaces' view of one claim: its sentence is what there is to see. */
export function claimSurface(id: string): SurfaceLoader<PinnedState> {
  return async (state, queries) => {
    const loaded = await loadClaimView({ id, state }, queries);
    if (!loaded.ok) return loaded;
    const { release, catalog, claim, subject, card } = loaded.value;
    const view = { name: `claim-${claim.source}-${claim.key}`, title: subject.name, href: claimHref(claim.id, state) };
    const sentence = claimSentence(claim, catalog);
    return succeed({
      release,
      catalog,
      ...view,
      sentence,
      claims: [claim],
      charts: [card],
      picture: card,
      ignored: [],
      pinned: isPinned(state),
    });
  };
}
