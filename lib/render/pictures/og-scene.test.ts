import { beforeAll, describe, expect, test } from 'vitest';

import type { Scene } from '#lib/chart/scene/scene.ts';
import { hasDrawing } from '#lib/chart/spec/has-drawing.ts';
import { textWidth } from '#lib/text/measure/text-width.ts';
import { decodeQuery, rawQuery } from '#lib/url/codec.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { subjectSurface } from '#lib/view/subject/surface.ts';
import { claimSurface } from '#lib/view/claim/surface.ts';
import { familySurface } from '#lib/view/family/surface.ts';
import { metricSurface } from '#lib/view/metric/surface.ts';
import { compareSurface } from '#lib/view/compare/surface.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { kickerOf, ogScene } from './og-scene.ts';

const queries = await curatedQueries();
const compareState = (query: string) => decodeQuery(COMPARE_PARAMS, rawQuery(new URLSearchParams(query))).state;
const metricState = decodeQuery(METRIC_PARAMS, {}).state;
const familyState = decodeQuery(FAMILY_PARAMS, {}).state;
const live = { release: undefined };

const TWELVE = [
  'nemotron-4-340b-base,nemotron-4-340b-instruct,nemotron-4-340b-reward,nemotron-h-56b,nemotron-h-47b-base',
  'nemotron-4-15b,nemotron-h-8b,nemotron-3-super-120b-a12b,nemotron-3-nano-30b-a3b,nemotron-nano-9b-v2',
].join(',');

const LOADERS = {
  'a comparison': () => compareSurface(compareState('m=nemotron-3-nano-30b-a3b,nemotron-3-super-120b-a12b'), queries),
  'a comparison of ten': () => compareSurface(compareState(`m=${TWELVE}`), queries),
  'a metric': () => metricSurface('parameters')(metricState, queries),
  'a metric of multiples': () => metricSurface('inference-throughput')(metricState, queries),
  'a family': () => familySurface('nemotron')(familyState, queries),
  'a metric without figures': () => metricSurface('licence')(metricState, queries),
  'a claim': () => claimSurface('2512.20848/throughput-vs-similar-models')(live, queries),
  'a subject': () => subjectSurface('models', 'nemotron-3-nano-30b-a3b')({ ...live, page: 1 }, queries),
};
type Name = keyof typeof LOADERS;

const views = new Map<string, SurfaceView>();

beforeAll(async () => {
  for (const [name, load] of Object.entries(LOADERS)) {
    const view = await load();
    if (!view.ok) throw new Error(`${name}: ${view.error.code}`);
    views.set(name, view.value);
  }
});

function viewOf(name: Name): SurfaceView {
  const view = views.get(name);
  if (view === undefined) throw new Error(`no view ${name}`);
  return view;
}

function shapesOf({ items }: Scene) {
  return items.flatMap((item) => (item.type === 'mark' ? item.shapes : [item]));
}

function textsOf(scene: Scene) {
  return shapesOf(scene).filter((shape) => shape.type === 'text');
}

const SHARES = { start: 0, middle: 0.5, end: 1 } as const;

describe.each(Object.keys(LOADERS) as Name[])('the preview of %s', (name) => {
  test('keeps every text inside, at a size that a preview can show', () => {
    for (const { text, x, y, sizePx, weight, anchor } of textsOf(ogScene(viewOf(name)))) {
      const width = textWidth(text, sizePx, weight);
      const left = x - width * SHARES[anchor];
      expect([text, left >= 0, left + width <= 1_200, y > sizePx / 2, y <= 630]).toEqual([
        text,
        true,
        true,
        true,
        true,
      ]);
      expect(sizePx).toBeGreaterThanOrEqual(13);
    }
  });

  test('says whose it is, of which release, and what the page is called', () => {
    const view = viewOf(name);
    const words = textsOf(ogScene(view)).map(({ text }) => text);
    expect(words).toContain('Model Claims');
    expect(words.some((text) => text.includes(`release ${view.release.id}`))).toBe(true);
    expect(words.some((text) => view.title.startsWith(text.slice(0, 20)))).toBe(true);
  });
});

describe('a preview', () => {
  test('of the first of several charts says how many more there are', () => {
    const view = viewOf('a family');
    expect(view.charts.length).toBeGreaterThan(2);
    expect(kickerOf(view)).toContain(` · and ${view.charts.length - 1} more charts`);
    expect(kickerOf({ ...view, charts: view.charts.slice(0, 2) })).toContain(' · and 1 more chart');
  });

  test('says only of the figures that it shows what may be compared', () => {
    const view = viewOf('a metric');
    const [chart] = view.charts;
    const words = textsOf(ogScene(view))
      .map(({ text }) => text)
      .join(' ');
    expect(words).toMatch(/\d+ more figures are not shown in this picture/);
    expect(chart?.statement).toContain('Each panel stands for itself');
    expect(words).not.toContain('Each panel stands for itself');
  });

  test('keeps the bound of a claim, and what it does not state', () => {
    const words = textsOf(ogScene(viewOf('a claim'))).map(({ text }) => text);
    expect(words).toContain('≤ 3.3x');
    expect(words.join(' ')).toMatch(/token lengths are not stated/i);
  });

  test('of a view without figures shows what is claimed in words', () => {
    const view = viewOf('a metric without figures');
    expect(view.charts.some(hasDrawing)).toBe(false);
    expect(
      textsOf(ogScene(view))
        .map(({ text }) => text)
        .join(' '),
    ).toMatch(/is claimed|is reported/);
  });
});
