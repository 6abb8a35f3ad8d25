import type { Metadata } from 'next';

import { decodeQuery, encodeQuery, type ParamSet, type RawQuery } from '#lib/url/codec.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { PINNED_PARAMS } from '#lib/url/states/pinned.ts';

import { oembedTypes } from './site.ts';

function canonicalQuery<State extends object>(params: ParamSet<State>, query: RawQuery): string {
  return encodeQuery(params, decodeQuery(params, query).state);
}

/** The state of an address by the first segment of its path; other pages can only be pinned. */
function stateQuery([kind]: readonly string[], query: RawQuery): string {
  if (kind === 'metrics') return canonicalQuery(METRIC_PARAMS, query);
  if (kind === 'families') return canonicalQuery(FAMILY_PARAMS, query);
  return canonicalQuery(PINNED_PARAMS, query);
}

/** The head of a page whose own picture and frame show the state of the address, as the page does. */
export function withStatePicture(metadata: Metadata, path: readonly string[], query: RawQuery): Metadata {
  const page = `/${path.join('/')}`;
  const state = stateQuery(path, query);
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
