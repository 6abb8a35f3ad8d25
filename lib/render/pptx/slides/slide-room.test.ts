import { expect, test } from 'vitest';

import { decodeQuery, rawQuery } from '#lib/url/codec.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { familySurface } from '#lib/view/family/surface.ts';
import { metricSurface } from '#lib/view/metric/surface.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { deckSlides } from '#lib/render/pptx/deck-slides.ts';
import { deckModels } from '#lib/render/pptx/deck.ts';
import type { Deck } from '#lib/render/pptx/deck-model.ts';
import type { SlideItem, SlideModel } from '#lib/render/pptx/package/slide-model.ts';

const queries = await curatedQueries();
const none = rawQuery(new URLSearchParams());
const scatter = rawQuery(new URLSearchParams('chart=scatter'));
const LOADED = {
  'a family': await familySurface('nemotron')(decodeQuery(FAMILY_PARAMS, none).state, queries),
  'a metric': await metricSurface('parameters')(decodeQuery(METRIC_PARAMS, none).state, queries),
  'a scatter of two metrics': await metricSurface('parameters')(decodeQuery(METRIC_PARAMS, scatter).state, queries),
};
const CASES = Object.entries(LOADED).flatMap(([name, loaded]) => {
  if (!loaded.ok) throw new Error(`The view is not there: ${loaded.error.code}`);
  return (['16x9', '4x3'] as const).map((aspect) => [name, aspect, loaded.value] as const);
});

async function modelsOf(view: SurfaceView, aspect: Deck['aspect']): Promise<readonly SlideModel[]> {
  const deck: Deck = {
    title: view.title,
    href: view.href,
    origin: 'https://claims.example',
    slides: deckSlides(view),
    aspect,
    theme: 'light',
    withPictures: false,
  };
  return deckModels(deck);
}

function bottomOf({ box }: SlideItem): number {
  return box.y + box.height;
}

function isBody(item: SlideItem): boolean {
  return item.type !== 'picture' && !(item.type === 'text' && item.placeholder !== undefined);
}

test.each(CASES)('slides of %s, %s, set nothing over their sources', async (_, aspect, view) => {
  const over = (await modelsOf(view, aspect)).flatMap(({ items }) => {
    const sources = items.find((item) => item.type === 'text' && item.placeholder === 'footnotes');
    if (sources === undefined) return [];
    return items.filter((item) => isBody(item) && bottomOf(item) > sources.box.y).map(({ name }) => name);
  });
  expect(over).toEqual([]);
});

test.each(CASES)('no two slides of sources of %s, %s, have one title', async (_, aspect, view) => {
  const lists = (await modelsOf(view, aspect)).filter(({ items }) =>
    items.some(({ name }) => name === 'List of sources'),
  );
  const titles = lists.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.type === 'text' && item.placeholder === 'title' ? [item.paragraphs.flat().map(({ text }) => text)] : [],
    ),
  );
  expect(titles.length).toBeGreaterThan(0);
  expect(new Set(titles.map((texts) => texts.join(''))).size).toBe(titles.length);
});
