import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placeBeside } from './place-beside.ts';

const view = { width: 1000, height: 700 };
const size = { width: 380, height: 240 };
const anchors = fc.record({ left: fc.integer({ min: 0, max: 1000 }), top: fc.integer({ min: 0, max: 680 }) });

describe('placeBeside', () => {
  it('keeps the card inside the width of the view', () => {
    fc.assert(
      fc.property(anchors, ({ left, top }) => {
        const place = placeBeside({ left, top, bottom: top + 20 }, size, view);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + size.width).toBeLessThanOrEqual(view.width);
      }),
    );
  });

  it('never covers the figure', () => {
    fc.assert(
      fc.property(anchors, ({ left, top }) => {
        const place = placeBeside({ left, top, bottom: top + 20 }, size, view);
        const isBelow = place.top >= top + 20;
        const isAbove = place.top + size.height <= top;
        expect(isBelow || isAbove).toBe(true);
      }),
    );
  });
});
