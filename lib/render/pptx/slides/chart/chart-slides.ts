import type { RowChart } from '#lib/chart/spec/rows.ts';
import { claimNotes } from '#lib/render/pptx/facts/slide-claim.ts';
import type { SlideFacts } from '#lib/render/pptx/facts/slide-facts.ts';
import type { PanelSlice } from '#lib/render/pptx/native/chart-rows.ts';
import { keyItems, measureKey } from '#lib/render/pptx/native/key.ts';
import type { SlideModel } from '#lib/render/pptx/package/slide-model.ts';
import { countOf } from '#lib/render/pptx/slides/page/measure-page.ts';
import { composePage, type Page } from '#lib/render/pptx/slides/page/page.ts';
import { NO_REMARKS, remarkItems } from '#lib/render/pptx/slides/page/remarks.ts';
import { dealSlices, placeSlices } from './deal-slices.ts';
import type { HeadedSlice } from './heading.ts';
import { KEY_GAP_PT, keyMarks, measureChart, sourcesOf, type MeasuredChart } from './measure-chart.ts';
import { panelItems } from './panel-items.ts';

/** A page of a chart: its panels, and where it stands among the others. */
interface DealtPage {
  readonly headed: readonly HeadedSlice[];
  readonly count: string;
  /** The remarks stand on the last page. */
  readonly isLast: boolean;
}

function dealPages({ slices, words, heightPt }: MeasuredChart): readonly DealtPage[] {
  const pages = dealSlices(slices, { heightPt, widthPt: words.widthPt });
  return pages.map((headed, index) => ({
    headed,
    count: countOf(index, pages.length),
    isLast: index === pages.length - 1,
  }));
}

function notesOf(chart: RowChart, slices: readonly PanelSlice[], page: Page, facts: SlideFacts): readonly string[] {
  const ids = new Set<string>(slices.flatMap(({ marks }) => marks.map(({ claimId }) => claimId)));
  const claims = facts.claims.filter(({ id }) => ids.has(id));
  return [...page.inFull, chart.statement, ...claims.flatMap(claimNotes), facts.licenceLine, facts.address];
}

function composeSlide({ headed, count, isLast }: DealtPage, measured: MeasuredChart, facts: SlideFacts): SlideModel {
  const { chart, words, columns } = measured;
  const slices = headed.map(({ slice }) => slice);
  const page = composePage(words, { count, footnotes: sourcesOf(slices, facts.footnotes) });
  const { body } = page;
  const remarks = isLast ? measured.remarks : NO_REMARKS;
  const key = measureKey(keyMarks(slices), body.width);
  const placed = placeSlices(headed, body.height - key.height - remarks.height - KEY_GAP_PT);
  return {
    items: [
      ...page.items,
      ...placed.flatMap((slice) => panelItems(slice, body, columns, facts)),
      ...keyItems(key, body.x, body.y + body.height - remarks.height - key.height),
      ...remarkItems(remarks, body),
    ],
    notes: [...notesOf(chart, slices, page, facts), ...(remarks.shortened ? measured.remarkTexts : [])],
  };
}

/** The slides of a chart whose marks stand in rows: native charts, one for each panel. */
export function rowChartSlides(chart: RowChart, facts: SlideFacts): readonly SlideModel[] {
  if (chart.panels.length === 0) return [];
  const measured = measureChart(chart, facts);
  return dealPages(measured).map((page) => composeSlide(page, measured, facts));
}
