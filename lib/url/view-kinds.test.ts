import { describe, expect, test } from 'vitest';

import { hasSurfaces, readPlace, VIEW_KIND_NAMES, viewKind } from './view-kinds.ts';

const IDS = ['a', 'b'] as const;
const PLACES = VIEW_KIND_NAMES.flatMap((kind) =>
  viewKind(kind).segments.map((segment) => ({ kind, path: [segment, ...IDS.slice(0, viewKind(kind).ids)] })),
);

describe('the kinds of views', () => {
  test('have first segments that no other kind has', () => {
    const segments = VIEW_KIND_NAMES.flatMap((kind) => viewKind(kind).segments);
    expect(new Set(segments).size).toBe(segments.length);
  });

  test.each(PLACES)('$path is read as a place of kind $kind', ({ kind, path }) => {
    const [segment, ...ids] = path;
    expect(readPlace(path)).toEqual({ kind, segment, id: ids.join('/') });
  });

  test.each(PLACES)('$path with an id too many is no place', ({ path }) => {
    expect(readPlace([...path, 'c'])).toBeUndefined();
  });

  test.each([[], [''], ['metrics'], ['claims', 'a'], ['nothing', 'a'], ['__proto__', 'a'], ['constructor', 'a']])(
    '%j is no place',
    (...path) => {
      expect(readPlace(path)).toBeUndefined();
    },
  );

  test('know which of them have other forms', () => {
    const surfaced = PLACES.map(({ path }) => readPlace(path)).filter(
      (place) => place !== undefined && hasSurfaces(place),
    );
    expect(new Set(surfaced.map((place) => place?.kind))).toEqual(
      new Set(['compare', 'curated', 'family', 'subject', 'metric', 'claim']),
    );
  });
});
