import { outputSize, type LayoutOptions, type PixelSize } from '#lib/chart/layout/size.ts';
import type { Scene } from '#lib/chart/scene.ts';
import type { ChartSpec } from '#lib/chart/spec.ts';
import { renderPortableSvg } from '#lib/chart/svg.ts';
import type { ThemeName } from '#lib/chart/theme.ts';
import { outlineText } from './outlines.ts';
import { pictureScene } from './picture-scene.ts';
import { encodePng } from './png.ts';

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

/** A chart as PNG: the same bytes on every machine, with fonts and without. */
export async function chartPng(spec: ChartSpec, options: ChartPngOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const scene = pictureScene(spec, options);
  return scenePng(scene, options.theme ?? 'light', pngSize(scene, options));
}

/** A drawing as PNG of a size in pixels. */
export async function scenePng(scene: Scene, theme: ThemeName, size: PixelSize): Promise<Uint8Array<ArrayBuffer>> {
  // A picture of pixels carries no names, and its reader refuses texts above 10 MB.
  const wordless = { ...scene, title: '', description: '' };
  return encodePng(renderPortableSvg(wordless, { theme, outline: outlineText, ...size }));
}
