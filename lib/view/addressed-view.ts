import type { Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { decodeQuery, type Ignored, type RawQuery } from '#lib/url/codec.ts';
import { hasSurfaces, readPlace, viewKind, type PlaceOf, type SurfaceKind } from '#lib/url/view-kinds.ts';
import type { ViewProblem } from './problem.ts';
import type { SurfaceView } from './surface-view.ts';
import { surfaceLoader } from './views.ts';

/** A view that an address names, read but not loaded. */
export interface AddressedView {
  /** Values in the query that cannot be used. */
  readonly ignored: readonly Ignored[];
  readonly load: (queries: Queries) => Promise<Result<SurfaceView, ViewProblem>>;
  /** Loads the same view of the current release, whatever release the address names. */
  readonly loadCurrent: (queries: Queries) => Promise<Result<SurfaceView, ViewProblem>>;
}

function viewAt<Kind extends SurfaceKind>(place: PlaceOf<Kind>, query: RawQuery): AddressedView {
  const { state, ignored } = decodeQuery(viewKind(place.kind).params, query);
  const load = surfaceLoader(place);
  return {
    ignored,
    load: (queries) => load(state, queries),
    loadCurrent: (queries) => load({ ...state, release: undefined }, queries),
  };
}

/**
 * The view at the address of a page: `path` is its segments, decoded. `undefined` where no view that has
 * surfaces stands there; whether its id exists is told by loading it.
 */
export function addressedView(path: readonly string[], query: RawQuery): AddressedView | undefined {
  const place = readPlace(path);
  return place !== undefined && hasSurfaces(place) ? viewAt(place, query) : undefined;
}
