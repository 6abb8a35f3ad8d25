import type { RowChart } from '#lib/chart/spec/rows.ts';
import type { Footnote } from '#lib/render/pptx/facts/footnotes.ts';
import { claimNotes } from '#lib/render/pptx/facts/slide-claim.ts';
import type { SlideFacts } from '#lib/render/pptx/facts/slide-facts.ts';
import { keyItems, measureKey, type MeasuredKey } from '#lib/render/pptx/native/key.ts';
import type { SlideModel } from '#lib/render/pptx/package/slide-model.ts';
import { countOf } from '#lib/render/pptx/slides/page/measure-page.ts';
import { composePage } from '#lib/render/pptx/slides/page/page.ts';
import { NO_REMARKS, remarkItems, type Remarks } from '#lib/render/pptx/slides/page/remarks.ts';
import { dealSlices, placeSlices } from './deal-slices.ts';
import type { HeadedSlice } from './heading.ts';
import { KEY_GAP_PT, keyMarks, measureChart, sourcesOf, type MeasuredChart } from './measure-chart.ts';
import { panelItems } from './panel-items.ts';

/** A page of a chart with all that it says. */
interface DealtPage {
  readonly headed: readonly HeadedSlice[];
  readonly count: string;
  readonly footnotes: readonly Footnote[];
  readonly key: MeasuredKey;
  /** Of the whole chart, under its last page. */
  readonly remarks: Remarks;
}

function dealPages(measured: MeasuredChart, footnotes: readonly Footnote[]): readonly DealtPage[] {
  const { words, heightPt } = measured;
  const pages = dealSlices(measured.slices, { heightPt, widthPt: words.widthPt });
  return pages.map((headed, index) => {
    const slices = headed.map(({ slice }) => slice);
    return {
      headed,
      count: countOf(index, pages.length),
      footnotes: sourcesOf(slices, footnotes),
      key: measureKey(keyMarks(slices), words.widthPt),
      remarks: index === pages.length - 1 ? measured.remarks : NO_REMARKS,
    };
  });
}

function notesOf({ headed, remarks }: DealtPage, { statement }: RowChart, facts: SlideFacts): readonly string[] {
  const ids = new Set<string>(headed.flatMap(({ slice }) => slice.marks.map(({ claimId }) => claimId)));
  const claims = facts.claims.filter(({ id }) => ids.has(id));
  const cut = remarks.shortened ? remarks.sentences : [];
  return [statement, ...claims.flatMap(claimNotes), facts.licenceLine, facts.address, ...cut];
}

function composeSlide(dealt: DealtPage, { chart, words, columns }: MeasuredChart, facts: SlideFacts): SlideModel {
  const { headed, key, remarks } = dealt;
  const { items, body, inFull } = composePage(words, dealt);
  const placed = placeSlices(headed, body.height - key.height - remarks.height - KEY_GAP_PT);
  return {
    items: [
      ...items,
      ...placed.flatMap((slice) => panelItems(slice, body, columns, facts)),
      ...keyItems(key, body.x, body.y + body.height - remarks.height - key.height),
      ...remarkItems(remarks, body),
    ],
    notes: [...inFull, ...notesOf(dealt, chart, facts)],
  };
}

/** The slides of a chart whose marks stand in rows: native charts, one for each panel. */
export function rowChartSlides(chart: RowChart, facts: SlideFacts): readonly SlideModel[] {
  if (chart.panels.length === 0) return [];
  const measured = measureChart(chart, facts);
  return dealPages(measured, facts.footnotes).map((page) => composeSlide(page, measured, facts));
}
