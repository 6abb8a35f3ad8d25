import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { moveActive } from './move-active.ts';

const counts = fc.integer({ min: 1, max: 20 });

describe('moveActive', () => {
  it('comes back to the start after going through all options and the field', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom('ArrowDown', 'ArrowUp'), (count, key) => {
        let active = -1;
        for (let step = 0; step <= count; step += 1) active = moveActive(key, active, count) ?? Number.NaN;
        expect(active).toBe(-1);
      }),
    );
  });

  it('undoes a step down by a step up', () => {
    fc.assert(
      fc.property(counts, fc.nat(), (count, seed) => {
        const active = (seed % (count + 1)) - 1;
        expect(moveActive('ArrowUp', moveActive('ArrowDown', active, count) ?? Number.NaN, count)).toBe(active);
      }),
    );
  });

  it('leaves all other keys to the field', () => {
    expect(moveActive('Home', 1, 3)).toBeUndefined();
    expect(moveActive('a', 1, 3)).toBeUndefined();
  });
});
