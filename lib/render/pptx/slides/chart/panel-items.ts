import type { RowChart } from '#lib/chart/spec/rows.ts';
import { describeChart } from '#lib/chart/words/describe.ts';
import { describe } from '#lib/render/pptx/facts/slide-claim.ts';
import type { SlideFacts } from '#lib/render/pptx/facts/slide-facts.ts';
import { barChart } from '#lib/render/pptx/native/bar-chart.ts';
import { chartRows, type PanelSlice } from '#lib/render/pptx/native/chart-rows.ts';
import { chartWorkbook } from '#lib/render/pptx/native/chart-sheet.ts';
import { dotChart } from '#lib/render/pptx/native/dot-chart.ts';
import type { Drawn, NativeChart } from '#lib/render/pptx/native/native-chart.ts';
import type { Box, SlideItem } from '#lib/render/pptx/package/slide-model.ts';
import { AXIS_PT, type PlacedSlice } from './deal-slices.ts';
import { HEADING_PT, type Heading } from './heading.ts';
import type { Columns } from './measure-chart.ts';

const NAME_GAP_PT = 10;
const LABEL_GAP_PT = 18;
/** Room right of the plot for the last figure of the axis. */
const RIGHT_PT = 16;

const FORMS: Readonly<Record<RowChart['kind'], (slice: PanelSlice, drawn: Drawn) => NativeChart>> = {
  bar: barChart,
  dot: dotChart,
  ladder: barChart,
};

function sliceSpec({ chart, panel, marks }: PanelSlice): RowChart {
  return { ...chart, panels: [{ ...panel, marks: [...marks] }] };
}

interface Place extends Columns {
  readonly box: Box;
}

function chartItem({ slice, rowHeight }: PlacedSlice, { box, namePt, labelPt }: Place, facts: SlideFacts): SlideItem {
  const rows = chartRows(slice, namePt);
  const left = namePt + NAME_GAP_PT;
  const plotPt = box.width - left - RIGHT_PT;
  const height = (rows.length * rowHeight) / (rows.length * rowHeight + AXIS_PT);
  const { xml, sheet } = FORMS[slice.panel.kind](slice, {
    rows,
    palette: facts.palette,
    plot: { x: left / box.width, y: 0, width: plotPt / box.width, height },
    labelShare: (labelPt + LABEL_GAP_PT) / plotPt,
  });
  const claims = slice.marks.map(({ claimId, valueLabel }) => ({ id: claimId, label: valueLabel }));
  return {
    type: 'chart',
    name: [slice.chart.title, slice.panel.title].filter((part) => part !== '').join('; '),
    box,
    description: describe(describeChart(sliceSpec(slice)), claims, facts),
    xml,
    workbook: chartWorkbook(slice, rows, { origin: facts.origin, ...sheet }),
  };
}

function headingItems({ lead, axis }: Heading, box: Box): readonly SlideItem[] {
  const runs = [
    { text: lead, isBold: true },
    { text: axis, colour: 'soft' as const },
  ].filter(({ text }) => text !== '');
  return runs.length === 0 ? [] : [{ type: 'text', name: 'Panel', box, paragraphs: [runs], sizePt: HEADING_PT }];
}

/** A panel on its slide: its heading and its native chart. */
export function panelItems(placed: PlacedSlice, body: Box, columns: Columns, facts: SlideFacts): readonly SlideItem[] {
  const { slice, heading, rowHeight } = placed;
  const over = { ...body, y: body.y + placed.y, height: heading.height };
  const box = { ...body, y: over.y + heading.height, height: slice.marks.length * rowHeight + AXIS_PT };
  return [...headingItems(heading, over), chartItem(placed, { box, ...columns }, facts)];
}
