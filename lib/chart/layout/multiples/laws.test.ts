import { describe, expect, it } from 'vitest';

import { EXAMPLES } from '#lib/chart/goldens/examples.ts';
import { multiplesExample, rowExample, SIZE } from '#lib/chart/goldens/fixtures/tables.ts';
import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import { SIZE_NAMES } from '#lib/chart/layout/size.ts';
import { marksOf, textsOf } from '#lib/chart/layout/testing/read-scene.ts';

describe('small multiples', () => {
  const examples = EXAMPLES.filter(({ spec }) => spec.kind === 'multiples');
  const cases = examples.flatMap(({ name, spec }) => SIZE_NAMES.map((size) => ({ name, spec, size })));

  it.each(cases)('$name as $size draws each figure or counts it, and names charts without room', ({ spec, size }) => {
    if (spec.kind !== 'multiples') throw new Error('Only small multiples are tested here.');
    const scene = layoutChart(spec, { size });
    const total = spec.charts.flatMap(({ panels }) => panels.flatMap(({ marks }) => marks)).length;
    expect(marksOf(scene).length + scene.hiddenCount).toBe(total);
    const texts = textsOf(scene);
    const headings = new Set(texts.filter(({ role }) => role === 'heading').map(({ text }) => text));
    const isNoteCut = texts.some(({ role, fullText }) => role === 'note' && fullText !== undefined);
    const notes = texts.map(({ text }) => text).join(' ');
    const unnamed = spec.charts.filter(({ title }) => !headings.has(title) && !notes.includes(title));
    expect(isNoteCut || size === 'thumb' ? [] : unnamed).toEqual([]);
  });

  it('keep the panels of their charts apart', () => {
    const { panels } = layoutChart(
      multiplesExample([
        rowExample(SIZE, [{ of: 'A', value: 1 }]),
        {
          ...rowExample(SIZE, [{ of: 'A', value: 2 }]),
          id: 'other',
        },
      ]),
    );
    expect(new Set(panels.map(({ panelId }) => panelId)).size).toBe(2);
  });

  it('place the marks of each chart where it is drawn', () => {
    const chart = rowExample(SIZE, [
      { of: 'A', value: 1e9 },
      { of: 'B', value: 2e9 },
    ]);
    const scene = layoutChart(multiplesExample([chart, { ...chart, id: 'other' }]));
    const rows = scene.panels.flatMap((plot) => (plot.type === 'rows' ? [plot] : []));
    expect(rows).toHaveLength(2);
    expect(rows[1]?.x).toBeGreaterThan(400);
    for (const { x, width, y, height, rows: marks } of rows) {
      for (const { edgeX, centreY } of marks) {
        expect(edgeX).toSatisfy((value) => Number(value) >= x && Number(value) <= x + width);
        expect(centreY).toSatisfy((value) => Number(value) >= y && Number(value) <= y + height);
      }
    }
  });
});
