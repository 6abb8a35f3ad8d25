import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { PALETTES } from '#lib/chart/scene/theme.ts';
import type { Footnote } from '#lib/render/pptx/facts/footnotes.ts';
import type { SlideFacts } from '#lib/render/pptx/facts/slide-facts.ts';
import { frameOf } from '#lib/render/pptx/package/frame.ts';
import { countOf, FOOTNOTES_MAX, measureWords, roomOfSeveral } from './measure-page.ts';
import { composePage } from './page.ts';

const FACTS: SlideFacts = {
  frame: frameOf('4x3'),
  palette: PALETTES.light,
  theme: 'light',
  origin: 'https://claims.example',
  kicker: 'A view',
  title: 'A chart',
  sourcesTitle: 'A chart: the sources',
  sentence: 'What may be compared.',
  claims: [],
  footnotes: [],
  release: '2026-01-02.1',
  licenceLine: 'Release 2026-01-02.1, CC BY 4.0',
  address: 'https://claims.example/metrics/a-chart',
};

function sources(count: number): readonly Footnote[] {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    label: `Report ${index + 1}`,
    url: `https://sources.example/${index + 1}`,
  }));
}

const words = fc.string({ minLength: 1, maxLength: 300, unit: fc.constantFrom('a', 'b', 'W', ' ', '-', '≤') });
const text = fc.record({ title: words, subtitle: fc.array(words, { maxLength: 3 }) });

describe('the room of several slides', () => {
  test('is there on each of them, whichever of the sources it lists', () => {
    fc.assert(
      fc.property(text, fc.nat(9), fc.nat(9), fc.constantFrom(0, 1), (said, count, own, index) => {
        const measured = measureWords(said, FACTS);
        const room = roomOfSeveral(measured, sources(count));
        const page = composePage(measured, { count: countOf(index, 2), footnotes: sources(Math.min(own, count)) });
        expect(page.body.height).toBeGreaterThanOrEqual(room);
      }),
      { numRuns: 60 },
    );
  });

  test('is all that one of them has that lists the most sources', () => {
    const measured = measureWords({ title: 'A chart', subtitle: ['Of figures.'] }, FACTS);
    const page = composePage(measured, { count: countOf(1, 2), footnotes: sources(FOOTNOTES_MAX) });
    expect(roomOfSeveral(measured, sources(FOOTNOTES_MAX + 3))).toBe(page.body.height);
  });
});

test('a slide stands among several with its number, and alone without', () => {
  expect(countOf(0, 1)).toBe('');
  expect([countOf(0, 2), countOf(1, 2)]).toEqual([' (1 of 2)', ' (2 of 2)']);
});

test('words that are cut stand in full in the notes, each once', () => {
  const long = 'A sentence that goes on and on. '.repeat(60).trim();
  const { inFull } = composePage(measureWords({ title: long, subtitle: [long] }, { ...FACTS, kicker: long }), {
    count: countOf(0, 3),
    footnotes: [],
  });
  expect(inFull).toEqual([`${long} (1 of 3)`, long, long]);
});
