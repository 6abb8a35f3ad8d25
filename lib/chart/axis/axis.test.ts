import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { axisToPixels, planAxis } from './axis.ts';
import { placesOf } from './axis-value.ts';
import { specifyExample } from '#lib/chart/goldens/fixtures/rows.ts';
import { exampleMetric, type Draft } from '#lib/chart/goldens/fixtures/claims.ts';
import type { ScaleName } from '#lib/domain/facts/scale.ts';
import type { ChartPanel, RowChartKind } from '#lib/chart/spec/rows.ts';
import { factorSteps, logDomain, logTicks } from './ticks.ts';

const METRIC = exampleMetric({ name: 'Amount', unit: 'items' });

function panelOf(
  values: readonly number[],
  kind: RowChartKind,
  scale: ScaleName,
  over: Partial<Draft> = {},
): ChartPanel {
  const drafts = values.map((value, index) => ({ of: `Subject ${index}`, value, ...over }));
  const [panel] = specifyExample(drafts, METRIC, { kind, scale }).panels;
  if (panel === undefined) throw new Error('the example has a panel');
  return panel;
}

const amounts = fc.array(
  fc.double({ min: 1e-3, max: 1e15, noNaN: true }).map((value) => Number(value.toPrecision(4))),
  { minLength: 1, maxLength: 8 },
);

describe('axes', () => {
  it('of bars start at zero, whatever the figures', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const axis = planAxis([panelOf(values, 'bar', 'linear')], 6);
        expect(axis.domain[0]).toBe(0);
        expect(axis.domain[1]).toBe(Math.max(...values));
        expect(axis.scale).toBe('linear');
      }),
    );
  });

  it('label round numbers inside the domain only, in order', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom<ScaleName>('linear', 'log'), (values, scale) => {
        const axis = planAxis([panelOf(values, 'dot', scale)], 6);
        const ticks = axis.ticks.map(({ value }) => value);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.toSorted((a, b) => a - b)).toEqual(ticks);
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(axis.domain[0]);
          expect(tick).toBeLessThanOrEqual(axis.domain[1]);
        }
        const leading = scale === 'log' ? ticks.map((tick) => tick.toExponential()[0] ?? '') : [];
        expect(leading.filter((digit) => !['1', '2', '5'].includes(digit))).toEqual([]);
      }),
    );
  });

  it('keep every figure inside, also single, equal and zero ones', () => {
    for (const values of [[7], [5, 5, 5], [0], [0, 0], [1e-9, 1e15]]) {
      for (const kind of ['bar', 'dot'] as const) {
        const panel = panelOf(values, kind, 'linear');
        const axis = planAxis([panel], 6);
        const toX = axisToPixels(axis, 0, 100);
        for (const mark of panel.marks) {
          expect(toX(placesOf(mark, panel).edge)).toSatisfy((x) => Number(x) >= 0 && Number(x) <= 100);
        }
        expect(axis.domain[0]).toBeLessThan(axis.domain[1]);
      }
    }
  });

  it('say that they are logarithmic', () => {
    expect(planAxis([panelOf([1, 10_000], 'dot', 'log')], 6).label).toContain('logarithmic');
    expect(planAxis([panelOf([2, 500], 'ladder', 'log', { relative: 'multiple' })], 6).label).toContain('logarithmic');
  });

  it('put less on the other side of the baseline, as far as more', () => {
    for (const scale of ['linear', 'log'] as const) {
      const more = panelOf([5], 'ladder', scale, { relative: 'multiple' });
      const less = panelOf([5], 'ladder', scale, { relative: 'multiple', polarity: 'less' });
      const axis = planAxis([more, less], 6);
      const toX = axisToPixels(axis, 0, 100);
      const edges = [more, less].map((panel) => panel.marks.map((mark) => toX(placesOf(mark, panel).edge))[0] ?? 0);
      expect(edges[0]).toBeCloseTo(100, 6);
      expect(edges[1]).toBeCloseTo(0, 6);
      expect(toX(1)).toBeCloseTo(50, 6);
      expect(axis.ticks.map(({ label }) => label)).toEqual(expect.arrayContaining(['2x less', '1x', '2x']));
    }
  });

  it('enclose a logarithmic span by the nearest round numbers', () => {
    expect(logDomain(3, 70)).toEqual([2, 100]);
    expect(logDomain(25e12, 25e12)).toEqual([20e12, 50e12]);
    expect(logDomain(100, 100)).toEqual([50, 200]);
    expect(logTicks(20, 1e6, 6)).toEqual([100, 1000, 10_000, 100_000, 1e6]);
  });

  it('show three numbers or more on a logarithmic axis of two decades, however small', () => {
    for (const [low, high] of [
      [1e9, 1e12],
      [2, 200],
      [5, 500],
      [1, 1e8],
      [20, 1e6],
    ] as const) {
      const ticks = logTicks(low, high, 2);
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      const steps = ticks.slice(1).map((tick, index) => Math.round(tick / (ticks[index] ?? 1)));
      expect(new Set(steps).size).toBe(1);
    }
  });

  it('count linear factors evenly from the baseline', () => {
    expect(factorSteps(7.5, 4)).toEqual([3, 5, 7]);
    expect(factorSteps(5, 3)).toEqual([2, 3, 4, 5]);
    expect(factorSteps(2.2, 3)).toEqual([1.5, 2]);
    expect(factorSteps(12, 3)).toEqual([4, 7, 10]);
  });
});
