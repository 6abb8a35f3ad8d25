import { describe, expect, it } from 'vitest';

import { shareRoom } from './share-room.ts';

const LISTS: readonly (readonly number[])[] = [
  [],
  [0],
  [5],
  [500],
  [500, 500, 500],
  [1, 500, 2, 500],
  [200, 0, 3, 41, 40, 39],
  Array.from({ length: 300 }, () => 2),
];

describe.each(LISTS.map((lengths) => ({ lengths })))('room for lists of $lengths', ({ lengths }) => {
  const shares = shareRoom(lengths, 120);
  const total = lengths.reduce((sum, length) => sum + length, 0);

  it('is given away as far as it is wanted, and no further', () => {
    expect(shares).toHaveLength(lengths.length);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(Math.min(120, total));
    for (const [index, share] of shares.entries()) expect(share).toBeLessThanOrEqual(lengths[index] ?? 0);
  });

  it('gives no list that wants more less than any other has', () => {
    const most = Math.max(0, ...shares);
    const short = shares.filter((share, index) => share < (lengths[index] ?? 0) && most - share > 1);
    expect(short).toEqual([]);
  });
});
