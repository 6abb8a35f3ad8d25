import type { Footnote } from '#lib/render/pptx/facts/footnotes.ts';
import type { SlideFacts } from '#lib/render/pptx/facts/slide-facts.ts';
import type { Paragraph, SlideItem, SlideModel } from '#lib/render/pptx/package/slide-model.ts';
import { fitText } from './page/fit-text.ts';
import { FOOTNOTES_MAX, measureWords } from './page/measure-page.ts';
import { composePage } from './page/page.ts';

const ENTRY_PT = 12;
const LINE_PT = 16;
const ENTRY_LINES_MAX = 2;

interface Entry {
  readonly footnote: Footnote;
  readonly text: string;
  readonly height: number;
}

function fitEntry(footnote: Footnote, widthPt: number): Entry {
  const { text, lineCount } = fitText(`${footnote.number}  ${footnote.label}`, {
    widthPt,
    sizePt: ENTRY_PT,
    linesMax: ENTRY_LINES_MAX,
  });
  return { footnote, text, height: lineCount * LINE_PT };
}

function deal(entries: readonly Entry[], heightPt: number): readonly (readonly Entry[])[] {
  const pages: Entry[][] = [];
  let free = 0;
  for (const entry of entries) {
    if (entry.height > free) {
      pages.push([]);
      free = heightPt;
    }
    pages.at(-1)?.push(entry);
    free -= entry.height;
  }
  return pages;
}

function sourceLine({ number, url }: Footnote, text: string): Paragraph {
  const lead = `${number}  `;
  return [{ text: lead }, { text: text.slice(lead.length), href: url }];
}

/** Slides of one list are told apart, since programs name slides by their titles. */
function numbered(title: string, number: number, count: number): string {
  return count === 1 ? title : `${title} (${number} of ${count})`;
}

/** The sources in full where they are too many for the foot of a slide; none otherwise. */
export function sourcesSlides(facts: SlideFacts): readonly SlideModel[] {
  const { footnotes } = facts;
  if (footnotes.length <= FOOTNOTES_MAX) return [];
  const pageOf = (title: string) =>
    composePage(measureWords({ title, subtitle: [] }, facts), { count: '', footnotes: [] });
  // Dealt under the longest title that a slide of them can have.
  const { body } = pageOf(numbered(facts.sourcesTitle, footnotes.length, footnotes.length));
  const pages = deal(
    footnotes.map((footnote) => fitEntry(footnote, body.width)),
    body.height,
  );
  return pages.map((entries, index) => {
    const page = pageOf(numbered(facts.sourcesTitle, index + 1, pages.length));
    const paragraphs = entries.map(({ footnote, text }) => sourceLine(footnote, text));
    const listed: SlideItem = { type: 'text', name: 'List of sources', box: page.body, paragraphs, sizePt: ENTRY_PT };
    const notes = entries.map(({ footnote }) => `${footnote.number}  ${footnote.label} ${footnote.url}`);
    return { items: [...page.items, listed], notes: [...page.inFull, ...notes] };
  });
}
