import {
  clampHeight,
  clampSide,
  outputSize,
  PRESETS,
  type LayoutOptions,
  type PixelSize,
} from '#lib/chart/layout/size.ts';
import type { Scene, SceneText } from '#lib/chart/scene/scene.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { renderPortableSvg } from '#lib/chart/scene/svg.ts';
import { type ThemeName, THEMES } from '#lib/chart/scene/theme.ts';
import { outlineText } from '#lib/render/lettering/outlines.ts';
import { type Fit, paintTexts } from '#lib/render/lettering/paint-texts.ts';
import { pictureScene } from './picture-scene.ts';
import { encodePng, rasterise } from './png.ts';

/** The most that a picture may hold; larger ones are scaled down to it. */
export const PIXELS_MAX = 12.75e6;
const DENSITY_MAX = 3;

export interface ChartPngOptions extends LayoutOptions {
  readonly theme?: ThemeName;
  /** Pixels for each pixel of the size, 1 to 3. */
  readonly density?: number;
}

/** The size of the picture in pixels: density from 1 to 3, at most 12.75 million pixels. */
export function pngSize(scene: Scene, options: ChartPngOptions): PixelSize {
  const { widthPx, heightPx } = outputSize(scene, options);
  const density = Math.min(DENSITY_MAX, Math.max(1, options.density ?? 1));
  const scale = Math.min(density, Math.sqrt(PIXELS_MAX / (widthPx * heightPx)));
  return { widthPx: Math.floor(widthPx * scale), heightPx: Math.floor(heightPx * scale) };
}

/**
 * The pixels that a picture will have, about, before it is laid out: one that grows with its rows is thought to be as high
 * as it is wide.
 */
export function pngPixels(options: ChartPngOptions): number {
  const { size = 'page', widthPx, heightPx, density = 1 } = options;
  const { layout, output } = PRESETS[size];
  const isFree = widthPx !== undefined || heightPx !== undefined;
  const width = isFree || output === undefined ? clampSide(widthPx ?? layout.widthPx) : output.widthPx;
  const fixed = heightPx === undefined ? width : clampHeight(width, heightPx);
  const height = isFree || output === undefined ? fixed : output.heightPx;
  return Math.min(PIXELS_MAX, width * height * density ** 2);
}

/** Where a layout lies in a picture of a size, as SVG fits it: as large as it can be, in the middle. */
function fitIn({ widthPx, heightPx }: PixelSize, { width, height }: Scene): Fit {
  const scale = Math.min(widthPx / width, heightPx / height);
  return { scale, left: (widthPx - width * scale) / 2, top: (heightPx - height * scale) / 2 };
}

/**
 * A chart as PNG: the same bytes on every machine, with fonts and without. Its letters are painted
 * onto the drawn shapes: reading and filling their outlines takes most of the time of a picture
 * (docs/decisions/pictures.md).
 */
export async function chartPng(spec: ChartSpec, options: ChartPngOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const scene = pictureScene(spec, options);
  return scenePng(scene, options.theme ?? 'light', pngSize(scene, options));
}

/** A drawing as PNG of a size in pixels. */
async function scenePng(scene: Scene, theme: ThemeName, size: PixelSize): Promise<Uint8Array<ArrayBuffer>> {
  const { wordless, texts } = splitTexts(scene);
  const pixels = await rasterise(renderPortableSvg(wordless, { theme, outline: outlineText, ...size }));
  paintTexts(pixels, texts, fitIn(size, scene), THEMES[theme].palette);
  return encodePng(pixels);
}

interface SplitScene {
  /** Without names too: a picture of pixels carries none, and its reader refuses texts above 10 MB. */
  readonly wordless: Scene;
  readonly texts: readonly SceneText[];
}

function splitTexts(scene: Scene): SplitScene {
  const shapes = scene.items.flatMap((item) => (item.type === 'mark' ? item.shapes : [item]));
  const items = shapes.filter(({ type }) => type !== 'text');
  const texts = shapes.filter((shape) => shape.type === 'text');
  return { wordless: { ...scene, title: '', description: '', items }, texts };
}
