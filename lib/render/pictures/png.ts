import sharp from 'sharp';

import type { Pixels } from './pixels.ts';

/** Resolution at which one unit of an SVG is one pixel. */
const DENSITY_AT_ONE = 72;
const PIXELS_MAX = 13e6;
/** The next levels take twice to three times as long for a tenth less. */
const COMPRESSION_LEVEL = 4;

/** Draws a portable SVG without texts. Its own width and height are the picture's. */
export async function rasterise(svg: string): Promise<Pixels> {
  const { data, info } = await sharp(Buffer.from(svg), { density: DENSITY_AT_ONE, limitInputPixels: PIXELS_MAX })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, widthPx: info.width, heightPx: info.height };
}

/** Writes a picture as PNG, to the last shade as it is. */
export async function encodePng({ data, widthPx, heightPx }: Pixels): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await sharp(data, { raw: { width: widthPx, height: heightPx, channels: 4 } })
    .png({ compressionLevel: COMPRESSION_LEVEL, palette: false })
    .toBuffer();
  return new Uint8Array(bytes);
}
