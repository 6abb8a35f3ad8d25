import { describe, expect, it } from 'vitest';

import { specifyExample } from '#lib/chart/goldens/fixtures/rows.ts';
import { exampleMetric } from '#lib/chart/goldens/fixtures/claims.ts';
import type { Scene, SceneItem, SceneShape } from '#lib/chart/scene/scene.ts';
import { layoutChart } from './layout-chart.ts';

const METRIC = exampleMetric({ name: 'Parameters', unit: 'items', scale: 'log' });
const OWN = Array.from({ length: 40 }, (_, index) => ({ of: `Model ${index}`, value: 10 ** (1 + index / 10) }));
const spec = specifyExample(
  [
    ...OWN,
    { of: 'Model 1', value: 5, relative: 'multiple', polarity: 'less', baseline: ['Other'], source: '2604.12374' },
  ],
  METRIC,
);

function shapes(items: readonly SceneItem[]): readonly SceneShape[] {
  return items.flatMap((item) => (item.type === 'mark' ? item.shapes : [item]));
}

function wordsOf({ items }: Scene): string {
  return shapes(items)
    .flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))
    .join('\n');
}

describe('a picture without room for every figure', () => {
  const scene = layoutChart(spec, { size: 'slide' });
  const words = wordsOf(scene);

  it('says nothing of the comparisons that it does not hold', () => {
    expect(wordsOf(layoutChart(spec))).toContain('less than the baseline');
    expect(scene.panels).toHaveLength(1);
    expect(words).not.toContain('less than the baseline');
    expect(words).not.toContain('gainst what each source compares with');
    expect(words).not.toContain('different panels');
    expect(words).not.toContain('[2]');
  });

  it('still counts them', () => {
    expect(scene.hiddenCount).toBeGreaterThan(0);
    expect(words).toContain(`${scene.hiddenCount} more figures are not shown in this picture.`);
  });

  it('has the axis of the panel that it holds', () => {
    expect(words).toContain('logarithmic scale');
    expect(shapes(scene.items).filter(({ type, role }) => type === 'text' && role === 'axis').length).toBeGreaterThan(
      2,
    );
  });
});

describe('the line of a row', () => {
  it('ends before the label of its mark', () => {
    const { items } = layoutChart(spec);
    const guides = items.flatMap((item) =>
      item.type === 'line' && item.role === 'grid' && item.y1 === item.y2 ? [item] : [],
    );
    const labels = shapes(items).flatMap((shape) => (shape.type === 'text' && shape.role === 'value' ? [shape] : []));
    expect(guides.length).toBeGreaterThan(0);
    for (const guide of guides) {
      const beside = labels.filter(({ y, sizePx }) => Math.abs(y - guide.y1) < sizePx / 2);
      expect(beside.length).toBeGreaterThan(0);
      for (const { x } of beside) expect(guide.x2).toBeLessThan(x);
    }
  });
});
