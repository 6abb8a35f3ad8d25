import { describe, expect, it } from 'vitest';

import { EXAMPLES } from '#lib/chart/goldens/examples.ts';
import { exampleCatalog, exampleClaim, exampleMetric, type Draft } from '#lib/chart/goldens/fixtures/claims.ts';
import { papersExample, scatterExample, timelineExample } from '#lib/chart/goldens/fixtures/points.ts';
import { resultsExample } from '#lib/chart/goldens/fixtures/results.ts';
import { specifyExample } from '#lib/chart/goldens/fixtures/rows.ts';
import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import type { Scene } from '#lib/chart/scene/scene.ts';
import { byKind } from '#lib/chart/spec/by-kind.ts';
import { ChartSpec } from '#lib/chart/spec/chart.ts';
import { specifyMatrixChart } from '#lib/chart/specify/matrix/matrix.ts';
import { specifyMultiplesChart } from '#lib/chart/specify/multiples/specify-multiples.ts';
import { specifyQuoteChart } from '#lib/chart/specify/quote/specify-quote.ts';
import { describeChart } from '#lib/chart/words/describe.ts';
import { cutChart } from './cut-chart.ts';
import { KIND_CUTS } from './cut-kinds.ts';
import { figuresMax, WORDS_MAX } from './limits.ts';

const ERRORS = exampleMetric({ name: 'Word error rate', unit: 'percent', direction: 'lower' });
const SPEED = exampleMetric({ name: 'Speed', unit: 'tokens-per-second', direction: 'higher' });
const hrefOf = (id: string): string => `/claims/${id}`;

function times<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const figures = times(400, (index): Draft => ({ of: `Model ${index}`, value: 1 + index }));
const against = times(400, (index): Draft => ({
  of: `Model ${index % 37}`,
  value: 2,
  relative: 'multiple',
  baseline: [`Rival ${index % 53}`],
}));

function claimsOf(drafts: readonly Draft[]) {
  return {
    claims: drafts.map((draft, index) => exampleClaim(draft, index, ERRORS)),
    catalog: exampleCatalog(drafts, ERRORS),
    hrefOf,
  };
}

const CROWDED: Readonly<Record<string, ChartSpec>> = {
  bar: specifyExample(figures, ERRORS, { kind: 'bar' }),
  dot: specifyExample(figures, ERRORS, { kind: 'dot' }),
  ladder: specifyExample(against, ERRORS),
  scatter: scatterExample(
    times(400, (index) => ({
      of: `Model ${index}`,
      x: index + 1,
      y: index + 2,
      // Some have further values, which are no further points.
      ...(index % 3 === 0 ? { also: { y: [{ value: index + 3, source: 'other' }] } } : {}),
    })),
    ERRORS,
    SPEED,
  ),
  timeline: timelineExample(
    figures.map((draft, index) => ({ ...draft, on: `20${10 + (index % 15)}-0${1 + (index % 9)}` })),
    ERRORS,
  ),
  papers: papersExample(times(400, (index) => [`${1600 + index}`, `Paper ${index}`] as const)),
  matrix: specifyMatrixChart({ id: 'matrix', title: 'Who', ...claimsOf(against) }),
  results: resultsExample(
    times(400, (index) => ({
      of: `Model ${index % 40}`,
      on: `Benchmark ${Math.floor(index / 40)}`,
      value: 1 + index / 10,
    })),
  ),
  quote: specifyQuoteChart({ id: 'quote', title: 'Card', ...claimsOf(figures) }),
  multiples: specifyMultiplesChart({
    id: 'multiples',
    title: 'All',
    charts: [specifyExample(figures, ERRORS), { ...specifyExample(figures, SPEED), id: 'speed' }],
  }),
};

function countOf(chart: ChartSpec): number {
  return byKind(KIND_CUTS, chart, ({ count }, own) => count(own));
}

function figuresOf(chart: ChartSpec): number {
  return byKind(KIND_CUTS, chart, ({ count, figures: countFigures = count }, own) => countFigures(own));
}

function wordsIn({ items }: Scene): string {
  const shapes = items.flatMap((item) => (item.type === 'mark' ? item.shapes : [item]));
  return shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : [])).join(' ');
}

describe.each(Object.entries(CROWDED))('a crowded chart of kind %s', (kind, whole) => {
  const chart = cutChart(whole);
  const leftCount = figuresOf(whole) - figuresOf(chart);

  it('is of its kind and holds as much as its kind may, and counts the rest', () => {
    expect(chart.kind).toBe(kind);
    expect(ChartSpec.safeParse(chart).error).toBeUndefined();
    expect(countOf(chart)).toBeLessThanOrEqual(figuresMax(whole.kind, 1));
    expect(countOf(chart)).toBeGreaterThan(figuresMax(whole.kind, 1) / 2);
    expect(chart.undrawn).toEqual({ figureCount: leftCount, wordsCount: 0 });
  });

  it('says in one line which ones it holds, and that only once', () => {
    expect(chart.corrections.filter((line) => line.startsWith('Not all '))).toHaveLength(1);
    expect(cutChart(chart)).toBe(chart);
  });

  it('cites no source that it does not draw', () => {
    const ids = new Set(chart.sources.map(({ number }) => number));
    expect(ids.size).toBe(chart.sources.length);
    expect(JSON.stringify(chart)).not.toContain('"sourceNumber":0');
    expect(chart.sources.length).toBeLessThanOrEqual(Math.max(1, countOf(chart)));
  });

  it.each([{}, { size: 'slide' }, { size: 'thumb' }, { size: 'og', plain: true }, { widthPx: 360 }] as const)(
    'is drawn with %o and counts in the picture all that is not in it',
    (options) => {
      const scene = layoutChart(chart, options);
      expect(wordsIn(scene)).toContain(`${leftCount + scene.hiddenCount} more`);
    },
  );

  it('counts them in its description too', () => {
    const moreIn = (described: ChartSpec) =>
      Number(/(\d+) more (?:figure|claim|paper)s\./.exec(describeChart(described))?.[1]);
    // A description lists as many as it has room for; of a chart of fewer it lists all that are drawn.
    expect(moreIn(chart)).toBe(Math.max(moreIn(whole), leftCount));
  });
});

describe('a chart of a length that pages draw', () => {
  const short = EXAMPLES.filter(({ spec }) => countOf(spec) <= figuresMax(spec.kind, 1));

  it.each(short)('$name is not touched', ({ spec }) => {
    expect(cutChart(spec)).toBe(spec);
  });
});

it('the rows that stand first stay, whatever the order, and subjects stay whole', () => {
  const drafts = times(90, (index): Draft[] => [
    { of: `Model ${index}`, value: 100 + index },
    { of: `Model ${index}`, value: 300 + index, source: 'other' },
  ]).flat();
  const whole = specifyExample(drafts, ERRORS);
  const kept = cutChart(whole).panels.flatMap(({ marks }) => marks);
  const all = whole.panels.flatMap(({ marks }) => marks);
  expect(kept).toEqual(all.slice(0, kept.length));
  expect(all[kept.length]?.subjectId).not.toBe(kept.at(-1)?.subjectId);
  expect(cutChart(whole).corrections).toContain(
    'Not all figures are drawn: the largest come first, as far as their order is determined, and the table has them all.',
  );
  expect(cutChart(whole, { by: 'name', descending: false }).corrections).toContain(
    'Not all figures are drawn: the first by name come first, and the table has them all.',
  );
});

it('the newest figures of a time line stay', () => {
  const whole = CROWDED['timeline'];
  if (whole?.kind !== 'timeline') throw new Error('There is no time line.');
  const dates = cutChart(whole).panels.flatMap(({ marks }) => marks.map(({ published }) => published));
  const oldest = dates.toSorted()[0] ?? '';
  const left = whole.panels.flatMap(({ marks }) => marks).filter(({ published }) => published > oldest);
  expect(dates.length).toBeGreaterThanOrEqual(left.length);
});

it('claims in words are listed up to a number and then counted', () => {
  const one = specifyExample([{ of: 'Model', value: 1 }], ERRORS);
  const words = times(WORDS_MAX + 30, (index) => ({
    claimId: `a/${index}`,
    subjectId: 'model',
    sentence: 'It is said to be better.',
    sourceNumber: 1,
    href: '/claims/a',
  }));
  const chart = cutChart({ ...one, words });
  expect(chart.words).toHaveLength(WORDS_MAX);
  expect(chart.undrawn).toEqual({ figureCount: 0, wordsCount: 30 });
  expect(chart.corrections).toContain('Not all claims without a figure are listed: the table has them all.');
  expect(wordsIn(layoutChart(chart, { size: 'slide' }))).toContain(`${WORDS_MAX + 30} claims without a figure`);
  expect(wordsIn(layoutChart(chart))).toContain(`and ${WORDS_MAX + 30 - 12} more in words.`);
});

it('long lists of names are counted from some on', () => {
  const one = specifyExample([{ of: 'Model', value: 1 }], ERRORS);
  const names = times(700, (index) => `Model ${index}`);
  const chart = cutChart({ ...one, notShown: [{ reason: 'not-stated', names }] });
  expect(chart.notShown).toEqual([{ reason: 'not-stated', names: names.slice(0, 60), moreCount: 640 }]);
  expect(wordsIn(layoutChart(chart))).toMatch(/and 6\d\d more\./);
});
