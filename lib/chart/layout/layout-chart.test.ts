import { describe, expect, it } from 'vitest';

import { EXAMPLES } from '#lib/chart/goldens/examples.ts';
import { ROW_EXAMPLES } from '#lib/chart/goldens/examples-rows.ts';
import { specifyExample } from '#lib/chart/goldens/fixtures/rows.ts';
import { exampleMetric } from '#lib/chart/goldens/fixtures/claims.ts';
import type { Scene, SceneItem, SceneMark, SceneShape, SceneText } from '#lib/chart/scene/scene.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { textWidth } from '#lib/text/measure/text-width.ts';
import { layoutChart } from './layout-chart.ts';
import { PRESETS, SIZE_NAMES, type LayoutOptions } from './size.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function textBox({ text, x, y, sizePx, weight, anchor }: SceneText): Box {
  const width = textWidth(text, sizePx, weight);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { left, right: left + width, top: y - sizePx * 0.72, bottom: y + sizePx * 0.2 };
}

function span(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function shapeBox(shape: SceneShape): Box {
  switch (shape.type) {
    case 'text':
      return textBox(shape);
    case 'rect':
      return { left: shape.x, right: shape.x + shape.width, top: shape.y, bottom: shape.y + shape.height };
    case 'circle':
      return {
        left: shape.cx - shape.radius,
        right: shape.cx + shape.radius,
        top: shape.cy - shape.radius,
        bottom: shape.cy + shape.radius,
      };
    case 'line': {
      const [[left, right], [top, bottom]] = [span([shape.x1, shape.x2]), span([shape.y1, shape.y2])];
      return { left, right, top, bottom };
    }
    case 'path': {
      const [[left, right], [top, bottom]] = [span(shape.points.map(([x]) => x)), span(shape.points.map(([, y]) => y))];
      return { left, right, top, bottom };
    }
  }
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function shapes(items: readonly SceneItem[]): readonly SceneShape[] {
  return items.flatMap((item) => (item.type === 'mark' ? item.shapes : [item]));
}

function marksOf({ items }: Scene): readonly SceneMark[] {
  return items.filter((item) => item.type === 'mark');
}

function texts(scene: Scene): readonly SceneText[] {
  return shapes(scene.items).filter((shape) => shape.type === 'text');
}

const ALL_SIZES: readonly LayoutOptions[] = [
  ...SIZE_NAMES.map((size) => ({ size })),
  { widthPx: 360 },
  { size: 'slide', plain: true },
];
function inAllSizes<Spec extends ChartSpec>(examples: readonly { readonly name: string; readonly spec: Spec }[]) {
  return examples.flatMap(({ name, spec }) =>
    ALL_SIZES.map((options) => ({ name, spec, options, as: JSON.stringify(options) })),
  );
}

describe.each(inAllSizes(EXAMPLES))('$name as $as', ({ spec, options }) => {
  const scene = layoutChart(spec, options);

  it('stays inside the picture', () => {
    const outside = shapes(scene.items).filter((shape) => {
      const { left, right, top, bottom } = shapeBox(shape);
      return left < -0.5 || right > scene.width + 0.5 || top < -0.5 || bottom > scene.height + 0.5;
    });
    expect(outside).toEqual([]);
  });

  it('sets no text over another', () => {
    const boxes = texts(scene).map((text) => ({ text: text.text, box: textBox(text) }));
    const touching = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => overlaps(a.box, b.box))
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(touching).toEqual([]);
  });

  it('keeps value labels off the marks', () => {
    const hit = marksOf(scene).flatMap((mark) => {
      const labels = mark.shapes.filter((shape) => shape.role === 'value').map(shapeBox);
      return mark.shapes
        .filter((shape) => shape.role === 'mark' && labels.some((label) => overlaps(label, shapeBox(shape))))
        .map(() => mark.claimId);
    });
    expect(hit).toEqual([]);
  });
});

describe.each(inAllSizes(ROW_EXAMPLES))('the rows of $name as $as', ({ spec, options }) => {
  const scene = layoutChart(spec, options);

  it('draws or counts every figure of the specification', () => {
    const total = spec.panels.reduce((sum, panel) => sum + panel.marks.length, 0);
    expect(marksOf(scene).length + scene.hiddenCount).toBe(total);
    const says = texts(scene).some(({ text }) => text.includes('not shown in this picture'));
    expect(says).toBe(scene.hiddenCount > 0);
  });

  it('writes every drawn figure with its words', () => {
    const labels = new Map(spec.panels.flatMap((panel) => panel.marks.map((mark) => [mark.claimId, mark.valueLabel])));
    for (const mark of marksOf(scene)) {
      const value = mark.shapes.find((shape) => shape.type === 'text' && shape.role === 'value');
      expect(value?.type === 'text' ? value.text : '').toBe(labels.get(mark.claimId ?? ''));
    }
  });
});

describe('the legend', () => {
  const legendOf = (name: string) => {
    const spec = EXAMPLES.find((example) => example.name === name)?.spec;
    const scene = spec === undefined ? undefined : layoutChart(spec);
    return scene === undefined
      ? []
      : texts(scene)
          .filter(({ role }) => role === 'legend')
          .map(({ text }) => text);
  };

  it('explains every bound that occurs', () => {
    const all = [
      '≤ up to, at best',
      '≤ up to, the limit',
      '≤ at most',
      '≥ at least',
      '> more than',
      '< less than',
      '≈ about',
      'from – to',
      '~ order of magnitude, a third to three times',
    ];
    expect(legendOf('bar-bounds')).toEqual(all);
    expect(legendOf('dot-bounds')).toEqual(all);
  });

  it('explains every nature that looks unlike a result, each look once', () => {
    expect(legendOf('bar-natures')).toEqual([
      'attributed to others',
      'goal, not a result',
      'planned',
      'from a name only',
      'said in passing',
    ]);
  });

  it('is not there where nothing needs words', () => {
    expect(legendOf('bar-one')).toEqual([]);
  });
});

describe('sizes', () => {
  const metric = exampleMetric({ name: 'Items', unit: 'items' });
  const spec = specifyExample(
    Array.from({ length: 12 }, (_, index) => ({ of: `Model ${index}`, value: index + 1 })),
    metric,
    { title: 'How many' },
  );

  it.each(['slide', 'half', 'square', 'og', 'thumb'] as const)(
    'of %s have the aspect of the finished picture',
    (size) => {
      const { output } = PRESETS[size];
      const { width, height } = layoutChart(spec, { size });
      expect(width / height).toBeCloseTo((output?.widthPx ?? 0) / (output?.heightPx ?? 1), 2);
    },
  );

  it('of a slide set no text under 20 px at 1920 wide', () => {
    const scene = layoutChart(spec, { size: 'slide' });
    const smallest = Math.min(...texts(scene).map(({ sizePx }) => sizePx));
    expect((smallest * 1920) / scene.width).toBeGreaterThanOrEqual(20);
  });

  it.each([0, -1, Number.NaN, 1e9, 0.5])('of %s pixels are clamped to a picture', (side) => {
    for (const options of [{ widthPx: side }, { heightPx: side }, { widthPx: side, heightPx: side }]) {
      const { width, height } = layoutChart(spec, options);
      expect(width).toSatisfy((value) => Number(value) >= 320 && Number(value) <= 850);
      expect(height).toSatisfy((value) => Number(value) >= 100 && Number(value) <= 1700);
    }
  });

  it('leave out title and footer when plain', () => {
    const words = texts(layoutChart(spec, { plain: true })).map(({ text }) => text);
    expect(words).not.toContain(spec.title);
    expect(words.some((text) => text.includes('CC BY'))).toBe(false);
  });

  it('carry title, unit, sources, release and licence inside the picture', () => {
    const words = texts(layoutChart(spec))
      .map(({ text }) => text)
      .join('\n');
    for (const part of [
      spec.title,
      spec.subtitle,
      spec.statement,
      'release 2026-11-23.1',
      'CC BY 4.0',
      '[1] Nemotron 3 Nano',
    ]) {
      expect(words).toContain(part);
    }
  });

  it('draw equal figures of different panels equally long', () => {
    const ladder = specifyExample(
      ['A', 'B'].map((name) => ({ of: 'X', value: 3, relative: 'multiple' as const, baseline: [name] })),
      metric,
    );
    const edges = layoutChart(ladder).panels.map((plot) => (plot.type === 'rows' ? plot.rows[0]?.edgeX : undefined));
    expect(edges).toHaveLength(2);
    expect(new Set(edges).size).toBe(1);
  });
});

describe('the layouts of one specification', () => {
  const spec = specifyExample([{ of: 'Model', value: 3 }], exampleMetric({ name: 'Parameters' }));

  it('are made once for the same options and apart for others', () => {
    const page = layoutChart(spec, { size: 'page' });
    expect(layoutChart(spec, { size: 'page' })).toBe(page);
    expect(layoutChart(spec, { widthPx: 360 })).not.toBe(page);
    expect(layoutChart({ ...spec }, { size: 'page' })).toEqual(page);
  });

  it('are right for more options than are kept', () => {
    const widths = Array.from({ length: 12 }, (_, index) => 400 + index);
    const first = widths.map((widthPx) => layoutChart(spec, { widthPx }));
    expect(first.map(({ width }) => width)).toEqual(widths);
    expect(widths.map((widthPx) => layoutChart(spec, { widthPx }))).toEqual(first);
  });
});
