import type { SceneText } from '#lib/chart/scene/scene.ts';
import type { Palette } from '#lib/chart/scene/theme.ts';
import { glyphMask, type GlyphMask } from './glyph-mask.ts';
import { placeGlyphs, type OutlinedGlyph, UNITS_PER_EM } from './glyphs.ts';
import type { Pixels } from '#lib/render/pictures/pixels.ts';

/** Glyphs start at quarters of a pixel, so that each is drawn once for many places. */
const STEPS = 4;
/** The memory of drawn glyphs; it starts anew when strangers ask for ever new sizes. */
const MASKS_MAX_BYTES = 16_000_000;
const CHANNELS = 4;
const OPAQUE = 255;

/** Drawn glyphs by weight and size, then by glyph and place within the pixel. */
const masks = new Map<string, Map<number, GlyphMask>>();
let masksBytes = 0;

function masksOf(weight: number, sizePx: number): Map<number, GlyphMask> {
  if (masksBytes > MASKS_MAX_BYTES) {
    masks.clear();
    masksBytes = 0;
  }
  const key = `${weight}|${sizePx}`;
  const found = masks.get(key) ?? new Map<number, GlyphMask>();
  masks.set(key, found);
  return found;
}

interface Place {
  readonly scale: number;
  /** In whole steps of a quarter pixel. */
  readonly stepX: number;
  readonly stepY: number;
}

function maskOf(known: Map<number, GlyphMask>, glyph: OutlinedGlyph, { scale, stepX, stepY }: Place): GlyphMask {
  const key = (glyph.index * STEPS + stepX) * STEPS + stepY;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = glyphMask(glyph.commands, { scale, shiftX: stepX / STEPS, shiftY: stepY / STEPS });
  known.set(key, made);
  masksBytes += made.coverage.length;
  return made;
}

/** Where the layout lies in a picture: pixels of the picture for each of the layout, and its left upper corner. */
export interface Fit {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Paints texts over a picture with the bundled fonts, in the colours of a palette. */
export function paintTexts(pixels: Pixels, texts: readonly SceneText[], fit: Fit, palette: Palette): void {
  for (const text of texts) {
    const sizePx = text.sizePx * fit.scale;
    const known = masksOf(text.weight, sizePx);
    const colour = channelsOf(palette[text.fill]);
    for (const { glyph, x, rise } of placeGlyphs(text)) {
      const [row, stepY] = inSteps((text.y - rise) * fit.scale + fit.top);
      const [column, stepX] = inSteps(x * fit.scale + fit.left);
      const mask = maskOf(known, glyph, { scale: sizePx / UNITS_PER_EM, stepX, stepY });
      paintMask(pixels, mask, [column, row], colour);
    }
  }
}

/** A coordinate as whole pixels and the steps beyond them. */
function inSteps(value: number): readonly [pixels: number, steps: number] {
  const steps = Math.round(value * STEPS);
  const pixels = Math.floor(steps / STEPS);
  return [pixels, steps - pixels * STEPS];
}

type Colour = readonly [red: number, green: number, blue: number];

function channelsOf(colour: string): Colour {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & OPAQUE, (number >> 8) & OPAQUE, number & OPAQUE];
}

/** What lies outside the picture is left out. */
function paintMask(pixels: Pixels, mask: GlyphMask, [x, y]: readonly [number, number], colour: Colour): void {
  const { data, widthPx, heightPx } = pixels;
  const { coverage, width } = mask;
  const [left, top] = [x + mask.left, y + mask.top];
  const [first, end] = [Math.max(0, -left), Math.min(width, widthPx - left)];
  const endRow = Math.min(mask.height, heightPx - top);
  for (let row = Math.max(0, -top); row < endRow; row += 1) {
    const start = (top + row) * widthPx + left;
    for (let column = first; column < end; column += 1) {
      const share = coverage[row * width + column] ?? 0;
      if (share !== 0) paintPixel(data, (start + column) * CHANNELS, share, colour);
    }
  }
}

/** Lays a colour over a pixel, which may be transparent itself ("source over", not premultiplied). */
function paintPixel(data: Uint8Array, index: number, share: number, colour: Colour): void {
  const behind = data[index + 3] ?? 0;
  const opacity = behind === OPAQUE ? OPAQUE : share + Math.round((behind * (OPAQUE - share)) / OPAQUE);
  const part = share / opacity;
  for (let channel = 0; channel < 3; channel += 1) {
    const under = data[index + channel] ?? 0;
    data[index + channel] = Math.round(under + ((colour[channel] ?? 0) - under) * part);
  }
  data[index + 3] = opacity;
}
