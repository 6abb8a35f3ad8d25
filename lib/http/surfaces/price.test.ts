import { describe, expect, test } from 'vitest';

import { decodeQuery } from '#lib/url/codec.ts';
import { RENDER_PARAMS, type RenderOptions } from '#lib/url/states/render.ts';
import { deckPrice, surfacePrice } from './price.ts';
import { LANES } from './turns.ts';

const PLAIN = decodeQuery(RENDER_PARAMS, {}).state;

function pixels(options: Partial<RenderOptions>): number {
  return surfacePrice('chart.png', { ...PLAIN, ...options }) - surfacePrice('chart.svg', PLAIN);
}

function deckOf(count: number, hasPictures: boolean): number {
  return deckPrice({ items: Array.from({ length: count }, () => ({ href: '/x', title: '' })), hasPictures });
}

describe('a price', () => {
  test('of a picture grows with its sides and its density, up to the most that a picture holds', () => {
    expect(pixels({ width: 800, height: 600 })).toBe(480_000);
    expect(pixels({ width: 800, height: 600, density: 2 })).toBe(4 * 480_000);
    expect(pixels({ size: 'slide' })).toBe(1920 * 1080);
    expect(pixels({ width: 4_000, height: 4_000, density: 3 })).toBe(12.75e6);
  });

  test('of a deck grows with its views, and with their pictures up to the most that a deck holds', () => {
    expect(deckOf(30, false)).toBe(30 * deckOf(1, false));
    expect(deckOf(1, true)).toBeGreaterThan(5 * deckOf(1, false));
    expect(deckOf(30, true) - deckOf(30, false)).toBe(64e6);
  });

  test('of the dearest that is made leaves room to wait for it', () => {
    expect(pixels({ width: 4_000, height: 4_000, density: 3 })).toBeLessThan(LANES.picture.waitingPriceMax);
    expect(deckOf(30, true)).toBeLessThan(LANES.deck.waitingPriceMax);
  });
});
