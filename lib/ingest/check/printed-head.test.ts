import { expect, test } from 'vitest';

import type { Quantity } from '#lib/domain/facts/claim.ts';
import type { Unit } from '#lib/domain/facts/unit.ts';

import { printedInstead, type PrintedPlace } from './printed.ts';

function instead(amount: number, unit: Unit, printed: string, place: PrintedPlace): readonly number[] | undefined {
  const quantity: Quantity = { figure: { kind: 'number', amount }, printed, unit, bound: 'exact' };
  return printedInstead(quantity, place);
}

/** A cell of a table, with the words of its locator behind the number of the table. */
function cell(printed: string, places: string, phrase = `owl | 5.1 | ${printed}`): PrintedPlace {
  return { phrase, locator: `table 3, ${places}` };
}

test.each<[head: string, printed: string, unit: Unit, amount: number]>([
  ['Model size (B)', '2', 'parameters', 2e9],
  ['Model size [B]', '2', 'parameters', 2e9],
  ['Params, M', '9.8', 'parameters', 9.8e6],
  ['"Params,M"', '333', 'parameters', 333e6],
  ['Params M', '118', 'parameters', 118e6],
  ['Params / M', '756', 'parameters', 756e6],
  ['"#Params (M)"', '10.3', 'parameters', 10.3e6],
  ['Parameters in Millions', '27.1', 'parameters', 27.1e6],
  ['Parameters (millions)', '27.1', 'parameters', 27.1e6],
  ['Size (B) ↓', '2', 'parameters', 2e9],
  ['Encoder, Params (M)', '115', 'parameters', 115e6],
  ['Params (G)', '7', 'parameters', 7e9],
  ['Parameters (×10^6)', '65', 'parameters', 65e6],
  ['Parameters [10⁶]', '65', 'parameters', 65e6],
  ['Parameters (1e6)', '65', 'parameters', 65e6],
  ['Tokens (T)', '1.5', 'tokens', 1.5e12],
  ['Utterances (k)', '281', 'items', 281_000],
  ['Speed (kHz)', '606.05', 'hertz', 606_050],
  ['Speed in kHz', '606.05', 'hertz', 606_050],
  ['Sample rate, khz', '22.05', 'hertz', 22_050],
  ['kHz', '44.1', 'hertz', 44_100],
  ['Bit rate (kbps)', '6.9', 'bits-per-second', 6900],
  ['Compute (GMACs)', '143.2', 'multiply-accumulates', 143.2e9],
  ['min', '10', 'seconds', 600],
  ['Duration [min]', '90', 'hours', 1.5],
  ['Latency (ms)', '80', 'seconds', 0.08],
  ['Duration [h]', '159', 'hours', 159],
  ['Training data (K hours)', '680', 'hours', 680_000],
  ['Training data (k hours)', '680', 'hours', 680_000],
  ['GPU hours (k)', '12', 'gpu-hours', 12_000],
  ['RTFx', '758', 'times-real-time', 758],
  ['WER [%]', '5.2', 'percent', 5.2],
  ['WER (fraction)', '0.052', 'percent', 5.2],
  ['WER, 0-1', '0.052', 'percent', 5.2],
  ['WER as a fraction', '0.052', 'percent', 5.2],
])('under the head “%s” a bare %s in %s is %d, in a column or a row', (head, printed, unit, amount) => {
  for (const places of [`row owl, column ${head}`, `row ${head}, column owl`]) {
    expect(instead(amount, unit, printed, cell(printed, places))).toBeUndefined();
    expect(instead(amount * 10, unit, printed, cell(printed, places))).toHaveLength(1);
  }
});

test('words of a caption that a locator quotes say the unit of the cells that they name', () => {
  const place = cell('125.77', 'caption "latency (ms)", row owl, column Latency');
  expect(instead(0.125_77, 'seconds', '125.77', place)).toBeUndefined();
  expect(instead(125.77, 'seconds', '125.77', place)).toEqual([0.125_77]);
});

test('a head that prints a scale is no less than what is printed: the bare figure alone is refused', () => {
  expect(instead(2, 'parameters', '2', cell('2', 'row owl, column Model size (B)'))).toEqual([2e9]);
  expect(instead(10, 'seconds', '10', cell('10', 'row owl, column Time (min)'))).toEqual([600]);
});

test.each([
  ['no head', ''],
  ['a head without a scale', 'row owl, column Model size'],
  ['a name in the place of a head', 'row Owl (B), column Model size'],
  ['a name with a scale behind a blank', 'row Owl B, column Parameters'],
  ['a size by letters', 'row owl, column Model size B'],
  ['a scale of another thing', 'row owl, column Data (B)'],
  ['a head that no word introduces', 'Model size (B)'],
  ['a scale that is part of a word', 'row owl, column Model size (Big)'],
  ['another scale', 'row owl, column Model size (M)'],
])('a bare 2 with %s is not two billion', (_, places) => {
  expect(instead(2e9, 'parameters', '2', cell('2', places))).toHaveLength(1);
});

test.each([
  ['a column of minimums', 'row owl, column Streaming (min)', 'seconds'],
  ['a column of least latencies', 'row owl, column Latency (min)', 'seconds'],
  ['a row of small ones', 'row Inc. Owl (S), column Latency', 'seconds'],
  ['a row of medium ones', 'row Owl (M), column "Params"', 'parameters'],
  ['a row of a data set in hours', 'row TAL (10h), column Time', 'seconds'],
] as const)('%s leaves a figure as it is printed', (_, places, unit) => {
  expect(instead(3, unit, '3', cell('3', places))).toBeUndefined();
});

test('a figure with a scale or unit of its own takes none from the head', () => {
  const place = cell('680K', 'row Data (h), column owl');
  expect(instead(680_000, 'hours', '680K', place)).toBeUndefined();
  const spelled = cell('9.8', 'row owl, column "Params, K"', 'owl | 9.8 M');
  expect(instead(9.8e6, 'parameters', '9.8', spelled)).toBeUndefined();
  expect(instead(9.8e3, 'parameters', '9.8', spelled)).toEqual([9.8e6]);
});

test('a figure that stands in a name too is read where it stands alone', () => {
  const place = cell('2', 'row openai/owl-v2, column Model size (B)', 'openai/owl-v2 | 7.83 | 144.45 | 2');
  expect(instead(2e9, 'parameters', '2', place)).toBeUndefined();
  expect(instead(2, 'parameters', '2', place)).toEqual([2e9]);
});

test.each([
  ['a word error rate of 0.052 (as a fraction)', undefined],
  ['a word error rate, in fractions, of 0.052', undefined],
  ['a word error rate of 0.052', [0.052]],
  ['a small fraction of the words, 0.052', [0.052]],
])('“%s” says that 5.2%% is meant only where it says so', (phrase, printed) => {
  expect(instead(5.2, 'percent', '0.052', { phrase, locator: 'abstract' })).toEqual(printed);
});

test('a fraction of a percentage stays a percentage', () => {
  expect(instead(0.5, 'percent', '0.5%', cell('0.5%', 'row owl, column WER (fraction)'))).toBeUndefined();
});
