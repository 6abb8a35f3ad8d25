import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { claims as anyClaim, CLAIMED_METRIC } from '#lib/domain/testing/arbitraries.ts';
import { sampleCatalog } from '#lib/domain/testing/samples.ts';
import { EXAMPLES } from '#lib/chart/goldens/examples.ts';
import { matrixExample, multiplesExample, quoteExample, rowExample, SIZE } from '#lib/chart/goldens/fixtures/tables.ts';
import { OTHER_PAIRS_SENTENCE } from '#lib/chart/words/other-pairs.ts';
import type { Scene, SceneMark, SceneText } from '#lib/chart/scene/scene.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { specifyMatrixChart } from '#lib/chart/specify/matrix/matrix.ts';
import { specifyQuoteChart } from '#lib/chart/specify/quote/specify-quote.ts';
import { textWidth } from '#lib/text/measure/text-width.ts';
import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import { SIZE_NAMES, type LayoutOptions } from '#lib/chart/layout/size.ts';

const catalog = sampleCatalog([CLAIMED_METRIC]);
const lists = fc.uniqueArray(anyClaim, { selector: ({ id }) => id, minLength: 1, maxLength: 16 });
const input = { id: 'view', title: 'A view', catalog, hrefOf: (id: string) => `/claims/${id}` };
const specs: fc.Arbitrary<ChartSpec> = lists.chain((claims) =>
  fc.constantFrom<ChartSpec>(specifyMatrixChart({ ...input, claims }), specifyQuoteChart({ ...input, claims })),
);
const sizes: fc.Arbitrary<LayoutOptions> = fc.oneof(
  fc.constantFrom(...SIZE_NAMES).map((size) => ({ size })),
  fc.record({ widthPx: fc.integer({ min: 160, max: 900 }), heightPx: fc.integer({ min: 160, max: 900 }) }),
  fc.integer({ min: 320, max: 900 }).map((widthPx) => ({ widthPx, plain: true })),
);

function marksOf({ items }: Scene): readonly SceneMark[] {
  return items.filter((item) => item.type === 'mark');
}

function textsOf({ items }: Scene): readonly SceneText[] {
  return items
    .flatMap((item) => (item.type === 'mark' ? item.shapes : [item]))
    .filter((shape) => shape.type === 'text');
}

function labelsOf(spec: ChartSpec): ReadonlyMap<string, string> {
  if (spec.kind === 'quote') return new Map(spec.quotes.map(({ claimId, valueLabel }) => [claimId, valueLabel]));
  const cells = spec.kind === 'matrix' ? spec.cells : [];
  return new Map(cells.flatMap(({ claims }) => claims.map(({ claimId, valueLabel }) => [claimId, valueLabel])));
}

function written({ shapes }: SceneMark): string {
  return shapes.flatMap((shape) => (shape.type === 'text' && shape.role === 'value' ? [shape.text] : [])).join(' ');
}

function isOutside({ x, y, text, sizePx, weight, anchor }: SceneText, { width, height }: Scene): boolean {
  const wide = textWidth(text, sizePx, weight);
  const left = x - wide * { start: 0, middle: 0.5, end: 1 }[anchor];
  return left < -0.5 || left + wide > width + 0.5 || y - sizePx * 0.72 < -0.5 || y + sizePx * 0.2 > height + 0.5;
}

describe('a matrix or quotations of any claims in any size', () => {
  it('draw each claim once or count it, and say so', () => {
    fc.assert(
      fc.property(specs, sizes, (spec, options) => {
        const scene = layoutChart(spec, options);
        const ids = marksOf(scene).map(({ claimId }) => claimId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length + scene.hiddenCount).toBe(labelsOf(spec).size);
        const isSaid = textsOf(scene).some(({ text }) => /^\d+ more claims? (?:is|are) not shown/.test(text));
        expect(isSaid).toBe(scene.hiddenCount > 0);
      }),
    );
  });

  it('write the figure of each claim as the specification does', () => {
    fc.assert(
      fc.property(specs, sizes, (spec, options) => {
        for (const mark of marksOf(layoutChart(spec, options))) {
          expect(written(mark).replaceAll(/[ -]/g, '')).toBe(
            labelsOf(spec)
              .get(mark.claimId ?? '')
              ?.replaceAll(/[ -]/g, ''),
          );
        }
      }),
    );
  });

  it('let no text leave the picture', () => {
    fc.assert(
      fc.property(specs, sizes, (spec, options) => {
        const scene = layoutChart(spec, options);
        expect(textsOf(scene).filter((text) => isOutside(text, scene))).toEqual([]);
      }),
    );
  });

  it('give the box of each claim that is drawn', () => {
    fc.assert(
      fc.property(specs, sizes, (spec, options) => {
        const scene = layoutChart(spec, options);
        const boxes = scene.panels.flatMap((plot) => (plot.type === 'cells' ? plot.cells : []));
        expect(boxes.map(({ claimId }) => claimId)).toEqual(marksOf(scene).map(({ claimId }) => claimId));
      }),
    );
  });
});

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
