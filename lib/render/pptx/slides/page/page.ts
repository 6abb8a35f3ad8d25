import type { Footnote } from '#lib/render/pptx/facts/footnotes.ts';
import type { Box, Paragraph, TextItem } from '#lib/render/pptx/package/slide-model.ts';
import { fitText, type FittedText } from './fit-text.ts';
import {
  fitTitle,
  FOOTNOTES_MAX,
  KICKER_PT,
  NOTE_PT,
  noteLines,
  placePage,
  SUBTITLE_PT,
  TITLE_PT,
  type PageWords,
} from './measure-page.ts';

const KICKER_PLACE = { y: 22, height: 16 } as const;

/** What one slide says beside the words that it shares. */
export interface PageOwn {
  /** Its place among the slides of its chart or table, in words. */
  readonly count: string;
  readonly footnotes: readonly Footnote[];
}

/** A slide with its frame of words, and the room between them. */
export interface Page {
  readonly items: readonly TextItem[];
  readonly body: Box;
  /** What was shortened, in full, for the notes. */
  readonly inFull: readonly string[];
}

function footnoteParagraphs(
  footnotes: readonly Footnote[],
  { sourcesTitle, widthPt }: PageWords,
): readonly Paragraph[] {
  const measure = { widthPt, sizePt: NOTE_PT, linesMax: 1 };
  if (footnotes.length > FOOTNOTES_MAX) {
    const numbers = footnotes.map(({ number }) => number).toSorted((a, b) => a - b);
    const line = `Sources ${numbers.join(', ')} are listed on the slide “${sourcesTitle}”.`;
    return [[{ text: fitText(line, measure).text }]];
  }
  return footnotes.map(({ number, label, url }) => {
    const lead = `${number}  `;
    const { text: line } = fitText(`${lead}${label}`, measure);
    return [{ text: lead }, { text: line.slice(lead.length), href: url }];
  });
}

function footerItem({ frame, footer }: PageWords): TextItem {
  return {
    type: 'text',
    name: 'Release and licence',
    box: frame.places.footer,
    paragraphs: [[{ text: footer.licence }, { text: footer.shown, href: footer.address }]],
    sizePt: NOTE_PT,
    colour: 'soft',
    placeholder: 'footer',
  };
}

function kickerItems({ frame, widthPt, kicker: { text } }: PageWords): readonly TextItem[] {
  if (text === '') return [];
  const box = { x: frame.margin, width: widthPt, ...KICKER_PLACE };
  const paragraphs = [[{ text }]];
  return [{ type: 'text', name: 'View', box, paragraphs, sizePt: KICKER_PT, colour: 'member', isBold: true }];
}

function titleItem({ text }: FittedText, box: Box): TextItem {
  const paragraphs = [[{ text }]];
  return { type: 'text', name: 'Title', box, paragraphs, sizePt: TITLE_PT, isBold: true, placeholder: 'title' };
}

function subtitleItems({ subtitle }: PageWords, box: Box): readonly TextItem[] {
  if (subtitle.length === 0) return [];
  const paragraphs = subtitle.map(({ text }) => [{ text }]);
  const look = { sizePt: SUBTITLE_PT, colour: 'soft', placeholder: 'subtitle' } as const;
  return [{ type: 'text', name: 'What may be compared', box, paragraphs, ...look }];
}

function footnoteItems(paragraphs: readonly Paragraph[], box: Box): readonly TextItem[] {
  if (paragraphs.length === 0) return [];
  const look = { sizePt: NOTE_PT, colour: 'soft', placeholder: 'footnotes' } as const;
  return [{ type: 'text', name: 'Sources', box, paragraphs, ...look }];
}

/** Sets the words around a slide's body. */
export function composePage(words: PageWords, { count, footnotes }: PageOwn): Page {
  const title = fitTitle(words, count);
  const places = placePage(words, { title: title.lineCount, notes: noteLines(footnotes) });
  return {
    items: [
      titleItem(title, places.title),
      ...kickerItems(words),
      ...subtitleItems(words, places.subtitle),
      ...footnoteItems(footnoteParagraphs(footnotes, words), places.footnotes),
      footerItem(words),
    ],
    body: places.body,
    inFull: [...(title.shortened ? [`${words.title}${count}`] : []), ...words.inFull],
  };
}
