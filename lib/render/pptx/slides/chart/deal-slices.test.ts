import fc from 'fast-check';
import { expect, test } from 'vitest';

import { ROW_EXAMPLES } from '#lib/chart/goldens/examples-rows.ts';
import { planPanels } from '#lib/render/pptx/native/chart-rows.ts';
import { dealSlices, placeSlices } from './deal-slices.ts';
import { headSlice, type HeadedSlice } from './heading.ts';

const WIDTH_PT = 640;
/** The least height of a row. */
const ROW_MIN_PT = 20;
const CHARTS = ROW_EXAMPLES.map(({ spec }) => planPanels(spec).map((slice) => headSlice(slice, WIDTH_PT)));

function claimIds(slices: readonly HeadedSlice[]): readonly string[] {
  return slices.flatMap(({ slice }) => slice.marks.map(({ claimId }) => claimId));
}

const dealt = fc
  .tuple(fc.constantFrom(...CHARTS), fc.integer({ min: 40, max: 400 }))
  .map(([slices, heightPt]) => ({ slices, heightPt, pages: dealSlices(slices, { heightPt, widthPt: WIDTH_PT }) }));

test('every row is dealt once, in its order', () => {
  fc.assert(
    fc.property(dealt, ({ slices, pages }) => {
      expect(pages.flatMap(claimIds)).toEqual(claimIds(slices));
    }),
  );
});

test('a panel that goes on says so in its heading, and only then', () => {
  fc.assert(
    fc.property(dealt, ({ slices, pages }) => {
      const starts = new Set(slices.flatMap(({ slice }) => slice.marks[0]?.claimId ?? []));
      for (const { slice, heading } of pages.flat()) {
        expect(/continued/i.test(heading.lead)).toBe(!starts.has(slice.marks[0]?.claimId ?? ''));
      }
    }),
  );
});

test('panels of a page stand under each other, and within its height unless rows are at their least', () => {
  fc.assert(
    fc.property(dealt, ({ heightPt, pages }) => {
      for (const page of pages) {
        const placed = placeSlices(page, heightPt);
        for (const [index, { y, heading, slice, rowHeight }] of placed.entries()) {
          const bottom = y + heading.height + slice.marks.length * rowHeight;
          const next = placed[index + 1]?.y ?? heightPt;
          expect(bottom <= next || rowHeight === ROW_MIN_PT).toBe(true);
        }
      }
    }),
  );
});
