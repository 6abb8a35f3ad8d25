import { expect, test } from 'vitest';

import { POINT_EXAMPLES } from '#lib/chart/goldens/examples-points.ts';
import type { SceneText } from '#lib/chart/scene/scene.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import type { LayoutOptions } from '#lib/chart/layout/size.ts';

const NAMES = Array.from({ length: 40 }, (_, index) => `Model without a figure ${index + 1}`);

function scatterMissing(names: readonly string[]): ChartSpec {
  const example = POINT_EXAMPLES.find(({ name }) => name === 'scatter-twelve');
  if (example === undefined) throw new Error('There is no such example.');
  return { ...example.spec, notShown: [{ reason: 'not-stated', names: [...names] }] };
}

function notes(options: LayoutOptions, names = NAMES): readonly SceneText[] {
  const { items } = layoutChart(scatterMissing(names), options);
  return items.filter((item) => item.type === 'text').filter(({ role }) => role === 'note');
}

test('a list of what is missing counts the names that it has no room for', () => {
  const text = notes({ size: 'slide' })
    .map((line) => line.text)
    .join(' ');
  const [, more = ''] = / and (\d+) more\./.exec(text) ?? [];
  const named = NAMES.filter((name) => text.includes(`${name},`) || text.includes(`${name} and`));
  expect(named.length).toBeGreaterThan(0);
  expect(named.length + Number(more)).toBe(NAMES.length);
});

test('a name that is wider than the picture is counted alone', () => {
  const texts = notes({ size: 'slide' }, ['A name '.repeat(400)]).map(({ text }) => text);
  expect(texts).toContain('Not stated by any source read: 1.');
});
