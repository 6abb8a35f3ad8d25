import { describe, expect, test } from 'vitest';

import { viewDeck } from '#lib/render/pptx/surface.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { RENDER_PARAMS } from '#lib/url/states/render.ts';
import { metricSurface } from '#lib/view/metric/surface.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { checkDeckSize, checkPictureSize, DECK_MARKS_MAX, PICTURE_MARKS_MAX } from './size-limits.ts';

const loaded = await metricSurface('context-length')(decodeQuery(METRIC_PARAMS, {}).state, await curatedQueries());
if (!loaded.ok) throw new Error(loaded.error.code);
const { value: view } = loaded;
const look = { ...decodeQuery(RENDER_PARAMS, {}).state, origin: 'https://claims.example' };

function deckOf(slideCount: number, hasPictures: boolean) {
  const deck = viewDeck(view, { ...look, hasPictures });
  return { ...deck, slides: Array.from({ length: slideCount }, () => ({ view, chart: view.picture })) };
}

describe('a deck', () => {
  test('of thirty views is made, with pictures and without', () => {
    expect(checkDeckSize(deckOf(30, false)).ok).toBe(true);
    expect(checkDeckSize(deckOf(30, true)).ok).toBe(true);
  });

  test('of more pictures than fit is refused, and told to leave them out', () => {
    expect(checkDeckSize(deckOf(31, false)).ok).toBe(true);
    const refused = checkDeckSize(deckOf(31, true));
    expect(refused).toMatchObject({ ok: false, error: { status: 413, type: '/data#too-large' } });
    expect(refused.ok ? '' : refused.error.detail).toBe(
      'This deck would hold 31 pictures, and 30 are made for one. Ask for fewer views in one deck, or leave out picture=1.',
    );
  });

  test('of more figures than are written into one is refused, with where else they are', () => {
    const slides = Math.ceil((DECK_MARKS_MAX + 1) / view.claims.length);
    const refused = checkDeckSize(deckOf(slides, false));
    expect(refused.ok ? '' : refused.error.detail).toMatch(
      /^This deck would hold \d{5} figures .*fewer views.*table\.csv/,
    );
  });
});

test('a picture of more figures than anybody can read is refused, with where else they are', () => {
  const claims = Array.from({ length: PICTURE_MARKS_MAX }, () => view.claims).flat();
  expect(checkPictureSize({ ...view, claims: claims.slice(0, PICTURE_MARKS_MAX), drawable: [] }).ok).toBe(true);
  const refused = checkPictureSize({ ...view, claims: claims.slice(0, PICTURE_MARKS_MAX + 1), drawable: [] });
  expect(refused).toMatchObject({ ok: false, error: { status: 413 } });
  expect(refused.ok ? '' : refused.error.detail).toContain('table.csv');
});
