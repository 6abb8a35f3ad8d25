import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { textWidth } from './text-width.ts';
import { shortenText, wrapText } from './wrap-text.ts';

const measure = fc.record({
  widthPx: fc.integer({ min: 30, max: 400 }),
  sizePx: fc.integer({ min: 9, max: 24 }),
  linesMax: fc.integer({ min: 1, max: 4 }),
});
const text = fc.oneof(fc.lorem({ maxCount: 12 }), fc.string({ unit: 'grapheme', maxLength: 60 }));
const squeeze = (value: string) => value.replace(/\s+/gu, '');

describe('wrapping', () => {
  it('keeps every line within the width and the number of lines', () => {
    fc.assert(
      fc.property(text, measure, (value, wanted) => {
        const { lines } = wrapText(value, wanted);
        expect(lines.length).toBeLessThanOrEqual(wanted.linesMax);
        for (const line of lines) {
          // A single letter is never cut, however narrow the line.
          const isLetter = [...line].length <= 2;
          expect(isLetter || textWidth(line, wanted.sizePx) <= wanted.widthPx + 1e-9).toBe(true);
        }
      }),
    );
  });

  it('loses no letter unless it says so with an ellipsis', () => {
    fc.assert(
      fc.property(text, measure, (value, wanted) => {
        const { lines, shortened } = wrapText(value, wanted);
        const isWhole = squeeze(lines.join('')) === squeeze(value);
        expect(isWhole || (shortened && lines.at(-1)?.endsWith('…') === true)).toBe(true);
      }),
    );
  });

  it('breaks after hyphens and between words', () => {
    const { lines } = wrapText('Qwen3-30B-A3B-Thinking-2507', { widthPx: 110, sizePx: 13, linesMax: 3 });
    expect(lines).toEqual(['Qwen3-30B-A3B-', 'Thinking-2507']);
  });

  it('never parts a letter from its marks', () => {
    const joined = 'e\u0301'.repeat(30);
    expect(shortenText(joined, { widthPx: 60, sizePx: 13 })).toMatch(/^(?:e\u0301)+…$/u);
  });
});
