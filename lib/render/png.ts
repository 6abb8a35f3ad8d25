import sharp from 'sharp';

/** Resolution at which one unit of an SVG is one pixel. */
const DENSITY_AT_ONE = 72;

/** Encodes a portable SVG (outlines, no text) as PNG. The SVG's own width and height are the picture's. */
export async function encodePng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await sharp(Buffer.from(svg), { density: DENSITY_AT_ONE, limitInputPixels: 13e6 })
    .png({ compressionLevel: 7, palette: false })
    .toBuffer();
  return new Uint8Array(bytes);
}
