import { describe, expect, it } from 'vitest';

import type { SceneText } from '#lib/chart/scene/scene.ts';
import { PALETTES } from '#lib/chart/scene/theme.ts';
import { type Fit, paintTexts } from './paint-texts.ts';
import type { Pixels } from '#lib/render/pictures/pixels.ts';

const AS_LAID_OUT: Fit = { scale: 1, left: 0, top: 0 };
const INK = [0x16, 0x20, 0x1f];

function picture(pixel: readonly [number, number, number, number]): Pixels {
  const [widthPx, heightPx] = [60, 40];
  return { data: Uint8Array.from({ length: widthPx * heightPx * 4 }, (_, i) => pixel[i % 4] ?? 0), widthPx, heightPx };
}

function textOf(text: string, over: Partial<SceneText> = {}): SceneText {
  const place = { x: 10, y: 30, sizePx: 30, weight: 400, anchor: 'start' } as const;
  return { type: 'text', role: 'title', text, fill: 'ink', ...place, ...over };
}

function pixelAt({ data, widthPx }: Pixels, x: number, y: number): readonly number[] {
  return Array.from(data.slice((y * widthPx + x) * 4, (y * widthPx + x) * 4 + 4));
}

describe('painted texts', () => {
  it('fill the inside of their letters and leave the holes', () => {
    const pixels = picture([255, 255, 255, 255]);
    paintTexts(pixels, [textOf('O')], AS_LAID_OUT, PALETTES.light);
    const row = Array.from({ length: 30 }, (_, x) => pixelAt(pixels, x + 8, 20));
    const dark = row.map(([red = 0]) => (red < 60 ? 'X' : '.')).join('');
    expect(dark).toMatch(/^\.+X{2,4}\.{10,}X{2,4}\.+$/);
  });

  it('keep what is transparent around them, and are opaque themselves', () => {
    const pixels = picture([0, 0, 0, 0]);
    paintTexts(pixels, [textOf('█', { x: 10 })], AS_LAID_OUT, PALETTES.light);
    paintTexts(pixels, [textOf('–', { x: 10 })], AS_LAID_OUT, PALETTES.light);
    expect(pixelAt(pixels, 55, 5)).toEqual([0, 0, 0, 0]);
    const opaque = [...pixels.data.keys()].filter((index) => index % 4 === 3 && pixels.data[index] === 255);
    expect(opaque.length).toBeGreaterThan(0);
    for (const index of opaque) expect(Array.from(pixels.data.slice(index - 3, index))).toEqual(INK);
  });

  it('are the same whether they are painted for the first time or again', () => {
    const [first, again] = [picture([255, 255, 255, 255]), picture([255, 255, 255, 255])];
    for (const pixels of [first, again]) paintTexts(pixels, [textOf('3.3x ≤')], AS_LAID_OUT, PALETTES.light);
    expect(first.data).toEqual(again.data);
  });

  it.each([
    { x: -20, y: 10 },
    { x: 50, y: 60 },
    { x: 1e6, y: 1e6 },
    { x: -1e6, y: -1e6 },
  ])('are cut off at the edges of the picture, at $x and $y', (place) => {
    const pixels = picture([255, 255, 255, 255]);
    paintTexts(pixels, [textOf('Nemotron', place)], AS_LAID_OUT, PALETTES.light);
    expect(pixels.data).toHaveLength(60 * 40 * 4);
    // The lower left corner, beside every letter of these.
    expect(pixelAt(pixels, 0, 39)).toEqual([255, 255, 255, 255]);
  });

  it('grow with the picture', () => {
    const [small, large] = [picture([255, 255, 255, 255]), picture([255, 255, 255, 255])];
    const text = textOf('o', { x: 2, y: 15, sizePx: 14 });
    paintTexts(small, [text], AS_LAID_OUT, PALETTES.light);
    paintTexts(large, [text], { ...AS_LAID_OUT, scale: 2 }, PALETTES.light);
    const inkOf = ({ data }: Pixels) =>
      data.reduce((sum, value, index) => sum + (index % 4 === 0 ? 255 - value : 0), 0);
    expect(inkOf(large) / inkOf(small)).toBeCloseTo(4, 1);
  });
});
