import { describe, expect, it, test } from 'vitest';

import type { Bound } from '#lib/domain/facts/bound.ts';
import { POINT_EXAMPLES } from '#lib/chart/goldens/examples-points.ts';
import { exampleMetric } from '#lib/chart/goldens/fixtures/claims.ts';
import { scatterExample, timelineExample } from '#lib/chart/goldens/fixtures/points.ts';
import type { PointPlot, Scene } from '#lib/chart/scene/scene.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import { overlaps } from '#lib/chart/layout/labels/place-labels.ts';
import { shapeBox } from '#lib/chart/layout/parts/shape-box.ts';
import { SIZE_NAMES, type LayoutOptions } from '#lib/chart/layout/size.ts';
import { marksOf, textsOf } from '#lib/chart/layout/testing/read-scene.ts';

const X = exampleMetric({ name: 'Items', unit: 'items' });
const Y = exampleMetric({ name: 'Hours', unit: 'hours' });

const ALL_SIZES: readonly LayoutOptions[] = [
  ...SIZE_NAMES.map((size) => ({ size })),
  { widthPx: 360 },
  { size: 'slide', plain: true },
  { widthPx: 400, heightPx: 200 },
];
const cases = POINT_EXAMPLES.flatMap(({ name, spec }) =>
  ALL_SIZES.map((options) => ({ name, spec, options, as: JSON.stringify(options) })),
);

function plotsOf({ panels }: Scene): readonly PointPlot[] {
  return panels.filter((plot) => plot.type === 'points');
}

/** The sentences and the number of figures of each mark that a chart should have. */
function expectedOf(spec: ChartSpec): readonly { readonly sentence: string; readonly figures: number }[] {
  if (spec.kind === 'scatter') {
    return spec.panels.flatMap(({ points }) =>
      points.map(({ sentence, otherX, otherY }) => ({ sentence, figures: 2 + otherX.length + otherY.length })),
    );
  }
  if (spec.kind === 'timeline') {
    return spec.panels.flatMap(({ marks }) => marks.map(({ sentence }) => ({ sentence, figures: 1 })));
  }
  return spec.kind === 'papers' ? spec.papers.map(({ sentence }) => ({ sentence, figures: 1 })) : [];
}

describe.each(cases)('the points of $name as $as', ({ spec, options }) => {
  const scene = layoutChart(spec, options);
  const marks = marksOf(scene);

  it('are all drawn with all their words, or counted', () => {
    const expected = expectedOf(spec);
    const drawn = expected.filter(({ sentence }) => marks.some((mark) => mark.sentence === sentence));
    expect(marks.every((mark) => expected.some(({ sentence }) => sentence === mark.sentence))).toBe(true);
    const figures = (those: typeof expected) => those.reduce((sum, each) => sum + each.figures, 0);
    expect(figures(drawn) + scene.hiddenCount).toBe(figures(expected));
  });

  it('stand between the ends of both axes', () => {
    for (const { x, y, width, height, points } of plotsOf(scene)) {
      for (const { centreX, centreY } of points) {
        expect(centreX).toBeGreaterThanOrEqual(x - 0.01);
        expect(centreX).toBeLessThanOrEqual(x + width + 0.01);
        expect(centreY).toBeGreaterThanOrEqual(y - 0.01);
        expect(centreY).toBeLessThanOrEqual(y + height + 0.01);
      }
    }
  });

  it('are covered by no label', () => {
    const dots = marks.flatMap((mark) => mark.shapes.filter(({ type, role }) => type === 'circle' && role === 'mark'));
    const labels = marks.flatMap((mark) => mark.shapes.filter(({ role, type }) => type === 'text' && role !== 'mark'));
    const covered = labels.filter((label) => dots.some((dot) => overlaps(shapeBox(label), shapeBox(dot))));
    expect(covered).toEqual([]);
  });

  it('that have no label are listed or counted in words, but in pictures too low for words', () => {
    if (scene.height < 250) return;
    const bare = marks.filter((mark) => !mark.shapes.some(({ type }) => type === 'text'));
    const notes = textsOf(scene).filter(({ role }) => role === 'note');
    expect(bare.length === 0 || notes.length > 0).toBe(true);
  });
});

function onlyPlot(spec: ChartSpec): PointPlot {
  const [plot] = plotsOf(layoutChart(spec));
  if (plot === undefined) throw new Error('The chart has no plot.');
  return plot;
}

test.each(cases.filter(({ spec }) => spec.kind === 'papers'))(
  'titles of $name as $as stand clear of the time that their dates leave open',
  ({ spec, options }) => {
    for (const { shapes } of marksOf(layoutChart(spec, options))) {
      const spans = shapes.filter(({ type, role }) => type === 'rect' && role === 'mark');
      const titles = shapes.filter(({ type, role }) => type === 'text' && role === 'name');
      expect(titles.filter((title) => spans.some((span) => overlaps(shapeBox(title), shapeBox(span))))).toEqual([]);
    }
  },
);

describe('a place in a scatter', () => {
  const values = [1, 3, 8, 40, 700, 9000];
  const pairs = values.map((value, index) => ({ of: `M${index}`, x: value, y: 10_000 / value }));

  it.each(['linear', 'log'] as const)('rises with both figures on a %s scale', (scale) => {
    const { points } = onlyPlot(scatterExample(pairs, X, Y, { scale }));
    const across = points.toSorted((a, b) => a.centreX - b.centreX).map(({ subjectId }) => subjectId);
    const up = points.toSorted((a, b) => b.centreY - a.centreY).map(({ subjectId }) => subjectId);
    expect(across).toEqual(['m0', 'm1', 'm2', 'm3', 'm4', 'm5']);
    expect(up).toEqual(across.toReversed());
  });

  it('does not depend on the unit in which the figure is stated', () => {
    const inHours = scatterExample(
      [
        { of: 'A', x: 1, y: 2 },
        { of: 'B', x: 5, y: 7 },
      ],
      X,
      Y,
    );
    const inSeconds = scatterExample(
      [
        { of: 'A', x: 1, y: { value: 7200, unit: 'seconds' } },
        { of: 'B', x: 5, y: 7 },
      ],
      X,
      Y,
    );
    expect(onlyPlot(inSeconds).points).toEqual(onlyPlot(inHours).points);
  });
});

describe('a figure that is not exact', () => {
  const solid = (spec: ChartSpec, id: string) => {
    const mark = marksOf(layoutChart(spec)).find(({ href }) => href.endsWith(id));
    const circles = mark?.shapes.filter((shape) => shape.type === 'circle') ?? [];
    return circles.some(({ stroke }) => stroke === undefined);
  };
  const scatter = (bound: Bound) =>
    scatterExample(
      [
        { of: 'A', x: 4, y: { value: 3, bound } },
        { of: 'B', x: 9, y: 8 },
      ],
      X,
      Y,
    );
  const timeline = (bound: Bound) =>
    timelineExample(
      [
        { of: 'A', value: 3, bound, on: '2025-01' },
        { of: 'B', value: 8, on: '2025-09' },
      ],
      Y,
    );

  it.each(['up-to', 'less-than'] as const)('has no solid dot when it is said as "%s"', (bound) => {
    expect(solid(scatter(bound), 'claim-3')).toBe(false);
    expect(solid(timeline(bound), 'claim-1')).toBe(false);
  });

  it.each(['up-to', 'at-least', 'more-than', 'less-than', 'about', 'order-of-magnitude'] as const)(
    'is drawn unlike an exact one when it is said as "%s"',
    (bound) => {
      const shapesOf = (spec: ChartSpec) =>
        JSON.stringify(marksOf(layoutChart(spec)).map(({ shapes }) => shapes.filter(({ role }) => role === 'mark')));
      expect(shapesOf(scatter(bound))).not.toBe(shapesOf(scatter('exact')));
      expect(shapesOf(timeline(bound))).not.toBe(shapesOf(timeline('exact')));
    },
  );
});
