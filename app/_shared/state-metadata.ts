import type { Metadata } from 'next';

import { decodeQuery, encodeQuery, type ParamSet, type RawQuery } from '#lib/url/codec.ts';
import { surfaceHref } from '#lib/url/hrefs.ts';
import { viewKind, type ViewKind, type ViewPlace } from '#lib/url/view-kinds.ts';
import { viewsOf, type ViewsByKind } from '#lib/view/views.ts';

import { oembedTypes, pageMetadata, SITE_ORIGIN } from './site.ts';

/** The head of a view's page: its canonical address is that of the default state. */
export function viewMetadata<Kind extends ViewKind>(
  kind: Kind,
  view: ViewsByKind[Kind],
  origin = SITE_ORIGIN,
): Metadata {
  const { head, href: hrefOf } = viewsOf(kind);
  const { hasPicture, ...said } = head(view);
  const href = hrefOf(view);
  return pageMetadata({ ...said, href, imageHref: hasPicture ? surfaceHref(href, 'og.png') : undefined }, origin);
}

/** The state of what is taken away from a page, which is whole whichever part of a list the page shows. */
function canonicalQuery<State extends object>(params: ParamSet<State>, query: RawQuery): string {
  return encodeQuery(params, decodeQuery(params, { ...query, page: undefined }).state);
}

/** The head of a page whose own picture and frame show the state of the address, as the page does. */
export function withState(metadata: Metadata, { kind, segment, id }: ViewPlace, query: RawQuery): Metadata {
  const page = `/${segment}/${id}`;
  const state = canonicalQuery(viewKind(kind).params, query);
  const own = `${page}/og.png`;
  const url = `${own}${state}`;
  const { alternates, title } = metadata;
  const images = [metadata.openGraph?.images ?? []].flat();
  const inState = images.map((image) =>
    typeof image === 'object' && 'url' in image && image.url === own ? { ...image, url } : image,
  );
  const hasFrame = alternates?.types !== undefined && typeof title === 'string';
  return {
    ...metadata,
    ...(hasFrame ? { alternates: { ...alternates, types: oembedTypes(`${page}${state}`, title) } } : {}),
    openGraph: { ...metadata.openGraph, images: inState },
  };
}
