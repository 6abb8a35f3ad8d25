import type { ResultsChart } from '#lib/chart/spec/results.ts';
import { missingTexts } from '#lib/chart/words/missing-texts.ts';
import { resultsLeft, resultsSigns, type NoteTexts, type ResultsSign } from '#lib/chart/words/results-notes.ts';
import { pickFootnotes } from '#lib/render/pptx/facts/footnotes.ts';
import { claimNotes } from '#lib/render/pptx/facts/slide-claim.ts';
import type { SlideFacts } from '#lib/render/pptx/facts/slide-facts.ts';
import type { SlideModel, TableItem } from '#lib/render/pptx/package/slide-model.ts';
import { measureWords, roomOfSeveral } from '#lib/render/pptx/slides/page/measure-page.ts';
import { composePage, type Page } from '#lib/render/pptx/slides/page/page.ts';
import { fitRemarks, REMARK_LINE_HEIGHT_PT, remarkItems, type Remarks } from '#lib/render/pptx/slides/page/remarks.ts';
import { BEST_SIGN } from './results-columns.ts';
import { everyNote, fitChart, tableItems } from './results-table.ts';

const REMARK_LINES_MAX = 4;

/** The height of remarks of so many lines, in points. */
function remarksHeight(lines: number): number {
  return REMARK_LINE_HEIGHT_PT * lines;
}

const SIGN_WORDS: Readonly<Record<ResultsSign['kind'], (words: string) => string>> = {
  best: (words) => `${BEST_SIGN}${words}`,
  shade: (words) => `tint: ${words}`,
  written: (words) => words,
};

/** What stands under the table: its signs, its notes, and what it leaves out. */
function remarksOf(chart: ResultsChart, notes: NoteTexts): readonly string[] {
  const signs = resultsSigns(chart).map(({ kind, words }) => SIGN_WORDS[kind](words));
  const numbered = notes.texts.map((text, index) => `*${index + 1} ${text}`);
  const told = [...signs, ...numbered].join(' · ');
  return [told === '' ? '' : `${told}.`, notes.ofAll, resultsLeft(chart), ...missingTexts(chart)].filter(
    (text) => text !== '',
  );
}

/** A slide with as much of a chart as it holds beside remarks of so many lines. */
interface Composed {
  readonly chart: ResultsChart;
  readonly remarks: Remarks;
  readonly page: Page;
  readonly tables: readonly TableItem[];
  /** Whether tables and remarks have room beneath each other. */
  readonly fits: boolean;
}

function compose(whole: ResultsChart, facts: SlideFacts, remarkLines: number): Composed {
  const wordsOf = ({ subtitle, statement }: ResultsChart) =>
    measureWords({ title: facts.title, subtitle: [subtitle, statement] }, facts);
  const first = wordsOf(whole);
  const chart = fitChart(whole, first.widthPt, roomOfSeveral(first, facts.footnotes) - remarksHeight(remarkLines));
  const words = wordsOf(chart);
  const notes = everyNote(chart);
  const numbers = chart.cells.map(({ sourceNumber }) => sourceNumber);
  const page = composePage(words, { count: '', footnotes: pickFootnotes(facts.footnotes, numbers) });
  const remarks = fitRemarks(remarksOf(chart, notes), { widthPt: words.widthPt, linesMax: REMARK_LINES_MAX });
  const tables = tableItems({ chart, notes, facts }, page.body);
  const foot = tables.reduce((most, { box }) => Math.max(most, box.y + box.height), 0);
  return { chart, remarks, page, tables, fits: foot + remarks.height <= page.body.y + page.body.height };
}

/** The fullest slide on which all has room; remarks take one line where they can. */
function composeFullest(whole: ResultsChart, facts: SlideFacts): Composed {
  for (let lines = 1; lines < REMARK_LINES_MAX; lines += 1) {
    const composed = compose(whole, facts, lines);
    if (composed.fits) return composed;
  }
  return compose(whole, facts, REMARK_LINES_MAX);
}

/** A heat table as native tables on one slide; what finds no room there is counted, and stands in the tables of claims. */
export function resultsSlides(whole: ResultsChart, facts: SlideFacts): readonly SlideModel[] {
  if (whole.cells.length === 0) return [];
  const { chart, remarks, page, tables } = composeFullest(whole, facts);
  const drawn = new Set<string>(chart.cells.map(({ claimId }) => claimId));
  return [
    {
      items: [...page.items, ...tables, ...remarkItems(remarks, page.body)],
      notes: [
        ...page.inFull,
        ...remarks.sentences,
        ...facts.claims.filter(({ id }) => drawn.has(id)).flatMap(claimNotes),
        facts.licenceLine,
        facts.address,
      ],
    },
  ];
}
