import type { RowChart } from '#lib/chart/spec/rows.ts';
import { paragraph, stack, type Block } from '#lib/chart/layout/parts/block.ts';
import type { DrawnBody, PlannedBody } from '#lib/chart/layout/kind-layout.ts';
import { moveItems, movePanels } from './translate.ts';
import { ROWS } from '#lib/chart/layout/rows/body.ts';
import { STACKED_BELOW_PX, type Setting } from '#lib/chart/layout/size.ts';

/** One chart of several, with its own heading and axis, planned for a width. */
export interface MultiplesCell {
  readonly chart: RowChart;
  readonly body: PlannedBody<RowChart>;
  readonly height: number;
  readonly draw: (left: number, top: number) => DrawnBody;
}

const HEADING_GAP_PX = 7;
const TITLE_SHARE = 1.12;

/** A chart's own picture within the picture: it begins at its own left edge. */
function innerSetting(setting: Setting, widthPx: number): Setting {
  return { ...setting, widthPx, marginPx: 0, isStacked: widthPx < STACKED_BELOW_PX };
}

function headingBlock({ title, subtitle }: RowChart, widthPx: number, { type }: Setting): Block {
  const look = { role: 'heading', linesMax: 2 } as const;
  return stack(
    [
      paragraph(title, 0, widthPx, { ...look, sizePx: type.heading * TITLE_SHARE, weight: 600, fill: 'ink' }),
      paragraph(subtitle, 0, widthPx, { ...look, sizePx: type.note, weight: 400, fill: 'soft' }),
    ],
    1,
  );
}

/** How many figures a chart holds. */
export function figureCount({ panels }: RowChart): number {
  return panels.reduce((sum, { marks }) => sum + marks.length, 0);
}

/**
 * Plans a chart for a place; `undefined` where there is no room for any of its figures.
 * In a picture of fixed height it fills the height, and else takes what it needs.
 */
export function planCell(
  chart: RowChart,
  setting: Setting,
  place: { readonly widthPx: number; readonly heightPx: number },
): MultiplesCell | undefined {
  const inner = innerSetting(setting, place.widthPx);
  const heading = headingBlock(chart, place.widthPx, setting);
  const headingHeight = heading.height + HEADING_GAP_PX;
  const room = { heightPx: place.heightPx - headingHeight, isFixed: setting.heightPx !== undefined };
  const body = ROWS.plan(chart, inner, room);
  const isNoneDrawn = figureCount(chart) > 0 && body.hiddenCount === figureCount(chart);
  if (isNoneDrawn || body.height > room.heightPx + 0.5) return undefined;
  const draw: MultiplesCell['draw'] = (left, top) => {
    const drawn = body.draw(0);
    const shift = { dx: left, dy: top + headingHeight };
    return {
      items: [...moveItems(heading.draw(0), { dx: left, dy: top }), ...moveItems(drawn.items, shift)],
      panels: movePanels(drawn.panels, chart.id, shift),
    };
  };
  return { chart, body, height: headingHeight + body.height, draw };
}
