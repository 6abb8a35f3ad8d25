import { describe, expect, it } from 'vitest';

import { quoteExample } from '#lib/chart/goldens/fixtures/tables.ts';
import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import type { LayoutOptions } from '#lib/chart/layout/size.ts';
import { textsOf } from '#lib/chart/layout/testing/read-scene.ts';

describe('a quotation', () => {
  it('names its subject once, and where it has no title all the same', () => {
    const spec = quoteExample([{ of: 'Model X', says: 3 }], 'Model X');
    const names = (options: LayoutOptions) =>
      textsOf(layoutChart(spec, options)).filter(({ text }) => text === 'Model X');
    expect(names({})).toHaveLength(1);
    expect(names({ plain: true })).toHaveLength(1);
  });

  it('says when its words are cut', () => {
    const spec = quoteExample([{ of: 'X', says: 3, over: { phrase: 'many words of a source '.repeat(40).trim() } }]);
    const words = (options: LayoutOptions) => textsOf(layoutChart(spec, options)).map(({ text }) => text);
    expect(words({ size: 'thumb' }).some((text) => text.startsWith('Shortened here'))).toBe(true);
    expect(words({}).some((text) => text.startsWith('Shortened here'))).toBe(false);
  });
});
