import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Assertion } from '#lib/domain/facts/claim.ts';
import { assertionLabel, formatAmount, quantityLabel, quantityWords } from './format.ts';
import { parseQuantityLabel } from '#lib/domain/testing/parse-label.ts';
import { quantities } from '#lib/domain/testing/arbitraries.ts';
import { quantity } from '#lib/domain/testing/samples.ts';

function relative(changes: Partial<Extract<Assertion, { form: 'relative' }>>): Assertion {
  return {
    form: 'relative',
    relativeForm: 'multiple',
    polarity: 'more',
    quantity: quantity(3.3, 'multiple'),
    ...changes,
  };
}

describe('formatAmount', () => {
  it.each([
    [25e12, 'tokens', '25T'],
    [31.6e9, 'parameters', '31.6B'],
    [1e6, 'tokens', '1M'],
    [128_000, 'tokens', '128k'],
    [131_072, 'tokens', '131,072'],
    [1024, 'tokens', '1,024'],
    [96_962, 'items', '96,962'],
    [3.3, 'multiple', '3.3x'],
    [500_000, 'hertz', '500 kHz'],
    [22_050, 'hertz', '22.05 kHz'],
    [440, 'hertz', '440 Hz'],
    [1_480_150, 'hertz', '1.48015 MHz'],
    [4.2, 'percent', '4.2%'],
    [11.9, 'percentage-points', '11.9 pp'],
    [8, 'gpus', '8 GPUs'],
    [1, 'gpus', '1 GPU'],
    [1, 'gpu-weeks', '1 GPU week'],
    [1, 'seconds', '1 s'],
    [22, 'gibibytes', '22 GiB'],
    [1_460_000, 'gpu-hours', '1.46M GPU hours'],
    [3.8e25, 'flop', '3.8 × 10²⁵ FLOP'],
    [2000, 'flop', '2,000 FLOP'],
    [1, 'layers', '1 layer'],
    [5.576e6, 'us-dollars', '5.576M USD'],
    [1780, 'bits-per-second', '1.78 kbit/s'],
    [600, 'bits-per-second', '600 bit/s'],
    [143.2e9, 'multiply-accumulates', '143.2 GMAC'],
    [3332.74, 'times-real-time', '3,332.74x real time'],
    [0.05, 'real-time-factor', '0.05 RTF'],
    [-5, 'decibels', '-5 dB'],
    [150_000, 'steps', '150k steps'],
    [1, 'streams', '1 stream'],
    [1, 'codebooks', '1 codebook'],
    [134.7, 'characters-per-minute', '134.7 characters/min'],
  ] as const)('writes %d %s as %s', (amount, unit, label) => {
    expect(formatAmount(amount, unit)).toBe(label);
  });
});

describe('quantityLabel', () => {
  it.each([
    ['up-to', '≤ 3.3x'],
    ['at-least', '≥ 3.3x'],
    ['more-than', '> 3.3x'],
    ['less-than', '< 3.3x'],
    ['about', '≈ 3.3x'],
    ['order-of-magnitude', '~ 3.3x'],
    ['exact', '3.3x'],
  ] as const)('writes the bound "%s" as %s', (bound, label) => {
    expect(quantityLabel(quantity(3.3, 'multiple', { bound }))).toBe(label);
  });

  it('keeps the zeros that the source prints, and adds none', () => {
    expect(quantityLabel(quantity(68, 'percent', { printed: '68.0%' }))).toBe('68.0%');
    expect(quantityLabel(quantity(1e6, 'tokens', { printed: '1.0M' }))).toBe('1.0M');
    expect(quantityWords(quantity(2.3, 'percent', { printed: '+2.30%' }))).toBe('2.30%');
    expect(quantityLabel(quantity(1e6, 'tokens', { printed: '1,000,000' }))).toBe('1M');
    expect(quantityLabel(quantity(0.68, 'score', { printed: '0.68' }))).toBe('0.68');
  });

  it('writes a range with the unit once', () => {
    const figure = { kind: 'interval', low: 95, high: 100 } as const;
    expect(quantityLabel(quantity(95, 'percent', { figure, bound: 'range' }))).toBe('95–100%');
  });

  it('is read back to the same figure and bound, for every unit and bound, but that at most has the sign of up to', () => {
    fc.assert(
      fc.property(quantities, ({ figure, bound, unit, printed }) => {
        const read = parseQuantityLabel(quantityLabel({ figure, bound, unit, printed }), unit);
        expect(read).toEqual({ ok: true, value: { figure, bound: bound === 'at-most' ? 'up-to' : bound } });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parseQuantityLabel', () => {
  it('names the text and the unit that it cannot read', () => {
    expect(parseQuantityLabel('fast', 'multiple')).toEqual({
      ok: false,
      error: '“fast” is not a figure in multiple; write it like 2.5x.',
    });
  });

  it('refuses a figure in another unit', () => {
    expect(parseQuantityLabel('3.3x', 'percent').ok).toBe(false);
    expect(parseQuantityLabel('25Q', 'tokens').ok).toBe(false);
  });
});

describe('assertionLabel', () => {
  it('writes gains with a plus and reductions with a word, never a minus', () => {
    const points = { relativeForm: 'points', quantity: quantity(2.4, 'bleu-points') } as const;
    expect(assertionLabel(relative(points))).toBe('+2.4 BLEU');
    expect(assertionLabel(relative({ ...points, quantity: quantity(5, 'bleu-points', { bound: 'up-to' }) }))).toBe(
      '≤ +5 BLEU',
    );
    expect(assertionLabel(relative({ polarity: 'less', quantity: quantity(5, 'multiple') }))).toBe('5x less');
    expect(assertionLabel(relative({ relativeForm: 'percent_change', quantity: quantity(20, 'percent') }))).toBe(
      '+20%',
    );
  });

  it('keeps percent and percentage points apart', () => {
    const reduction = { relativeForm: 'points', polarity: 'less' } as const;
    expect(assertionLabel(relative({ ...reduction, quantity: quantity(11.9, 'percentage-points') }))).toBe(
      '11.9 pp less',
    );
    expect(
      assertionLabel(relative({ ...reduction, relativeForm: 'percent_change', quantity: quantity(25, 'percent') })),
    ).toBe('25% less');
  });

  it('leaves multiples and fractions as they are printed', () => {
    expect(assertionLabel(relative({}))).toBe('3.3x');
    const half = quantity(0.5, 'fraction', { bound: 'less-than', printed: 'half' });
    expect(assertionLabel(relative({ relativeForm: 'fraction', polarity: 'less', quantity: half }))).toBe('< 0.5x');
  });
});

describe('quantityWords', () => {
  it.each([
    [quantity(1e6, 'tokens', { bound: 'up-to' }), 'up to 1 million tokens'],
    [quantity(128_000, 'tokens'), '128k tokens'],
    [quantity(500_000, 'hertz', { bound: 'more-than' }), 'more than 500 kHz'],
    [quantity(11.9, 'percentage-points'), '11.9 percentage points'],
    [quantity(5, 'bleu-points', { bound: 'up-to' }), 'up to 5 BLEU points'],
    [quantity(1, 'hours'), '1 hour'],
    [quantity(1, 'gpu-weeks'), '1 GPU week'],
    [quantity(3.3, 'multiple'), '3.3x'],
    [quantity(0.8, 'percent'), '0.8%'],
    [quantity(0.05, 'real-time-factor', { bound: 'at-most' }), 'a real-time factor of at most 0.05'],
    [quantity(20, 'times-real-time', { bound: 'more-than' }), 'more than 20x real time'],
    [quantity(1780, 'bits-per-second'), '1.78 kbit/s'],
    [quantity(1.5e6, 'steps'), '1.5 million steps'],
    [quantity(4, 'streams', { bound: 'up-to' }), 'up to 4 streams'],
    [quantity(5.47, 'decibels'), '5.47 decibels'],
    [quantity(138.1, 'characters-per-minute'), '138.1 characters a minute'],
  ])('says %j as "%s"', (figure, words) => {
    expect(quantityWords(figure)).toBe(words);
  });
});
