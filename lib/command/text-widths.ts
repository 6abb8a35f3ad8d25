import { writeFileSync } from 'node:fs';

import type { Weight } from '#lib/chart/scene.ts';
import { fontOf } from '#lib/render/font.ts';

/**
 * Writes `lib/chart/advances.ts`: the advance widths of the bundled font, in thousandths of its size.
 * Run it after the font files change: `node lib/command/text-widths.ts`.
 */

/** Latin, Greek, Cyrillic, punctuation, super- and subscripts, currency, arrows, mathematical signs. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x2c6, 0x2dd],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x2010, 0x2044],
  [0x2070, 0x208e],
  [0x20a0, 0x20bf],
  [0x2100, 0x215e],
  [0x2190, 0x2199],
  [0x2200, 0x226f],
];

function widthsOf(weight: Weight): string {
  const font = fontOf(weight);
  const lines = RANGES.map(([from, to]) => {
    const points = Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
    const widths = points.map((point) => {
      const glyph = font.charToGlyph(point);
      return glyph.index === 0 ? '' : String(Math.round(((glyph.advanceWidth ?? 0) * 1000) / font.unitsPerEm));
    });
    return `    [${from}, '${widths.join(' ')}'],`;
  });
  return `  ${weight}: [\n${lines.join('\n')}\n  ],`;
}

const text = `// Written by lib/command/text-widths.ts from the font files; do not edit.
import type { Weight } from './scene.ts';

/** First code point of a run and the widths of its characters; an empty place is not in the font. */
type Run = readonly [number, string];

export const ADVANCES: Readonly<Record<Weight, readonly Run[]>> = {
${widthsOf(400)}
${widthsOf(600)}
};
`;
writeFileSync(new URL('../chart/advances.ts', import.meta.url), text);
