import { restrictRows } from '#lib/chart/narrow/rows.ts';
import type { ChartPanel, RowChart } from '#lib/chart/spec/rows.ts';
import { emptyBody } from '#lib/chart/layout/parts/empty-body.ts';
import type { DrawnBody, KindLayout, PlannedBody, Room } from '#lib/chart/layout/kind-layout.ts';
import { legendBlock, type LegendMark } from '#lib/chart/layout/parts/legend.ts';
import { ROW_KINDS } from './kinds.ts';
import { drawPanel, panelOverhead } from './panel.ts';
import { planPanels, type PanelPlan } from './panel-plan.ts';
import type { RowKind } from '#lib/chart/layout/parts/mark-kind.ts';
import { fitRows, NATURAL, planRows, type Density, type FittedRows } from './row-plan.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

const PANEL_GAP_PX = 16;
/** Between panels in pictures of a fixed height. */
const TIGHT_PANEL_GAP_PX = 8;

function panelGap({ heightPx }: Setting): number {
  return heightPx === undefined ? PANEL_GAP_PX : TIGHT_PANEL_GAP_PX;
}

function kindOf(panel: ChartPanel): RowKind {
  return ROW_KINDS[panel.kind];
}

/** The marks of a chart with the way in which each is drawn, for its legend. */
export function legendMarks({ panels }: RowChart): readonly LegendMark[] {
  return panels.flatMap((panel) => panel.marks.map((mark) => ({ mark, kind: kindOf(panel) })));
}

interface Rows {
  readonly plans: readonly PanelPlan[];
  readonly fitted: FittedRows;
}

function planFitted(chart: RowChart, setting: Setting, room: Room): Rows {
  const { plans, nameWidthPx } = planPanels(chart, setting, kindOf);
  const overheadOf = (index: number) => {
    const plan = plans[index];
    return plan === undefined ? 0 : panelOverhead(plan) + (index === 0 ? 0 : panelGap(setting));
  };
  const plan = (density: Density) => plans.map(({ panel }) => planRows(panel, setting, nameWidthPx, density));
  const natural = plan(NATURAL);
  const naturalHeight = natural.flat().reduce((sum, row) => sum + row.height, 0);
  const total = natural.reduce((sum, _, index) => sum + overheadOf(index), naturalHeight);
  if (!room.isFixed && total <= room.heightPx) return { plans, fitted: { rows: natural, hiddenCount: 0 } };
  return { plans, fitted: fitRows(plan, room.heightPx, overheadOf) };
}

function heightOf({ plans, fitted }: Rows, setting: Setting): number {
  return plans.reduce((top, plan, index) => {
    const rows = fitted.rows[index] ?? [];
    if (rows.length === 0) return top;
    const gap = top === 0 ? 0 : panelGap(setting);
    return top + gap + panelOverhead(plan) + rows.reduce((sum, { height }) => sum + height, 0);
  }, 0);
}

function drawRows({ plans, fitted }: Rows, setting: Setting, top: number): DrawnBody {
  let y = top;
  const panels = plans.flatMap((plan, index) => {
    const rows = fitted.rows[index] ?? [];
    if (rows.length === 0) return [];
    const start = y === top ? y : y + panelGap(setting);
    y = start + panelOverhead(plan) + rows.reduce((sum, { height }) => sum + height, 0);
    return [drawPanel({ plan, rows, setting }, start)];
  });
  return { items: panels.flatMap(({ items }) => items), panels: panels.map(({ geometry }) => geometry) };
}

function restrictToDrawn(chart: RowChart, { plans, fitted }: Rows): RowChart {
  if (fitted.hiddenCount === 0) return chart;
  const drawn = new Map(plans.map(({ panel }, index) => [panel.id, fitted.rows[index]?.map(({ mark }) => mark) ?? []]));
  return restrictRows(chart, (mark, { id }) => drawn.get(id)?.includes(mark) ?? false);
}

function planRowsBody(chart: RowChart, setting: Setting, room: Room): PlannedBody<RowChart> {
  if (chart.panels.length === 0) return emptyBody(chart, setting);
  const rows = planFitted(chart, setting, room);
  return {
    height: heightOf(rows, setting),
    hiddenCount: rows.fitted.hiddenCount,
    shown: restrictToDrawn(chart, rows),
    draw: (top) => drawRows(rows, setting, top),
  };
}

/** Bars, dots and ladders: panels under each other, a mark a row. */
export const ROWS: KindLayout<RowChart> = {
  legend: (chart, setting) => legendBlock(legendMarks(chart), setting),
  plan: planRowsBody,
};
