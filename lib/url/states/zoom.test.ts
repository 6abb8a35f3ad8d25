import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { zoomParam, type Zoom } from './zoom.ts';

const param = zoomParam('zoom');
const range = fc
  .uniqueArray(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 2, maxLength: 2 })
  .map((ends) => ends.map((end) => end + 0))
  .filter(([a = 0, b = 0]) => a !== b)
  .map(([a = 0, b = 0]) => [Math.min(a, b), Math.max(a, b)] as const);
const zoom: fc.Arbitrary<Zoom> = fc.oneof(fc.record({ x: range }), fc.record({ x: range, y: range }));

describe('a part of a plot', () => {
  it('is read as it is written, to the last digit', () => {
    fc.assert(
      fc.property(zoom, (part) => {
        const read = param.parse(param.format(part));
        expect(read).toEqual({ ok: true, value: part });
      }),
    );
  });

  it.each([
    '',
    '1',
    '1..',
    '..2',
    '2..1',
    '1..1',
    '1..2,',
    '1..2,3',
    '1..2,3..4,5..6',
    'NaN..1',
    '1..1e999',
    '1…2',
    '0x1..2',
  ])('is not %j', (text) => {
    expect(param.parse(text).ok).toBe(false);
  });
});
