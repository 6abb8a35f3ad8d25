import { composePage, widestFootnotes } from './page.ts';
import { fitText } from './fit-text.ts';
import { claimNotes, describe, type SlideClaim } from '#lib/render/pptx/facts/slide-claim.ts';
import type { SlideFacts } from '#lib/render/pptx/facts/slide-facts.ts';
import type { Box, Paragraph, SlideItem, SlideModel, TableCell } from '#lib/render/pptx/package/slide-model.ts';
import { CELL_MARGINS } from '#lib/render/pptx/package/table-xml.ts';

const CELL_PT = 11;
const LINE_PT = 13.6;
const CELL_LINES_MAX = 5;
const HEAD_PT = 22;
/** So many claims are set in tables; the page has them all. */
const CLAIMS_MAX = 240;
const REMARK_PT = 11;
const REMARK_HEIGHT_PT = 18;

/** A column: its head, its share of the width, and the lines of its cell. */
interface Column {
  readonly head: string;
  readonly share: number;
  readonly cell: (claim: SlideClaim) => readonly Paragraph[];
}

function columnsFor(claims: readonly SlideClaim[]): readonly Column[] {
  const hasManyMetrics = new Set(claims.map(({ stored }) => stored.metric)).size > 1;
  const plain = (text: string): readonly Paragraph[] => (text === '' ? [] : [[{ text }]]);
  return [
    {
      head: 'Name',
      share: 0.22,
      cell: ({ subject, metric }) => [
        [{ text: subject }],
        ...(hasManyMetrics ? [[{ text: metric, colour: 'soft' as const }]] : []),
      ],
    },
    { head: 'As stated', share: 0.17, cell: ({ label }) => [[{ text: label, isBold: true }]] },
    { head: 'Compared with', share: 0.2, cell: ({ baseline }) => plain(baseline) },
    { head: 'Conditions', share: 0.3, cell: ({ conditions }) => plain(conditions.join('; ')) },
    {
      head: 'Source',
      share: 0.11,
      cell: ({ sourceNumber, source, address }) => [
        [{ text: String(sourceNumber), href: source.url }, { text: ' · ' }, { text: 'claim', href: address }],
      ],
    },
  ];
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

interface FittedRow {
  readonly claim: SlideClaim;
  readonly height: number;
  readonly cells: readonly TableCell[];
}

function fitRow(claim: SlideClaim, columns: readonly Column[], widthPt: number): FittedRow {
  const cells = columns.map(({ cell, share }) => fitCell(cell(claim), share * widthPt));
  const lines = cells.map((cell) => cell.lines).reduce((a, b) => Math.max(a, b), 1);
  return { claim, height: lines * LINE_PT + 2 * CELL_MARGINS.top, cells: cells.map(({ cell }) => cell) };
}

function dealRows(rows: readonly FittedRow[], heightPt: number): readonly (readonly FittedRow[])[] {
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

/** What a table slide is about beside its rows. */
export interface TableWords {
  readonly title: string;
  readonly subtitle: string;
  /** Under the last part of the table: what no source states. */
  readonly remarks: readonly string[];
}

function tableItem(
  rows: readonly FittedRow[],
  columns: readonly Column[],
  at: { x: number; y: number; width: number },
  facts: SlideFacts,
): SlideItem {
  const head = columns.map((column): TableCell => ({ paragraphs: [[{ text: column.head }]], isHead: true }));
  const heights = [{ height: HEAD_PT, cells: head }, ...rows.map(({ height, cells }) => ({ height, cells }))];
  const words = `Table of ${rows.length === 1 ? '1 claim' : `${rows.length} claims`} with what each is compared with, its conditions and its source.`;
  return {
    type: 'table',
    name: 'Claims',
    box: { ...at, height: heights.reduce((sum, { height }) => sum + height, 0) },
    description: describe(
      words,
      rows.map(({ claim }) => claim),
      facts,
    ),
    columnWidths: columns.map(({ share }) => share * at.width),
    rows: heights,
    sizePt: CELL_PT,
  };
}

function footnotesOf(rows: readonly FittedRow[], facts: SlideFacts): SlideFacts['footnotes'] {
  const numbers = new Set(rows.map(({ claim }) => claim.sourceNumber));
  return facts.footnotes.filter(({ number }) => numbers.has(number));
}

function remarkItems(remarks: string, body: Box): readonly SlideItem[] {
  if (remarks === '') return [];
  const { text } = fitText(remarks, { widthPt: body.width, sizePt: REMARK_PT, linesMax: 1 });
  const box = { ...body, y: body.y + body.height - REMARK_HEIGHT_PT, height: REMARK_HEIGHT_PT };
  const paragraphs = [[{ text }]];
  return [{ type: 'text', name: 'Remarks', box, paragraphs, sizePt: REMARK_PT, colour: 'soft', anchor: 'bottom' }];
}

/** What no table of a deck is without: how many claims it leaves out, and what no source states. */
function remarksOf(hiddenCount: number, { remarks }: TableWords): string {
  const hidden = hiddenCount > 0 ? [`${hiddenCount} more claims are not shown in this deck.`] : [];
  return [...hidden, ...remarks].join(' ');
}

/** The claims of a chart or view as native tables, figures first, then what is claimed in words. */
export function tableSlides(words: TableWords, facts: SlideFacts): readonly SlideModel[] {
  const { claims } = facts;
  const ordered = [...claims.filter(({ hasFigure }) => hasFigure), ...claims.filter(({ hasFigure }) => !hasFigure)];
  const columns = columnsFor(claims);
  const compose = (footnotes: SlideFacts['footnotes'], count: string) =>
    composePage(facts, { title: `${words.title}${count}`, subtitle: [words.subtitle], footnotes });
  const remarks = remarksOf(ordered.length - CLAIMS_MAX, words);
  const widthPt = facts.frame.width - 2 * facts.frame.margin;
  const rows = ordered.slice(0, CLAIMS_MAX).map((claim) => fitRow(claim, columns, widthPt));
  const { body: room } = compose(widestFootnotes(footnotesOf(rows, facts)), ' (1 of 2)');
  const pages = dealRows(rows, room.height - REMARK_HEIGHT_PT);
  return pages.map((page, index) => {
    const count = pages.length < 2 ? '' : ` (${index + 1} of ${pages.length})`;
    const { items, body, inFull } = compose(footnotesOf(page, facts), count);
    const last = index === pages.length - 1 ? remarks : '';
    return {
      items: [...items, tableItem(page, columns, body, facts), ...remarkItems(last, body)],
      notes: [
        ...inFull,
        ...(last === '' ? [] : [last]),
        ...page.flatMap(({ claim }) => claimNotes(claim)),
        facts.licenceLine,
        facts.address,
      ],
    };
  });
}
