import './run/node-version.ts';

import { writeFileSync } from 'node:fs';

import type { Weight } from '#lib/text/measure/weight.ts';
import { faceFor } from '#lib/render/lettering/font.ts';

import { readArguments } from './run/read-arguments.ts';

/**
 * Writes `lib/text/measure/advances.ts`: the advance widths of the bundled fonts, in thousandths of its size.
 * Run it after the font files change: `npm run text:widths`.
 */

/** Latin, Greek, Cyrillic, Hebrew, Arabic with its joined forms, punctuation, super- and subscripts, currency, arrows, mathematical signs. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x2c6, 0x2dd],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x5be, 0x5be],
  [0x5d0, 0x5f4],
  [0x60c, 0x60d],
  [0x61b, 0x64a],
  [0x660, 0x66f],
  [0x671, 0x6d5],
  [0x6f0, 0x6f9],
  [0x1e80, 0x1ef9],
  [0x2010, 0x2044],
  [0x2070, 0x208e],
  [0x20a0, 0x20bf],
  [0x2100, 0x215e],
  [0x2190, 0x2199],
  [0x2200, 0x226f],
  [0xfb51, 0xfbb1],
  [0xfbd4, 0xfbe7],
  [0xfbfd, 0xfbff],
  [0xfe82, 0xfefc],
];

readArguments({
  start: 'npm run text:widths',
  does: 'Measures the letters of the bundled fonts anew.',
  options: {},
  meanings: {},
});

function widthsOf(weight: Weight): string {
  const lines = RANGES.map(([from, to]) => {
    const points = Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
    const widths = points.map((point) => {
      const font = faceFor(point, weight)?.font;
      if (font === undefined) return '';
      return String(Math.round(((font.charToGlyph(point).advanceWidth ?? 0) * 1000) / font.unitsPerEm));
    });
    return `    [${from}, '${widths.join(' ')}'],`;
  });
  return `  ${weight}: [\n${lines.join('\n')}\n  ],`;
}

const text = `// Written by lib/command/text-widths.ts from the font files; do not edit.
import type { Weight } from './weight.ts';

/** First code point of a run and the widths of its characters; an empty place is not in the font. */
type Run = readonly [number, string];

export const ADVANCES: Readonly<Record<Weight, readonly Run[]>> = {
${widthsOf(400)}
${widthsOf(600)}
};
`;
writeFileSync(new URL('../text/measure/advances.ts', import.meta.url), text);
