import { describe, expect, it } from 'vitest';

import { matrixExample } from '#lib/chart/goldens/fixtures/tables.ts';
import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import { marksOf, textsOf } from '#lib/chart/layout/testing/read-scene.ts';
import type { Scene } from '#lib/chart/scene/scene.ts';
import { OTHER_PAIRS_SENTENCE } from '#lib/chart/words/other-pairs.ts';

describe('a matrix', () => {
  const textOf = (scene: Scene) =>
    textsOf(scene)
      .map(({ text }) => text)
      .join(' ');

  it('says in a cell how many of its claims are left out', () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    const drafts = names.flatMap((of) =>
      names.flatMap((other) => [2, 3, 4].map((says) => ({ of: `X${of}`, against: [other], says }))),
    );
    const scene = layoutChart(matrixExample(drafts), { widthPx: 850, heightPx: 600 });
    const more = [...textOf(scene).matchAll(/\+(\d+) more/g)].map(([, count]) => Number(count));
    expect(more.length).toBeGreaterThan(0);
    expect(more.reduce((sum, count) => sum + count, 0)).toBe(scene.hiddenCount);
  });

  it('lists its claims under the names where a grid would be nearly empty', () => {
    const drafts = Array.from({ length: 12 }, (_, index) => ({
      of: `Model ${index}`,
      against: [`Other ${index}`, `Third ${index}`],
      group: `models like it, number ${index}`,
      says: index + 2,
    }));
    const scene = layoutChart(matrixExample(drafts), { size: 'square' });
    expect(scene.hiddenCount).toBe(0);
    for (const { of, group, against } of drafts) {
      expect(textOf(scene)).toContain(`${of} against ${group} such as ${against.join(' and ')}`);
    }
  });

  it('says of a figure in a word which way it goes, where no legend explains the signs', () => {
    const spec = matrixExample([{ of: 'X', against: ['A'], says: 3 }]);
    expect(textOf(layoutChart(spec, { size: 'thumb' }))).toContain('Inference throughput, better [1]');
    expect(textOf(layoutChart(spec))).toContain('Inference throughput [1]');
  });

  it('says that of other pairs no claim has been read, but not where claims are left out', () => {
    const few = matrixExample([{ of: 'X', against: ['A'], says: 3 }]);
    const drafts = Array.from({ length: 90 }, (_, index) => ({ of: `X${index}`, against: [`A${index}`], says: 2 }));
    const many = layoutChart(matrixExample(drafts), { size: 'slide' });
    expect(textOf(layoutChart(few))).toContain(OTHER_PAIRS_SENTENCE);
    expect(many.hiddenCount).toBeGreaterThan(0);
    expect(textOf(many)).not.toContain(OTHER_PAIRS_SENTENCE);
  });

  it('draws a claim over several columns as one mark', () => {
    const spec = matrixExample([
      { of: 'X', against: ['A', 'B'], says: 3 },
      { of: 'X', against: ['A'], says: 'better' },
    ]);
    const [plot] = layoutChart(spec).panels;
    const [together, alone] = plot?.type === 'cells' ? plot.cells : [];
    expect(together?.width).toBeGreaterThan((alone?.width ?? 0) * 1.9);
    expect(marksOf(layoutChart(spec))).toHaveLength(2);
  });
});
