import { expect, test } from 'vitest';

import type { Unit } from '#lib/domain/facts/unit.ts';

import { printedAmounts } from './printed-amount.ts';

test.each<[printed: string, following: string, unit: Unit, amounts: readonly number[]]>([
  ['680', 'k hours', 'hours', [680_000]],
  ['680k', ' hours', 'hours', [680_000]],
  ['680K', '', 'hours', [680_000]],
  ['25 trillion', ' tokens', 'tokens', [25e12]],
  ['12-billion', '-parameter', 'parameters', [12e9]],
  ['1 Billion', '', 'parameters', [1e9]],
  ['30B', '-A3B', 'parameters', [30e9]],
  ['1M', ' tokens', 'tokens', [1e6]],
  ['20T', '', 'tokens', [20e12]],
  ['1.5 x 10^5', ' hours', 'hours', [150_000]],
  ['2×10⁶', '', 'tokens', [2e6]],
  ['1e5', '', 'tokens', [1e5]],
  ['96,962', ' theorems', 'items', [96_962]],
  ['ten', ' models', 'models', [10]],
  ['a dozen', '', 'models', [12]],
  ['twenty', '', 'models', [20]],
  ['thirty-two', '', 'models', [32]],
  ['two hundred', '', 'models', [200]],
  ['single', ' GPU', 'gpus', [1]],
  ['half', ' of', 'fraction', [0.5]],
  ['half', ' of', 'percent', [50]],
  ['50%', '', 'fraction', [0.5]],
  ['a third', '', 'fraction', [1 / 3]],
  ['two thirds', '', 'fraction', [2 / 3]],
  ['hundreds of thousands of hours', '', 'hours', [100_000]],
  ['an order of magnitude', ' less', 'multiple', [10]],
  ['two orders of magnitude', '', 'multiple', [100]],
  ['3$\\times$', ' faster', 'multiple', [3]],
  ['2', ' BLEU points', 'bleu-points', [2]],
  ['ten minutes', '', 'seconds', [600]],
  ['10', ' minutes', 'seconds', [600]],
  ['a day', '', 'hours', [24]],
  ['hour-long', ' audio', 'hours', [1]],
  ['hour-long', ' audio', 'seconds', [3600]],
  ['one GPU week', ' of training', 'gpu-weeks', [1]],
  ['14', ' GPU days', 'gpu-weeks', [2]],
  ['22GiB', ' of memory', 'gibibytes', [22]],
  ['500 kHz', ' on', 'hertz', [500_000]],
  ['500', ' khz', 'hertz', [500_000]],
  ['22KHz', '', 'hertz', [22_000]],
  ['22khz', '-nemo', 'hertz', [22_000]],
  ['1.2', ' Mhz', 'hertz', [1_200_000]],
  ['12.5', ' fps', 'hertz', [12.5]],
  ['769m', '', 'parameters', [769e6]],
  ['110m', '-en', 'parameters', [110e6]],
  ['5', ' m long', 'parameters', [5]],
  ['10m', ' of audio', 'seconds', [10]],
  ['1.78 kbps', '', 'bits-per-second', [1780]],
  ['6', 'kbps', 'bits-per-second', [6000]],
  ['0.6 kbit/s', '', 'bits-per-second', [600]],
  ['143.2', ' GMACS', 'multiply-accumulates', [143.2e9]],
  ['5.1 GMACs', '', 'multiply-accumulates', [5.1e9]],
  ['0.05', ' RTF', 'real-time-factor', [0.05]],
  ['95-100%', ' of accuracy', 'percent', [95, 100]],
  ['+4.8 to +12.6', '', 'points', [4.8, 12.6]],
  ['7 to 13 billion', '', 'parameters', [7e9, 13e9]],
  ['10-20 minutes', '', 'seconds', [600, 1200]],
  ['several', ' models', 'models', []],
])('“%s” before “%s” in %s is %j', (printed, following, unit, amounts) => {
  const read = printedAmounts(printed, following, unit);
  expect(read).toHaveLength(amounts.length);
  for (const [index, amount] of amounts.entries()) expect(read?.[index]).toBeCloseTo(amount, 6);
});

test('a unit whose size is not fixed is not read', () => {
  expect(printedAmounts('two months', '', 'hours')).toBeUndefined();
});
