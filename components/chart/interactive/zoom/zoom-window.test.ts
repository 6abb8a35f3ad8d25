import { describe, expect, it } from 'vitest';

import type { AxisPlan } from '#lib/chart/axis/axis.ts';
import type { PointPlot } from '#lib/chart/scene/scene.ts';
import { windowAround, zoomHref, zoomOf } from './zoom-window.ts';

function axis(over: Partial<AxisPlan>): AxisPlan {
  return { scale: 'linear', domain: [0, 100], ticks: [], label: 'items', base: 0, ...over };
}

const PLOT: PointPlot = {
  type: 'points',
  panelId: 'panel-1',
  x: 100,
  y: 50,
  width: 400,
  height: 200,
  xAxis: axis({}),
  yAxis: axis({ scale: 'log', domain: [1, 10_000] }),
  points: [],
};

describe('a rectangle over a plot', () => {
  it('is the part between its sides, upwards on the upright axis', () => {
    expect(zoomOf(PLOT, { left: 200, top: 50, width: 100, height: 100 })).toEqual({ x: [25, 50], y: [100, 10_000] });
  });

  it('of no size is no part', () => {
    expect(zoomOf(PLOT, { left: 200, top: 60, width: 0, height: 40 })).toBeUndefined();
  });

  it('around a place has it in the middle', () => {
    expect(windowAround(PLOT, { x: 300, y: 150 }, 0.5)).toEqual({ left: 200, top: 100, width: 200, height: 100 });
  });

  it('over dates tells days apart', () => {
    const plot = { ...PLOT, xAxis: axis({ domain: [2024, 2026] }) };
    expect(zoomOf(plot, { left: 100, top: 60, width: 1, height: 40 })?.x).toEqual([2024, 2024.005]);
  });
});

describe('the address of a part', () => {
  const address = { pathname: '/metrics/parameters', search: '?chart=scatter&zoom=1..2&m=a,b' };

  it('keeps the rest of the query', () => {
    expect(zoomHref(address, { x: [1, 2], y: [3, 4] })).toBe('/metrics/parameters?chart=scatter&m=a,b&zoom=1..2,3..4');
  });

  it('of the whole has none', () => {
    expect(zoomHref({ pathname: '/metrics/parameters', search: '?zoom=1..2' }, undefined)).toBe('/metrics/parameters');
  });
});
