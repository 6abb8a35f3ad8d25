import { describe, expect, it } from 'vitest';

import { POINT_EXAMPLES } from '#lib/chart/goldens/examples-points.ts';
import { exampleCatalog, exampleClaim, exampleMetric } from '#lib/chart/goldens/fixtures/claims.ts';
import { papersExample, scatterExample, timelineExample } from '#lib/chart/goldens/fixtures/points.ts';
import { ChartSpec } from '#lib/chart/spec/chart.ts';
import { specifyPapersChart } from './papers.ts';
import { specifyTimelineChart } from './timeline.ts';

const X = exampleMetric({ name: 'Items', unit: 'items' });
const Y = exampleMetric({ name: 'Speed', unit: 'tokens-per-second', material: ['hardware'] });
const hardware = (value: string) => [{ key: 'hardware', value, unit: 'none' } as const];

describe('a chart of points', () => {
  it.each(POINT_EXAMPLES)('$name is plain JSON of its schema', ({ spec }) => {
    expect(ChartSpec.parse(JSON.parse(JSON.stringify(spec)))).toEqual(spec);
  });
});

describe('a scatter', () => {
  it('keeps the words of both claims in the sentence of a point', () => {
    const spec = scatterExample(
      [{ of: 'A', x: { value: 3, bound: 'up-to' }, y: { value: 7, bound: 'more-than' } }],
      X,
      Y,
    );
    const { sentence = '', x, y } = spec.panels[0]?.points[0] ?? {};
    expect(sentence).toContain('up to 3');
    expect(sentence).toContain('more than 7');
    expect(sentence).toContain('hardware is not stated');
    expect([x?.valueLabel, y?.valueLabel]).toEqual(['≤ 3', '> 7 tok/s']);
  });

  it('names the subjects with a figure of only one of the two', () => {
    const { notShown, panels } = scatterExample(
      [
        { of: 'A', x: 1 },
        { of: 'B', y: 2 },
      ],
      X,
      Y,
    );
    expect(panels).toEqual([]);
    expect(notShown).toEqual([
      { reason: 'one-of-two', of: 'Speed', names: ['A'] },
      { reason: 'one-of-two', of: 'Items', names: ['B'] },
    ]);
  });

  it('never places a figure that is set against a baseline, and names it', () => {
    const relative = { value: 3, bound: 'up-to', relative: 'multiple', baseline: ['C'] } as const;
    const { notShown, panels } = scatterExample([{ of: 'A', x: 1, y: relative }], X, Y);
    expect(panels).toEqual([]);
    expect(notShown).toContainEqual({ reason: 'against-baseline', names: ['A: ≤ 3x'] });
  });

  it('names the subjects asked for of which nothing is said', () => {
    const drafts = [
      { of: 'A', x: 1, y: 2 },
      { of: 'B', x: 1 },
    ];
    const { notShown } = scatterExample(drafts, X, Y, { subjects: ['a', 'b', 'c'] });
    expect(notShown.flatMap(({ names }) => names)).toEqual(['B']);
  });

  it('never puts figures of different conditions in one plot, and names them', () => {
    const pairs = [
      { of: 'A', x: 1, y: { value: 2, conditions: hardware('A10G') } },
      { of: 'B', x: 2, y: { value: 3, conditions: hardware('H100') } },
    ];
    const { panels, statement } = scatterExample(pairs, X, Y);
    expect(panels.map(({ title, points }) => [title, points.map(({ label }) => label)])).toEqual([
      ['Speed: hardware: A10G', ['A']],
      ['Speed: hardware: H100', ['B']],
    ]);
    expect(statement).toBe('Each panel stands for itself. Within each: nothing to compare.');
  });

  it('names the instrument of each axis, though there is one panel', () => {
    const conditions = [{ key: 'benchmark', value: 'LRS3', unit: 'none' }] as const;
    const [panel] = scatterExample([{ of: 'A', x: 1, y: { value: 2, conditions } }], X, Y).panels;
    expect(panel?.title).toBe('Speed: LRS3');
  });

  it('says which of several panels are nominal', () => {
    const at = (value: number, machine: string) => ({ value, conditions: hardware(machine) });
    const pairs = [
      { of: 'A', x: 1, y: at(2, 'A10G') },
      { of: 'B', x: { value: 2, nature: 'name' as const }, y: at(3, 'A10G') },
      { of: 'C', x: 3, y: at(3, 'H100') },
    ];
    expect(scatterExample(pairs, X, Y).statement).toBe(
      'Each panel stands for itself. Within panel 1: Speed: comparable; Items: nominal, as a figure stands only in a ' +
        'name. Within panel 2: nothing to compare.',
    );
  });

  it('draws the other stated values beside the chosen one', () => {
    const also = { x: [{ value: 30, nature: 'name', source: '2504.1' }] } as const;
    const [point] = scatterExample([{ of: 'A', x: 31, y: 2, also }], X, Y).panels[0]?.points ?? [];
    expect(point?.x.valueLabel).toBe('31');
    expect(point?.otherX.map(({ valueLabel, chosen }) => [valueLabel, chosen])).toEqual([
      ['30 (from the name)', false],
    ]);
    expect(point?.sentence).toContain('Another stated value: Going by its name alone');
  });

  it('gives each axis the scale that is honest for it, and says where that is not the one asked for', () => {
    const spec = scatterExample(
      [
        { of: 'A', x: 0, y: 2 },
        { of: 'B', x: 5, y: 3 },
      ],
      X,
      Y,
      { scale: 'log' },
    );
    expect(spec.panels.map(({ x, y }) => [x.scale, y.scale])).toEqual([['linear', 'log']]);
    expect(spec.corrections).toEqual([
      'A logarithmic axis has no place for zero or less, so the axis of items is linear.',
    ]);
  });

  it('converts figures to the unit of the axis and keeps the label as printed', () => {
    const memory = exampleMetric({ name: 'Memory', unit: 'gigabytes' });
    const spec = scatterExample([{ of: 'A', x: 1, y: { value: 22, unit: 'gibibytes' } }], X, memory);
    expect(spec.panels[0]?.points[0]?.y.high).toBeCloseTo(23.622, 3);
    expect(spec.panels[0]?.points[0]?.y.valueLabel).toBe('22 GiB');
  });
});

describe('a time line', () => {
  it('puts each figure on the date of its source, the oldest first', () => {
    const drafts = [
      { of: 'A', value: 1, on: '2025-03' },
      { of: 'B', value: 2, on: '2024-11-05' },
    ];
    const marks = timelineExample(drafts, X).panels[0]?.marks ?? [];
    expect(marks.map(({ label, published }) => [label, published])).toEqual([
      ['B', '2024-11-05'],
      ['A', '2025-03'],
    ]);
  });

  it('keeps a figure that two sources state as two marks, each on its own date', () => {
    const drafts = ['2025-03', '2025-09'].map((on) => ({ of: 'A', value: 1, on }));
    expect(timelineExample(drafts, X).panels[0]?.marks.map(({ published }) => published)).toEqual([
      '2025-03',
      '2025-09',
    ]);
  });

  it('never puts two baselines on one panel, and names each', () => {
    const drafts = ['C', 'D'].map((name) => ({
      of: 'A',
      value: 2,
      relative: 'multiple' as const,
      baseline: [name],
      on: '2025-03',
    }));
    const { panels } = timelineExample(drafts, Y);
    expect(panels.map(({ title, marks }) => [title, marks.length])).toEqual([
      ['Compared with C', 1],
      ['Compared with D', 1],
    ]);
  });
});

describe('a time line of papers', () => {
  it('orders papers by date and says how many claims each makes', () => {
    const { papers, statement } = papersExample([
      ['2025-03', 'Later'],
      ['2024-01', 'Earlier'],
    ]);
    expect(papers.map(({ label, countLabel }) => [label, countLabel])).toEqual([
      ['Earlier', '7 claims'],
      ['Later', '0 claims'],
    ]);
    expect(statement).toBe('2 sources with 7 claims; each dot is a source at the date of its publication.');
  });

  it('keeps the full title in the sentence of each paper', () => {
    const [paper] = papersExample([['2025-03', 'A title']]).papers;
    expect(paper?.sentence).toBe('A title (arXiv, 2025-03): 0 claims.');
  });
});

describe('sources of which no date of publication is known', () => {
  const drafts = [
    { of: 'A', value: 3, source: 'dated' },
    { of: 'B', value: 4, source: 'undated' },
  ] as const;
  const known = exampleCatalog(drafts, X);
  const sources = new Map(
    [...known.sources].map(([id, { published, ...source }]) => [
      id,
      id === 'dated' ? { ...source, published } : { ...source, asOf: '2026-01-31' },
    ]),
  );
  const catalog = { ...known, sources };

  it('have no figures in a time line, which says so and counts them', () => {
    const claims = drafts.map((draft, index) => exampleClaim(draft, index, X));
    const chart = specifyTimelineChart({ metric: X, claims, catalog, hrefOf: (id) => `/claims/${id}` });
    expect(chart.panels.flatMap(({ marks }) => marks.map(({ label }) => label))).toEqual(['A']);
    expect(chart.undrawn).toEqual({ figureCount: 1, wordsCount: 0 });
    expect(chart.corrections).toEqual([
      'Figures of sources of which no date of publication is known are not drawn: the table has them.',
    ]);
    expect(chart.sources).toHaveLength(1);
  });

  it('stand among papers at the day on which they were read, and the line says that', () => {
    const about = { id: 'papers', title: 'Papers', claimCountOf: () => 1, catalog, sourceHrefOf: (id: string) => id };
    const chart = specifyPapersChart({ ...about, sources: [...sources.values()] });
    expect(chart.papers.map(({ published }) => published)).toContain('2026-01-31');
    expect(chart.statement).toContain('Of 1 no such date is known: it stands at the day on which it was read.');
    const dated = specifyPapersChart({ ...about, sources: [...known.sources.values()] });
    expect(dated.statement).not.toContain('no such date');
  });
});
