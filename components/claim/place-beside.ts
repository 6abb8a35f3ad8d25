interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between a figure and its card, in CSS pixels. */
const GAP_PX = 8;

/**
 * Where a card of `size` stands so that it touches neither its figure nor the edge of the view:
 * below where there is room, else above, and never past the edges. In CSS pixels of the view.
 */
export function placeBeside(anchor: Box, size: Size, view: Size): { readonly left: number; readonly top: number } {
  const left = Math.max(GAP_PX, Math.min(anchor.left, view.width - size.width - GAP_PX));
  const below = anchor.bottom + GAP_PX;
  const above = anchor.top - GAP_PX - size.height;
  const fitsBelow = below + size.height + GAP_PX <= view.height;
  return { left, top: fitsBelow || above < 0 ? below : above };
}
