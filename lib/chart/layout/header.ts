import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { NOTHING, paragraph, stack, widthOf, type Block } from './parts/block.ts';
import { legendOf } from './kinds.ts';
import { NO_LEGEND, type LegendBlock } from './parts/legend.ts';
import type { Setting } from './size.ts';

const HEADER_GAP_PX = 5;
const LEGEND_GAP_PX = 24;

/** In a picture of fixed height a short legend stands on the line of the subtitle. */
function besides(subtitle: Block, legend: LegendBlock, subtitleWidthPx: number, setting: Setting): readonly Block[] {
  const room = setting.widthPx - 2 * setting.marginPx - subtitleWidthPx - LEGEND_GAP_PX;
  if (setting.heightPx === undefined || legend.lineCount !== 1 || legend.widthPx > room) return [subtitle, legend];
  const offset = subtitleWidthPx === 0 ? 0 : subtitleWidthPx + LEGEND_GAP_PX;
  const height = Math.max(subtitle.height, legend.height);
  return [{ height, draw: (top) => [...subtitle.draw(top), ...legend.draw(top, offset)] }];
}

/** What stands over a chart: title, subtitle and the legend of what occurs in it. */
export function headerBlock(spec: ChartSpec, setting: Setting): Block {
  const { marginPx, widthPx, type, furniture } = setting;
  const width = widthPx - 2 * marginPx;
  const look = { linesMax: 2 } as const;
  const title = furniture.hasTitle
    ? paragraph(spec.title, marginPx, width, { role: 'title', sizePx: type.title, weight: 600, fill: 'ink', ...look })
    : NOTHING;
  const subtitle = paragraph(spec.subtitle, marginPx, width, {
    role: 'subtitle',
    sizePx: type.subtitle,
    weight: 400,
    fill: 'soft',
    ...look,
  });
  const legend = furniture.hasLegend ? legendOf(spec, setting) : NO_LEGEND;
  return stack(
    [title, ...besides(subtitle, legend, widthOf(spec.subtitle, type.subtitle, 400), setting)],
    HEADER_GAP_PX,
  );
}
