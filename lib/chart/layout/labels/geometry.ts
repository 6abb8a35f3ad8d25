/** A rectangle by its four sides, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A label that wants to stand beside a point. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The dot, and everything that the point's own mark takes up; labels stand around them. */
  readonly core: Box;
  readonly own: Box;
}

/** A line from a point to its label, where that stands apart. */
export type Leader = readonly [x1: number, y1: number, x2: number, y2: number];

/** Where a label stands. */
export interface Placement {
  readonly box: Box;
  /** The side of the label that is next to its point. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly leader?: Leader;
}
