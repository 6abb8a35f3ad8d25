import { fitText, type FittedText } from './fit-text.ts';
import type { Footnote } from '#lib/render/pptx/facts/footnotes.ts';
import type { SlideFacts } from '#lib/render/pptx/facts/slide-facts.ts';
import type { Box, Paragraph, TextItem } from '#lib/render/pptx/package/slide-model.ts';

const KICKER = { sizePt: 12, y: 22, height: 16 } as const;
const TITLE_Y = 39;
const TITLE_PT = 26;
const TITLE_LINE = 30;
const TITLE_LINES_MAX = 2;
const SUBTITLE_PT = 13;
const SUBTITLE_LINE = 16.5;
const SUBTITLE_LINES_MAX = 5;
const NOTE_PT = 10;
const NOTE_LINE = 12.5;
/** So many sources are listed on a slide; with more, they have a slide of their own. */
export const FOOTNOTES_MAX = 4;

/** Of the sources of several slides, those that take the most room that any one of the slides gives to its own. */
export function widestFootnotes(footnotes: readonly Footnote[]): readonly Footnote[] {
  return footnotes.slice(0, FOOTNOTES_MAX);
}

/** What the upper and lower parts of a slide say. */
export interface PageText {
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly footnotes: readonly Footnote[];
}

/** A slide with its frame of words, and the room between them. */
export interface Page {
  readonly items: readonly TextItem[];
  readonly body: Box;
  /** What was shortened, in full, for the notes. */
  readonly inFull: readonly string[];
}

/** Paragraphs share the lines that there are; each gets at least one. */
function fitSubtitle(texts: readonly string[], widthPt: number): readonly FittedText[] {
  let left = SUBTITLE_LINES_MAX;
  return texts.map((text, index) => {
    const most = Math.max(1, left - (texts.length - 1 - index));
    const fitted = fitText(text, { widthPt, sizePt: SUBTITLE_PT, linesMax: most });
    left -= fitted.lineCount;
    return fitted;
  });
}

function footnoteParagraphs(
  footnotes: readonly Footnote[],
  sourcesTitle: string,
  widthPt: number,
): readonly Paragraph[] {
  if (footnotes.length > FOOTNOTES_MAX) {
    const numbers = footnotes.map(({ number }) => number).toSorted((a, b) => a - b);
    const line = `Sources ${numbers.join(', ')} are listed on the slide “${sourcesTitle}”.`;
    return [[{ text: fitText(line, { widthPt, sizePt: NOTE_PT, linesMax: 1 }).text }]];
  }
  return footnotes.map(({ number, label, url }) => {
    const lead = `${number}  `;
    const { text: line } = fitText(`${lead}${label}`, { widthPt, sizePt: NOTE_PT, linesMax: 1 });
    return [{ text: lead }, { text: line.slice(lead.length), href: url }];
  });
}

function footer({ frame, licenceLine, address }: SlideFacts): TextItem {
  const { footer: box } = frame.places;
  const { text: line } = fitText(`${licenceLine} · ${address}`, {
    widthPt: box.width,
    sizePt: NOTE_PT,
    linesMax: 1,
  });
  const shown = line.slice(licenceLine.length + 3);
  const runs = [{ text: `${licenceLine} · ` }, { text: shown, href: address }];
  return {
    type: 'text',
    name: 'Release and licence',
    box,
    paragraphs: [runs],
    sizePt: NOTE_PT,
    colour: 'soft',
    placeholder: 'footer',
  };
}

function isKickerShort({ kicker }: SlideFacts, widthPt: number): boolean {
  return !fitText(kicker, { widthPt, sizePt: KICKER.sizePt, linesMax: 1, weight: 600 }).shortened;
}

function kickerItem({ frame, kicker }: SlideFacts, width: number): readonly TextItem[] {
  if (kicker === '') return [];
  const { text: line } = fitText(kicker, { widthPt: width, sizePt: KICKER.sizePt, linesMax: 1, weight: 600 });
  const box = { x: frame.margin, y: KICKER.y, width, height: KICKER.height };
  return [
    {
      type: 'text',
      name: 'View',
      box,
      paragraphs: [[{ text: line }]],
      sizePt: KICKER.sizePt,
      colour: 'member',
      isBold: true,
    },
  ];
}

function titleItem({ text, lineCount }: FittedText, at: { readonly x: number; readonly width: number }): TextItem {
  const box = { ...at, y: TITLE_Y, height: lineCount * TITLE_LINE + 4 };
  const paragraphs = [[{ text }]];
  return { type: 'text', name: 'Title', box, paragraphs, sizePt: TITLE_PT, isBold: true, placeholder: 'title' };
}

function placedText(
  placeholder: 'subtitle' | 'footnotes',
  name: string,
  box: Box,
  paragraphs: readonly Paragraph[],
): readonly TextItem[] {
  const sizePt = placeholder === 'subtitle' ? SUBTITLE_PT : NOTE_PT;
  return paragraphs.length === 0 ? [] : [{ type: 'text', name, box, paragraphs, sizePt, colour: 'soft', placeholder }];
}

/** Sets the words around a slide's body, and says how much room is left for it. */
export function composePage(facts: SlideFacts, { title, subtitle, footnotes }: PageText): Page {
  const { frame } = facts;
  const at = { x: frame.margin, width: frame.width - 2 * frame.margin };
  const heading = fitText(title, { widthPt: at.width, sizePt: TITLE_PT, linesMax: TITLE_LINES_MAX, weight: 600 });
  const said = subtitle.filter((text) => text !== '');
  const texts = fitSubtitle(said, at.width);
  const titled = titleItem(heading, at);
  const lines = texts.reduce((sum, { lineCount }) => sum + lineCount, 0);
  const under = { ...at, y: TITLE_Y + titled.box.height + 2, height: lines * SUBTITLE_LINE + 2 };
  const notes = footnoteParagraphs(footnotes, facts.sourcesTitle, at.width);
  const notesHeight = notes.length * NOTE_LINE;
  const foot = { ...at, y: frame.places.footer.y - notesHeight - 3, height: notesHeight };
  const bodyY = under.y + under.height + 8;
  return {
    items: [
      titled,
      ...kickerItem(facts, at.width),
      ...placedText(
        'subtitle',
        'What may be compared',
        under,
        texts.map(({ text }) => [{ text }]),
      ),
      ...placedText('footnotes', 'Sources', foot, notes),
      footer(facts),
    ],
    body: { ...at, y: bodyY, height: foot.y - bodyY - 8 },
    inFull: [
      ...(heading.shortened ? [title] : []),
      ...(isKickerShort(facts, at.width) ? [] : [facts.kicker]),
      ...said.filter((_, index) => texts[index]?.shortened === true),
    ],
  };
}
