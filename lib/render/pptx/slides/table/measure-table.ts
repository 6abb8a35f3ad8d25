import type { SlideClaim } from '#lib/render/pptx/facts/slide-claim.ts';
import { pickFootnotes, type Footnote } from '#lib/render/pptx/facts/footnotes.ts';
import type { SlideFacts } from '#lib/render/pptx/facts/slide-facts.ts';
import type { Paragraph, TableCell } from '#lib/render/pptx/package/slide-model.ts';
import { CELL_MARGINS } from '#lib/render/pptx/package/table-xml.ts';
import { fitText } from '#lib/render/pptx/slides/page/fit-text.ts';
import { measureWords, roomOfSeveral, type PageWords } from '#lib/render/pptx/slides/page/measure-page.ts';
import { fitRemarks, REMARK_LINE_HEIGHT_PT, type Remarks } from '#lib/render/pptx/slides/page/remarks.ts';
import { columnsFor, type Column } from './columns.ts';

export const CELL_PT = 11;
export const HEAD_PT = 22;
const LINE_PT = 13.6;
const CELL_LINES_MAX = 5;
/** So many claims are set in tables; the page has them all. */
const CLAIMS_MAX = 240;

/** What a table slide is about beside its rows. */
export interface TableWords {
  readonly title: string;
  readonly subtitle: string;
  /** Under the last part of the table: what no source states. */
  readonly remarks: readonly string[];
}

/** A claim as a row, its cells cut to the lines that they may have. */
export interface FittedRow {
  readonly claim: SlideClaim;
  /** In points. */
  readonly height: number;
  readonly cells: readonly TableCell[];
}

/** A table with all that its pages need to know before they are dealt. */
export interface MeasuredTable {
  readonly words: PageWords;
  readonly columns: readonly Column[];
  readonly rows: readonly FittedRow[];
  readonly remarks: Remarks;
  /** The height that one page has for its head and rows, in points. */
  readonly heightPt: number;
}

interface FittedCell {
  readonly cell: TableCell;
  readonly lines: number;
}

/** Each paragraph is cut to its lines; the notes have every claim in full. */
function fitCell(paragraphs: readonly Paragraph[], widthPt: number): FittedCell {
  let lines = 0;
  const fitted = paragraphs.map((runs) => {
    const text = runs.map((run) => run.text).join('');
    const weight = runs[0]?.isBold === true ? 600 : 400;
    const set = fitText(text, {
      widthPt: widthPt - 2 * CELL_MARGINS.side - 1,
      sizePt: CELL_PT,
      linesMax: CELL_LINES_MAX,
      weight,
    });
    lines += Math.max(1, set.lineCount);
    return set.shortened ? [{ ...runs[0], text: set.text }] : runs;
  });
  return { cell: { paragraphs: fitted }, lines };
}

function fitRow(claim: SlideClaim, columns: readonly Column[], widthPt: number): FittedRow {
  const cells = columns.map(({ cell, share }) => fitCell(cell(claim), share * widthPt));
  const lines = cells.map((cell) => cell.lines).reduce((a, b) => Math.max(a, b), 1);
  return { claim, height: lines * LINE_PT + 2 * CELL_MARGINS.top, cells: cells.map(({ cell }) => cell) };
}

/** The sources of rows. */
export function sourcesOf(rows: readonly FittedRow[], footnotes: readonly Footnote[]): readonly Footnote[] {
  return pickFootnotes(
    footnotes,
    rows.map(({ claim }) => claim.sourceNumber),
  );
}

/** What no table of a deck is without: how many claims it leaves out, and what no source states. */
function remarksOf(hiddenCount: number, remarks: readonly string[]): readonly string[] {
  const hidden = hiddenCount > 0 ? [`${hiddenCount} more claims are not shown in this deck.`] : [];
  return [...hidden, ...remarks];
}

/** Measures a table once for all its pages: figures come first, then what is claimed in words. */
export function measureTable({ subtitle, ...said }: TableWords, facts: SlideFacts): MeasuredTable {
  const { claims, footnotes } = facts;
  const words = measureWords({ title: said.title, subtitle: [subtitle] }, facts);
  const { widthPt } = words;
  const ordered = [...claims.filter(({ hasFigure }) => hasFigure), ...claims.filter(({ hasFigure }) => !hasFigure)];
  const columns = columnsFor(claims);
  const rows = ordered.slice(0, CLAIMS_MAX).map((claim) => fitRow(claim, columns, widthPt));
  const hiddenCount = ordered.length - CLAIMS_MAX;
  return {
    words,
    columns,
    rows,
    remarks: fitRemarks(remarksOf(hiddenCount, said.remarks), { widthPt, linesMax: 1 }),
    heightPt: roomOfSeveral(words, sourcesOf(rows, footnotes)) - REMARK_LINE_HEIGHT_PT,
  };
}
