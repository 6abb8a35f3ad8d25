import { expect, test } from 'vitest';

import { ROW_EXAMPLES } from '#lib/chart/goldens/examples-rows.ts';
import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import type { RowChart } from '#lib/chart/spec/rows.ts';
import { keyItems, measureKey, type KeyMark } from './key.ts';

const WIDTH_PT = 640;

function marksOf({ panels }: RowChart): readonly KeyMark[] {
  return panels.flatMap(({ kind, marks }) => marks.map((mark) => ({ mark, isDot: kind === 'dot' })));
}

const CHARTS = ROW_EXAMPLES.map(({ name, spec }) => [name, spec] as const);

test.each(CHARTS)('the key of %s says of looks what the drawing says of them', (_, chart) => {
  const texts = layoutChart(chart, { size: 'page' }).items.filter((item) => item.type === 'text');
  const drawn = new Set(texts.filter(({ role }) => role === 'legend').map(({ text }) => text));
  const said = measureKey(marksOf(chart), WIDTH_PT).placed.map(({ label }) => label);
  expect(said.filter((label) => !drawn.has(label))).toEqual([]);
});

test.each(CHARTS)('the key of %s stands within its measure', (_, chart) => {
  const key = measureKey(marksOf(chart), WIDTH_PT);
  const outside = keyItems(key, 40, 100).filter(
    ({ box }) =>
      box.x < 40 || box.y < 100 || box.x + box.width > 40 + WIDTH_PT || box.y + box.height > 100 + key.height,
  );
  expect(outside.map(({ name }) => name)).toEqual([]);
});

test('the source’s own error figures are explained in a line below the looks', () => {
  const chart = ROW_EXAMPLES.find(({ name }) => name === 'bar-uncertainty')?.spec;
  if (chart === undefined) throw new Error('The example is gone.');
  const key = measureKey(marksOf(chart), WIDTH_PT);
  const certain = marksOf(chart).map(({ mark, isDot }) => ({ mark: { ...mark, uncertainty: undefined }, isDot }));
  const without = measureKey(certain, WIDTH_PT);
  expect(without.errorLine).toBeUndefined();
  expect(key.height).toBeGreaterThan(without.height);
  expect(keyItems(key, 0, 0).at(-1)?.box.y).toBe(without.height);
});
