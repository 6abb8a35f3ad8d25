import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { resultsExample, type ResultDraft } from '#lib/chart/goldens/fixtures/results.ts';
import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import { SIZE_NAMES, type LayoutOptions } from '#lib/chart/layout/size.ts';
import { marksOf, textsOf } from '#lib/chart/layout/testing/read-scene.ts';
import type { Scene, SceneText } from '#lib/chart/scene/scene.ts';
import { PALETTES } from '#lib/chart/scene/theme.ts';
import { tableFigure } from '#lib/chart/words/results-words.ts';
import { textWidth } from '#lib/text/measure/text-width.ts';
import { TINT_MAX } from './cell.ts';

const NAMES = ['A', 'Nemotron 3 Super', 'Qwen3-30B-A3B-Thinking-2507', 'A name of many words, which goes on', 'B', 'C'];
const BENCHMARKS = ['MMLU', 'GPQA/Diamond', 'AIME/2025', 'A benchmark of many words/second quarter of 2025', 'SciCode'];
const CONDITIONS = [{}, { shots: '5' }, { shots: '0', prompting: 'chain of thought' }, { harness: 'a harness' }];

const drafts: fc.Arbitrary<readonly ResultDraft[]> = fc.uniqueArray(
  fc.record({
    of: fc.constantFrom(...NAMES),
    on: fc.constantFrom(...BENCHMARKS),
    value: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
    bound: fc.constantFrom('exact', 'up-to', 'at-least', 'about'),
    nature: fc.constantFrom('result', 'reported', 'goal'),
    source: fc.constantFrom('2512.20848', '2604.12374'),
    experiment: fc.constantFrom('main', 'other'),
    with: fc.constantFrom(...CONDITIONS),
  }),
  { selector: ({ of, on }) => `${of} ${on}`, minLength: 1, maxLength: 26 },
);
const specs = fc
  .tuple(drafts, fc.subarray(NAMES, { maxLength: 3 }))
  .map(([own, chosen]) => resultsExample(own, { chosen }));
const sizes: fc.Arbitrary<LayoutOptions> = fc.oneof(
  fc.constantFrom(...SIZE_NAMES).map((size) => ({ size })),
  fc.record({ widthPx: fc.integer({ min: 160, max: 900 }), heightPx: fc.integer({ min: 160, max: 900 }) }),
  fc.integer({ min: 320, max: 900 }).map((widthPx) => ({ widthPx, plain: true })),
);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ x, y, text, sizePx, weight, anchor }: SceneText): Box {
  const wide = textWidth(text, sizePx, weight);
  const left = x - wide * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { left, right: left + wide, top: y - sizePx * 0.72, bottom: y + sizePx * 0.2 };
}

const SLACK_PX = 0.5;

function meets(a: Box, b: Box): boolean {
  return (
    a.left < b.right - SLACK_PX &&
    b.left < a.right - SLACK_PX &&
    a.top < b.bottom - SLACK_PX &&
    b.top < a.bottom - SLACK_PX
  );
}

function overlaps(scene: Scene): readonly string[] {
  const texts = textsOf(scene).map((text) => ({ text: text.text, box: boxOf(text) }));
  return texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => (meets(a.box, b.box) ? [`${a.text} / ${b.text}`] : [])),
  );
}

describe('a heat table of any figures in any size', () => {
  it('draws each figure once, whole, or counts it', () => {
    fc.assert(
      fc.property(specs, sizes, (spec, options) => {
        const scene = layoutChart(spec, options);
        const labels = new Map(spec.cells.map((cell) => [cell.claimId, tableFigure(cell)]));
        const drawn = marksOf(scene).map(({ claimId = '', shapes }) => {
          const value = shapes.flatMap((shape) =>
            shape.type === 'text' && shape.role === 'value' ? [shape.text] : [],
          );
          return [claimId, value.join('').replaceAll(/\s/g, '')] as const;
        });
        expect(new Set(drawn.map(([id]) => id)).size).toBe(drawn.length);
        expect(drawn.length + scene.hiddenCount).toBe(spec.cells.length);
        for (const [id, value] of drawn) expect(value).toBe(labels.get(id)?.replaceAll(/\s/g, ''));
      }),
    );
  });

  it('lets no two texts meet and none leave the picture', () => {
    fc.assert(
      fc.property(specs, sizes, (spec, options) => {
        const scene = layoutChart(spec, options);
        expect(overlaps(scene)).toEqual([]);
        const outside = textsOf(scene).filter((text) => {
          const { left, right, top, bottom } = boxOf(text);
          return left < -0.5 || right > scene.width + 0.5 || top < -0.5 || bottom > scene.height + 0.5;
        });
        expect(outside).toEqual([]);
      }),
    );
  });

  it('gives the box of each figure, row by row, and no two meet', () => {
    fc.assert(
      fc.property(specs, sizes, (spec, options) => {
        const scene = layoutChart(spec, options);
        const boxes = scene.panels.flatMap((plot) => (plot.type === 'cells' ? plot.cells : []));
        expect(boxes.map(({ claimId }) => claimId)).toEqual(marksOf(scene).map(({ claimId }) => claimId));
        const sides = boxes.map(({ x, y, width, height }) => ({
          left: x,
          right: x + width,
          top: y,
          bottom: y + height,
        }));
        expect(sides.flatMap((a, index) => sides.slice(index + 1).filter((b) => meets(a, b)))).toEqual([]);
      }),
    );
  });

  it('never cuts a name, a head or a figure', () => {
    fc.assert(
      fc.property(specs, sizes, (spec, options) => {
        const cut = textsOf(layoutChart(spec, options)).filter(
          ({ role, fullText }) => fullText !== undefined && ['name', 'heading', 'value'].includes(role),
        );
        expect(cut).toEqual([]);
      }),
    );
  });

  it('leaves out nobody who was asked for while it shows others', () => {
    fc.assert(
      fc.property(specs, sizes, (spec, options) => {
        const scene = layoutChart(spec, options);
        const drawn = new Set(marksOf(scene).map(({ claimId }) => claimId));
        const shown = new Set(spec.cells.filter(({ claimId }) => drawn.has(claimId)).map(({ rowId }) => rowId));
        const names = textsOf(scene)
          .filter(({ role }) => role === 'name')
          .map(({ text }) => text)
          .join(' ');
        const others = spec.rows.filter(({ isChosen, id }) => !isChosen && shown.has(id));
        if (others.length === 0) return;
        for (const { label } of spec.rows.filter(({ isChosen }) => isChosen)) {
          expect(names.replaceAll(' ', '')).toContain(label.replaceAll(' ', ''));
        }
      }),
    );
  });
});

describe('a heat table', () => {
  const wordsOf = (scene: Scene) =>
    textsOf(scene)
      .map(({ text }) => text)
      .join(' ');

  it('says how many columns it leaves out', () => {
    const own = Array.from({ length: 40 }, (_, index): readonly ResultDraft[] => [
      { of: 'A', on: `Benchmark ${index}`, value: 1, experiment: 'main' },
      { of: 'B', on: `Benchmark ${index}`, value: 2, experiment: 'main' },
    ]).flat();
    const scene = layoutChart(resultsExample(own, { chosen: ['A', 'B'] }), { size: 'slide' });
    const left = Number(/Left out: (\d+) more columns/.exec(wordsOf(scene))?.[1]);
    expect(left).toBeGreaterThan(0);
    expect(scene.hiddenCount).toBe(2 * left);
  });

  it('says which note is of which figure, and what all figures state once', () => {
    const scene = layoutChart(
      resultsExample([
        { of: 'A', on: 'MMLU', value: 1, experiment: 'main', with: { shots: '5', harness: 'theirs' } },
        { of: 'B', on: 'MMLU', value: 2, experiment: 'main', with: { shots: '5' } },
      ]),
    );
    expect(wordsOf(scene)).toContain('All figures: number of shots: 5. · *1 harness: theirs');
    expect(wordsOf(scene).match(/\*1/g)).toHaveLength(2);
  });

  it('says by letter which figures of a column may be compared, where not all may', () => {
    const scene = layoutChart(
      resultsExample([
        { of: 'A', on: 'MMLU', value: 1, experiment: 'main' },
        { of: 'B', on: 'MMLU', value: 2, experiment: 'main' },
        { of: 'C', on: 'MMLU', value: 3, source: '2604.12374', experiment: 'theirs' },
        { of: 'D', on: 'MMLU', value: 4, source: '2604.12374', experiment: 'theirs' },
        { of: 'E', on: 'MMLU', value: 5, source: '2504.03624' },
      ]),
    );
    const tags = textsOf(scene).flatMap(({ text, role }) => (/^[ab]$/.test(text) && role === 'note' ? [text] : []));
    expect(tags.toSorted()).toEqual(['a', 'a', 'b', 'b']);
    expect(wordsOf(scene)).toContain('a, b: compare same letters only');
  });

  it('tells the best by its weight and a mark, not by its tint alone', () => {
    const scene = layoutChart(
      resultsExample([
        { of: 'A', on: 'MMLU', value: 1, experiment: 'main' },
        { of: 'B', on: 'MMLU', value: 2, experiment: 'main' },
      ]),
    );
    const heavy = marksOf(scene).filter(({ shapes }) =>
      shapes.some((shape) => shape.type === 'text' && shape.role === 'value' && shape.weight === 600),
    );
    expect(heavy).toHaveLength(1);
    expect(heavy[0]?.shapes.some(({ type }) => type === 'path')).toBe(true);
  });
});

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it.each(['light', 'dark'] as const)('ink on the strongest tint keeps a contrast of 4.5 in the %s palette', (name) => {
  const { background, member, ink } = PALETTES[name];
  const [under, over] = [channels(background), channels(member)];
  const tint = under.map((channel, index) => channel * (1 - TINT_MAX) + (over[index] ?? 0) * TINT_MAX);
  const [light = 0, dark = 0] = [luminance(tint), luminance(channels(ink))].toSorted((a, b) => b - a);
  expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
});
