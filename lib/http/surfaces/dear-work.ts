import type { MakeDear } from '#lib/http/dear-ask.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { addressedView } from '#lib/view/addressed-view.ts';
import { decodeQuery, rawQuery } from '#lib/url/codec.ts';
import { DECK_PARAMS } from '#lib/url/deck/state.ts';
import { renderParams } from '#lib/url/hrefs.ts';
import { isSurfaceName } from '#lib/url/surfaces.ts';
import { atRelease } from './at-release.ts';
import { makeDeck } from './make-deck.ts';
import { makeSurface } from './make-surface.ts';

const DECK_PATH = '/deck/slides.pptx';

/** A maker that reads with `queries` and makes everything where it is called. */
export function dearMaker(queries: Queries): MakeDear {
  return async ({ href, releaseId, origin }, signal) => {
    const release = releaseId === undefined ? undefined : await queries.findRelease(releaseId);
    const site = { queries: atRelease(queries, release), origin };
    const { pathname, searchParams } = new URL(href, origin);
    const query = rawQuery(searchParams);
    if (pathname === DECK_PATH) return makeDeck(decodeQuery(DECK_PARAMS, query).state, site, signal);
    const path = pathname.slice(1).split('/').map(decodeURIComponent);
    const surface = path.pop() ?? '';
    const view = addressedView(path, query);
    if (view === undefined || !isSurfaceName(surface)) throw new Error(`No surface stands at ${href}.`);
    const options = decodeQuery(renderParams(surface), query).state;
    return makeSurface({ surface, options }, await view.load(site.queries), origin, signal);
  };
}
