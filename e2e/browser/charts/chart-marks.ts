import type { Locator, Page } from '@playwright/test';

import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import type { PanelGeometry } from '#lib/chart/scene/scene.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { choiceOf, KIND_CHOICES, type KindChoice } from '#lib/url/states/chart-choice.ts';
import { expect } from '#e2e/browser/support/fixtures.ts';

/** Views with charts of each kind, on the real data. */
const PATHS: Readonly<Record<KindChoice, readonly string[]>> = {
  bar: ['/metrics/word-error-rate?chart=bar&scale=linear', '/metrics/parameters?chart=bar&scale=linear'],
  dot: ['/metrics/parameters'],
  ladder: [
    '/metrics/inference-throughput?chart=ladder',
    '/compare?m=nemotron-3-nano-30b-a3b,nemotron-nano-9b-v2,nemotron-h-8b',
  ],
  scatter: ['/metrics/parameters?chart=scatter', '/metrics/parameters?metric=context-length&chart=scatter'],
  timeline: ['/metrics/parameters?chart=timeline', '/metrics/inference-throughput?chart=timeline'],
  matrix: ['/metrics/inference-throughput?chart=matrix', '/families/nemotron?chart=matrix'],
  heat: ['/metrics/accuracy?chart=heat', '/families/nemotron?chart=heat'],
  multiples: ['/compare?m=nemotron-3-super-120b-a12b,nemotron-3-nano-30b-a3b,nemotron-nano-9b-v2&chart=multiples'],
};

export const CHART_VIEWS = KIND_CHOICES.flatMap((kind) => PATHS[kind].map((path) => ({ kind, path })));

const LAYOUTS = { wide: { size: 'page' }, narrow: { widthPx: 360 } } as const;
type DrawingWidth = keyof typeof LAYOUTS;

const TOLERANCE_PX = 1;
/** Development builds compile what is first asked for; the built app takes a fraction of a second. */
const TAKEOVER_MAX_MS = 30_000;

interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box around the shapes of each mark, by claim; texts and the area for the pointer left out. */
function markBoxes(figure: Locator, marks: string, shapes: string): Promise<Place[]> {
  return figure.locator(marks).evaluateAll(
    (elements, selector) =>
      elements.map((element) => {
        const origin = element.closest('figure')?.getBoundingClientRect() ?? { left: 0, top: 0 };
        const boxes = Array.from(element.querySelectorAll(selector), (shape) => shape.getBoundingClientRect());
        const left = Math.min(...boxes.map((box) => box.left));
        const top = Math.min(...boxes.map((box) => box.top));
        return {
          id: element.getAttribute('data-claim') ?? element.getAttribute('data-mark') ?? '',
          x: left - origin.left,
          y: top - origin.top,
          width: Math.max(...boxes.map((box) => box.right)) - left,
          height: Math.max(...boxes.map((box) => box.bottom)) - top,
        };
      }),
    shapes,
  );
}

/** Where the server drew the marks of the drawing on show. */
function serverMarks(figure: Locator): Promise<Place[]> {
  return markBoxes(figure, '[data-width] > svg a[data-claim]:visible', ':scope > :not(text, [pointer-events])');
}

/** Where the layer drew them. */
function ownMarks(figure: Locator): Promise<Place[]> {
  return markBoxes(figure, '[data-mark]', '[data-shapes] > :not(defs)');
}

/** The places that Recharts gave the marks, in pixels of the layout. */
function placedMarks(figure: Locator) {
  return figure.locator('[data-mark]').evaluateAll((marks) =>
    marks.map((mark) => ({
      id: mark.getAttribute('data-mark') ?? '',
      x: Number(mark.getAttribute('data-edge-x') ?? mark.getAttribute('data-centre-x')),
      y: Number(mark.getAttribute('data-centre-y')),
    })),
  );
}

/** The drawing that the page shows at its width. */
export function visibleDrawing(figure: Locator): Locator {
  return figure.locator('[data-width] > svg:visible');
}

/** Shows interest in the chart, as a pointer or a finger on its first mark does. */
export async function showInterest(figure: Locator): Promise<void> {
  await figure.locator('a[data-claim]:visible').first().dispatchEvent('pointerover');
}

/**
 * Waits until the layer's marks stand in for the server's. Interest is shown again and again, as a pointer
 * that moves does: the first may come before the page listens, or its answer may fail.
 */
export async function takeOver(figure: Locator): Promise<void> {
  await expect(async () => {
    await showInterest(figure);
    await expect(visibleDrawing(figure)).toHaveAttribute('data-taken', '', { timeout: 5_000 });
  }).toPass({ timeout: TAKEOVER_MAX_MS });
}

/** The specifications of the page's charts. */
async function chartsOf(page: Page): Promise<readonly ChartSpec[]> {
  const { pathname, search } = new URL(page.url());
  const answer = await page.request.get(`${pathname}/view.json${search}`);
  return ((await answer.json()) as { charts: readonly ChartSpec[] }).charts;
}

function expectClose(what: string, actual: number, expected: number | undefined): void {
  expect(Math.abs(actual - (expected ?? Number.NaN)), what).toBeLessThanOrEqual(TOLERANCE_PX);
}

interface PlannedPlace {
  readonly claimId: string;
  readonly x: number;
  readonly y: number;
}

/** Where a layout has the printed edges of rows, the centres of points, and the centres of cells. */
function plannedPlaces(plot: PanelGeometry): readonly PlannedPlace[] {
  switch (plot.type) {
    case 'rows':
      return plot.rows.map(({ claimId, edgeX, centreY }) => ({ claimId, x: edgeX, y: centreY }));
    case 'points':
      return plot.points.map(({ claimId, centreX, centreY }) => ({ claimId, x: centreX, y: centreY }));
    case 'cells':
      return plot.cells.map(({ claimId, x, y, width, height }) => ({ claimId, x: x + width / 2, y: y + height / 2 }));
  }
}

/** Expects a chart's marks where the layout of its specification has them. */
async function expectPlanned(figure: Locator, chart: ChartSpec, width: DrawingWidth): Promise<void> {
  const planned = layoutChart(chart, LAYOUTS[width]).panels.flatMap(plannedPlaces);
  const placed = await placedMarks(figure);
  expect(placed.map(({ id }) => id)).toEqual(planned.map(({ claimId }) => claimId));
  for (const [index, { id, x, y }] of placed.entries()) {
    expectClose(`place across of ${id}`, x, planned[index]?.x);
    expectClose(`place down of ${id}`, y, planned[index]?.y);
  }
}

/** Expects that the layer takes over each chart of a view without a mark or the figure leaving its place. */
export async function expectSamePlaces(
  page: Page,
  { kind, path }: (typeof CHART_VIEWS)[number],
  width: DrawingWidth,
): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  const charts = await chartsOf(page);
  expect(charts.map((chart) => choiceOf(chart.kind))).toContain(kind);
  for (const [index, chart] of charts.entries()) {
    const figure = page.locator('figure').nth(index);
    const [boxBefore, before] = [await figure.boundingBox(), await serverMarks(figure)];
    await takeOver(figure);
    expect(await figure.boundingBox()).toEqual(boxBefore);
    const after = await ownMarks(figure);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    for (const [row, place] of after.entries()) {
      for (const side of ['x', 'y', 'width', 'height'] as const) {
        expectClose(`${side} of ${place.id}`, place[side], before[row]?.[side]);
      }
    }
    await expectPlanned(figure, chart, width);
  }
}
