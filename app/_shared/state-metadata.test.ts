import type { Metadata } from 'next';
import { expect, test } from 'vitest';

import { readPlace } from '#lib/url/view-kinds.ts';

import { withState } from './state-metadata.ts';

function inState(metadata: Metadata, path: string, query: Readonly<Record<string, string>>): Metadata {
  const place = readPlace(path.split('/'));
  if (place === undefined) throw new Error(`No view stands at ${path}.`);
  return withState(metadata, place, query);
}

function pictureOf(path: string, query: Readonly<Record<string, string>>, url = `/${path}/og.png`): unknown {
  const metadata = { title: 'T', openGraph: { title: 'T', images: [{ url, alt: 'A' }] } };
  const { openGraph } = inState(metadata, path, query);
  return openGraph?.images;
}

test('the picture of a page shows the state of its address, in its canonical form', () => {
  const query = { scale: 'linear', chart: 'dot', page: '1', other: 'x' };
  expect(pictureOf('metrics/parameters', query)).toEqual([
    { url: '/metrics/parameters/og.png?chart=dot&scale=linear', alt: 'A' },
  ]);
  expect(pictureOf('families/speech', { ...query, metric: 'context-length' })).toEqual([
    { url: '/families/speech/og.png?metric=context-length&chart=dot&scale=linear', alt: 'A' },
  ]);
  expect(pictureOf('models/canary', { release: '2026-01-02.1', page: '2' })).toEqual([
    { url: '/models/canary/og.png?release=2026-01-02.1', alt: 'A' },
  ]);
});

test('the picture of the site stands as it is, and so does that of a page in its default state', () => {
  const site = '/metrics/parameters/og.png';
  expect(pictureOf('sources/2512.20848', { release: '2026-01-02.1' }, site)).toEqual([{ url: site, alt: 'A' }]);
  expect(pictureOf('metrics/parameters', { chart: 'auto' })).toEqual([{ url: site, alt: 'A' }]);
});

test('the frame of a page shows the state of its address, and a page without one gets none', () => {
  const typesOf = (types: Readonly<Record<string, string>> | undefined) => {
    const metadata = { title: 'T', ...(types === undefined ? {} : { alternates: { canonical: '/x', types } }) };
    return inState(metadata, 'metrics/parameters', { scale: 'log' }).alternates;
  };
  const shown = JSON.stringify(typesOf({ 'application/json+oembed': '/oembed?url=default' }));
  expect(shown).toContain(`${encodeURIComponent('/metrics/parameters?scale=log')}&format=json`);
  expect(shown).toContain(`${encodeURIComponent('/metrics/parameters?scale=log')}&format=xml`);
  expect(shown).toContain('"canonical":"/x"');
  expect(typesOf(undefined)).toBeUndefined();
});
