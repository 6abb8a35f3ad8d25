import type { Footnote } from '#lib/render/pptx/facts/footnotes.ts';
import { claimNotes, describe } from '#lib/render/pptx/facts/slide-claim.ts';
import type { SlideFacts } from '#lib/render/pptx/facts/slide-facts.ts';
import type { Box, SlideItem, SlideModel, TableCell } from '#lib/render/pptx/package/slide-model.ts';
import { countOf } from '#lib/render/pptx/slides/page/measure-page.ts';
import { composePage } from '#lib/render/pptx/slides/page/page.ts';
import { NO_REMARKS, remarkItems, type Remarks } from '#lib/render/pptx/slides/page/remarks.ts';
import type { Column } from './columns.ts';
import {
  CELL_PT,
  HEAD_PT,
  measureTable,
  sourcesOf,
  type FittedRow,
  type MeasuredTable,
  type TableWords,
} from './measure-table.ts';

/** A page of a table with all that it says. */
interface DealtPage {
  readonly rows: readonly FittedRow[];
  readonly count: string;
  readonly footnotes: readonly Footnote[];
  /** Of the whole table, under its last page. */
  readonly remarks: Remarks;
}

function dealRows({ rows, heightPt }: MeasuredTable): readonly (readonly FittedRow[])[] {
  const pages: FittedRow[][] = [];
  let free = 0;
  for (const row of rows) {
    if (row.height > free || pages.length === 0) {
      pages.push([]);
      free = heightPt - HEAD_PT;
    }
    pages.at(-1)?.push(row);
    free -= row.height;
  }
  return pages;
}

function dealPages(measured: MeasuredTable, footnotes: readonly Footnote[]): readonly DealtPage[] {
  const pages = dealRows(measured);
  return pages.map((rows, index) => ({
    rows,
    count: countOf(index, pages.length),
    footnotes: sourcesOf(rows, footnotes),
    remarks: index === pages.length - 1 ? measured.remarks : NO_REMARKS,
  }));
}

function tableItem(rows: readonly FittedRow[], columns: readonly Column[], body: Box, facts: SlideFacts): SlideItem {
  const head = columns.map((column): TableCell => ({ paragraphs: [[{ text: column.head }]], isHead: true }));
  const heights = [{ height: HEAD_PT, cells: head }, ...rows.map(({ height, cells }) => ({ height, cells }))];
  const words = `Table of ${rows.length === 1 ? '1 claim' : `${rows.length} claims`} with what each is compared with, its conditions and its source.`;
  return {
    type: 'table',
    name: 'Claims',
    box: { ...body, height: heights.reduce((sum, { height }) => sum + height, 0) },
    description: describe(
      words,
      rows.map(({ claim }) => claim),
      facts,
    ),
    columnWidths: columns.map(({ share }) => share * body.width),
    rows: heights,
    sizePt: CELL_PT,
  };
}

function composeSlide(dealt: DealtPage, { words, columns }: MeasuredTable, facts: SlideFacts): SlideModel {
  const { rows, remarks } = dealt;
  const { items, body, inFull } = composePage(words, dealt);
  const remarked = remarks.sentences.join(' ');
  return {
    items: [...items, tableItem(rows, columns, body, facts), ...remarkItems(remarks, body)],
    notes: [
      ...inFull,
      ...(remarked === '' ? [] : [remarked]),
      ...rows.flatMap(({ claim }) => claimNotes(claim)),
      facts.licenceLine,
      facts.address,
    ],
  };
}

/** The claims of a chart or view as native tables. */
export function tableSlides(words: TableWords, facts: SlideFacts): readonly SlideModel[] {
  const measured = measureTable(words, facts);
  return dealPages(measured, facts.footnotes).map((page) => composeSlide(page, measured, facts));
}
