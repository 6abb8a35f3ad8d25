import type { Frame } from './package/frame.ts';

/** The pictures of a deck hold this many pixels together: thirty that fill a screen of 1920 by 1080. */
export const DECK_PICTURE_PIXELS_MAX = 64e6;
/** A picture's layout pixels for each point of the slide: 1920 for a slide of 960 points. */
export const PIXELS_PER_POINT = 2;
const DENSITY_MAX = 2;

/** The pixels of a picture that fills a slide. */
export function picturePixels({ width, height }: Pick<Frame, 'width' | 'height'>, density: number): number {
  return width * height * (PIXELS_PER_POINT * density) ** 2;
}

/**
 * The pixels for each layout pixel in the pictures of a deck, 1 to 2. Many pictures are each smaller: the drawing that
 * goes with every one stays sharp at any size, and programs that read it never show the pixels.
 */
export function pictureDensity(pictures: number, frame: Pick<Frame, 'width' | 'height'>): number {
  const densest = Math.sqrt(DECK_PICTURE_PIXELS_MAX / (Math.max(1, pictures) * picturePixels(frame, 1)));
  return Math.min(DENSITY_MAX, Math.max(1, densest));
}
