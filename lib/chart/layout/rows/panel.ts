import type { RowPlot, SceneItem, SceneShape } from '#lib/chart/scene/scene.ts';
import {
  AXIS,
  gridAcross,
  labelsAcross,
  REFERENCE,
  uprightLine,
  type Ends,
} from '#lib/chart/layout/parts/axis-items.ts';
import { baselineUnder } from '#lib/chart/layout/parts/block.ts';
import { AXIS_GAP_PX, type PanelPlan } from './panel-plan.ts';
import { drawRow, type PanelInput } from './row.ts';

const HEADING_GAP_PX = 5;
/** From the baseline of tick labels to the top of the line below, as a part of the letter size. */
const LABEL_DROP = 0.34;

export interface DrawnPanel {
  readonly items: readonly SceneItem[];
  readonly geometry: RowPlot;
}

/** The height of a panel around its rows. */
export function panelOverhead({ heading, axisHeight }: PanelPlan): number {
  return (heading.height === 0 ? 0 : heading.height + HEADING_GAP_PX) + axisHeight;
}

function gridLines({ plan }: PanelInput, ends: Ends): readonly SceneShape[] {
  const { axis, hasAxis, kind, panel, ticks, toX } = plan;
  const grid = gridAcross({ ticks: hasAxis ? ticks : [], toPixels: toX }, ends);
  const hasBaseLine = kind.hasBaseLine || (panel.reference !== undefined && panel.reference.value !== axis.base);
  return hasBaseLine ? [...grid, uprightLine(toX(axis.base), ends, AXIS)] : grid;
}

/** The line of the baseline stands over the marks that start from it. */
function referenceLine({ plan }: PanelInput, { from, to }: Ends): readonly SceneShape[] {
  const { reference } = plan.panel;
  if (reference === undefined) return [];
  return [uprightLine(plan.toX(reference.value), { from: from - HEADING_GAP_PX, to }, REFERENCE)];
}

function axisItems({ plan, setting }: PanelInput, top: number): readonly SceneItem[] {
  if (!plan.hasAxis) return [];
  const { widthPx, marginPx, type } = setting;
  const ends = { from: marginPx / 2, to: widthPx - marginPx / 2 };
  const labelsTop = top + AXIS_GAP_PX;
  return [
    ...labelsAcross({ ticks: plan.ticks, toPixels: plan.toX }, ends, labelsTop, type.tick),
    ...plan.axisLabel.draw(baselineUnder(labelsTop, type.tick) + type.tick * LABEL_DROP),
  ];
}

/** Draws a panel from its top: heading, grid, rows, the baseline's line, axis. */
export function drawPanel(input: PanelInput, top: number): DrawnPanel {
  const { plan, rows } = input;
  const rowsTop = top + (plan.heading.height === 0 ? 0 : plan.heading.height + HEADING_GAP_PX);
  let y = rowsTop;
  const drawn = rows.map((row) => {
    const result = drawRow(input, row, y);
    y += row.height;
    return result;
  });
  const items = [
    ...plan.heading.draw(top),
    ...gridLines(input, { from: rowsTop, to: y }),
    ...drawn.flatMap(({ guides }) => guides),
    ...drawn.map(({ item }) => item),
    ...referenceLine(input, { from: rowsTop, to: y }),
    ...axisItems(input, y),
  ];
  const { panel, axis, left, right } = plan;
  const geometry = {
    type: 'rows' as const,
    panelId: panel.id,
    x: left,
    y: rowsTop,
    width: right - left,
    height: y - rowsTop,
    axis,
  };
  return { items, geometry: { ...geometry, rows: drawn.map((row) => row.geometry) } };
}
