import { expect, test } from 'vitest';

import { fitRemarks, NO_REMARKS, REMARK_LINE_HEIGHT_PT, remarkItems } from './remarks.ts';

const BODY = { x: 40, y: 100, width: 640, height: 300 };
const SENTENCE = 'No source states a figure for this subject. ';

test('nothing to remark takes no room', () => {
  expect(fitRemarks([], { widthPt: 640, linesMax: 2 })).toBe(NO_REMARKS);
  expect(remarkItems(NO_REMARKS, BODY)).toEqual([]);
});

test('remarks stand on the lower edge of the body, as high as they were measured', () => {
  const one = fitRemarks([SENTENCE], { widthPt: 640, linesMax: 2 });
  const two = fitRemarks([SENTENCE.repeat(4)], { widthPt: 640, linesMax: 2 });
  expect(one.height).toBe(REMARK_LINE_HEIGHT_PT);
  expect(two.height).toBeGreaterThan(one.height);
  for (const remarks of [one, two]) {
    const [item] = remarkItems(remarks, BODY);
    expect(item?.box.height).toBe(remarks.height);
    expect((item?.box.y ?? 0) + remarks.height).toBe(BODY.y + BODY.height);
  }
});

test('remarks that are cut say so', () => {
  expect(fitRemarks([SENTENCE.repeat(9)], { widthPt: 640, linesMax: 1 }).shortened).toBe(true);
  expect(fitRemarks([SENTENCE], { widthPt: 640, linesMax: 1 }).shortened).toBe(false);
});
