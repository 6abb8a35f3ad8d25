/** A picture in pixels: red, green, blue and opacity, each from 0 to 255, row by row. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}
