import { describe, expect, it } from 'vitest';

import { pageOfParts } from './page-of-parts.ts';

function times(count: number, name: string): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name}${index}`);
}

describe.each([
  { parts: [] },
  { parts: [times(0, 'a')] },
  { parts: [times(10, 'a')] },
  { parts: [times(3, 'a'), times(0, 'b'), times(25, 'c'), times(2, 'd')] },
  { parts: [times(10, 'a'), times(10, 'b')] },
])('pages of $parts.length parts', ({ parts }) => {
  const { pages, range } = pageOfParts(parts, 1, 10);
  const all = Array.from({ length: pages }, (_, index) => pageOfParts(parts, index + 1, 10));

  it('hold everything once and in order', () => {
    expect(all.flatMap((page) => page.parts.flat())).toEqual(parts.flat());
    expect(parts.map((_, at) => all.flatMap((page) => page.parts[at] ?? []))).toEqual(parts);
    expect(range.total).toBe(parts.flat().length);
  });

  it('are full but for the last', () => {
    expect(all.slice(0, -1).map((page) => page.parts.flat().length)).toEqual(all.slice(0, -1).map(() => 10));
  });

  it('say which part of the whole they are', () => {
    for (const { range: own, parts: shown } of all) {
      expect(parts.flat().slice(own.first - 1, own.last)).toEqual(shown.flat());
    }
  });

  it('end with the last, whatever is asked for', () => {
    expect(pageOfParts(parts, 999, 10)).toEqual(all.at(-1));
  });
});
