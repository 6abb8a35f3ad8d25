import { describe, expect, test } from 'vitest';

import { metricSurface } from '#lib/view/metric/surface.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { deckCost } from './deck-cost.ts';
import type { Deck } from './deck-model.ts';
import { deckModels } from './deck.ts';

const loaded = await metricSurface('parameters')(decodeQuery(METRIC_PARAMS, {}).state, await curatedQueries());
if (!loaded.ok) throw new Error(loaded.error.code);
const { value: view } = loaded;

function deckOf(slides: Deck['slides'], withPictures: boolean): Deck {
  const look = { aspect: '16x9', theme: 'light', withPictures } as const;
  return { title: 'A deck', href: '/deck', origin: 'https://claims.example', slides, ...look };
}

const chart = { view, chart: view.picture };
const words = { view, chart: undefined };
const some = { ...words, only: new Set(view.claims.slice(0, 3).map(({ id }) => id)) };

describe('what a deck takes', () => {
  test('counts a figure once for each slide that tells it', () => {
    expect(deckCost(deckOf([words], false)).marks).toBe(view.claims.length);
    expect(deckCost(deckOf([words, words, some], false)).marks).toBe(2 * view.claims.length + 3);
    // The chart draws figures of other metrics beside those of the view.
    const { marks } = deckCost(deckOf([chart], false));
    expect(marks).toBeGreaterThan(view.claims.length);
    expect(deckCost(deckOf([chart, words, chart], false)).marks).toBe(2 * marks + view.claims.length);
  });

  test.each([false, true])('counts the pictures that the slides really hold (asked for: %s)', async (withPictures) => {
    const deck = deckOf([chart, words, chart], withPictures);
    const items = (await deckModels(deck)).flatMap((model) => model.items);
    expect(deckCost(deck).pictures).toBe(items.filter(({ type }) => type === 'picture').length);
    expect(deckCost(deck).pictures).toBe(withPictures ? 2 : 0);
  });
});

test('a deck that nobody waits for any more is given up between its views', async () => {
  const reader = new AbortController();
  const making = deckModels(deckOf([words, words], false), reader.signal);
  reader.abort(new Error('left'));
  await expect(making).rejects.toThrow('left');
});
