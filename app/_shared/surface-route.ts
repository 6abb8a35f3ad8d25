import { respondWithSurface, type SurfaceRoute } from '#lib/http/surfaces/surface-handler.ts';
import {
  hasSurfaces,
  readPlace,
  viewKind,
  type PlaceOf,
  type SegmentOf,
  type SurfaceKind,
  type ViewStates,
} from '#lib/url/view-kinds.ts';
import { surfaceLoader } from '#lib/view/views.ts';

import { answeringSite } from './answering-site.ts';
import { idsOf, type RouteIds } from './route-ids.ts';

interface Context {
  readonly params: Promise<RouteIds & { readonly surface: string }>;
}

function routeTo<Kind extends SurfaceKind>(place: PlaceOf<Kind>): SurfaceRoute<ViewStates[Kind]> {
  return { params: viewKind(place.kind).params, load: surfaceLoader(place) };
}

/** The handler of the surfaces of the views whose addresses start with a segment. */
export function surfaceRoute(segment: SegmentOf<SurfaceKind>) {
  async function GET(request: Request, { params }: Context): Promise<Response> {
    const { surface, ...ids } = await params;
    const place = readPlace([segment, ...idsOf(ids)]);
    if (place === undefined || !hasSurfaces(place)) throw new Error(`No view with surfaces stands at /${segment}.`);
    return respondWithSurface(request, surface, routeTo(place), answeringSite());
  }
  return { GET };
}
