import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { claims as anyClaim, CLAIMED_METRIC } from '#lib/domain/testing/arbitraries.ts';
import { sampleCatalog } from '#lib/domain/testing/samples.ts';
import type { Scene, SceneMark, SceneText } from '#lib/chart/scene/scene.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { specifyMatrixChart } from '#lib/chart/specify/matrix/matrix.ts';
import { specifyQuoteChart } from '#lib/chart/specify/quote/specify-quote.ts';
import { textWidth } from '#lib/text/measure/text-width.ts';
import { layoutChart } from './layout-chart.ts';
import { SIZE_NAMES, type LayoutOptions } from './size.ts';
import { marksOf, textsOf } from './testing/read-scene.ts';

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
