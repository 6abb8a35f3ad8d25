import { describe, expect, it } from 'vitest';

import { PALETTES, type Token } from './theme.ts';

type Colour = readonly [number, number, number];

function linear(hex: string): Colour {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b]
    .map(linear)
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB. */
const DEFICIENCIES: Readonly<Record<string, readonly [Colour, Colour, Colour]>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function dot(row: Colour, colour: Colour): number {
  return Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2]));
}

/** CIE 1976 L*a*b* for D65. */
function lab([red, green, blue]: Colour): Colour {
  const f = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(a: string, b: string, deficiency: string): number {
  const matrix = DEFICIENCIES[deficiency] ?? [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  const see = (hex: string) => {
    const colour = linear(hex);
    return lab([dot(matrix[0], colour), dot(matrix[1], colour), dot(matrix[2], colour)]);
  };
  const [left, right] = [see(a), see(b)];
  return Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
}

const SERIES: readonly Token[] = ['member', 'peer', 'less'];

describe.each(['light', 'dark'] as const)('the %s palette', (name) => {
  const palette = PALETTES[name];

  it.each(['ink', 'soft'] as const)('sets %s text with a contrast of at least 4.5', (token) => {
    expect(contrast(palette[token], palette.background)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SERIES)('draws %s marks with a contrast of at least 3', (token) => {
    expect(contrast(palette[token], palette.background)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(DEFICIENCIES))('keeps series apart for a reader with %s', (deficiency) => {
    const pairs = SERIES.flatMap((a, index) => SERIES.slice(index + 1).map((b) => [a, b] as const));
    const close = pairs
      .map(([a, b]) => `${a}/${b} ${distance(palette[a], palette[b], deficiency).toFixed(1)}`)
      .filter((text) => Number(text.split(' ')[1]) < 15);
    expect(close).toEqual([]);
  });
});
