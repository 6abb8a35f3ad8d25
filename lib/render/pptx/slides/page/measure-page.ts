import type { Footnote } from '#lib/render/pptx/facts/footnotes.ts';
import type { SlideFacts } from '#lib/render/pptx/facts/slide-facts.ts';
import type { Box } from '#lib/render/pptx/package/slide-model.ts';
import { fitText, type FittedText } from './fit-text.ts';

export const KICKER_PT = 12;
export const TITLE_PT = 26;
export const SUBTITLE_PT = 13;
export const NOTE_PT = 10;
const TITLE_Y = 39;
const TITLE_LINE = 30;
const TITLE_LINES_MAX = 2;
const SUBTITLE_LINE = 16.5;
const SUBTITLE_LINES_MAX = 5;
const NOTE_LINE = 12.5;
/** Between the body and the words above and below it. */
const BODY_GAP_PT = 8;
/** So many sources are listed on a slide; with more, they have a slide of their own. */
export const FOOTNOTES_MAX = 4;

/** What the slides of one chart, table or list say above their bodies. */
export interface PageText {
  readonly title: string;
  readonly subtitle: readonly string[];
}

/** The words that the slides of one chart, table or list share, fitted to their width. */
export interface PageWords {
  readonly frame: SlideFacts['frame'];
  readonly widthPt: number;
  readonly title: string;
  readonly kicker: FittedText;
  readonly subtitle: readonly FittedText[];
  readonly sourcesTitle: string;
  /** The foot of each slide: what stands before the address, and as much of the address as has room. */
  readonly footer: { readonly licence: string; readonly shown: string; readonly address: string };
  /** What of them was shortened, in full, for the notes. */
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

function fitFooter({ frame, licenceLine, address }: SlideFacts): PageWords['footer'] {
  const licence = `${licenceLine} · `;
  const measure = { widthPt: frame.places.footer.width, sizePt: NOTE_PT, linesMax: 1 };
  return { licence, shown: fitText(`${licence}${address}`, measure).text.slice(licence.length), address };
}

/** Fits what all slides of one chart, table or list say. */
export function measureWords({ title, subtitle }: PageText, facts: SlideFacts): PageWords {
  const { frame, kicker, sourcesTitle } = facts;
  const widthPt = frame.width - 2 * frame.margin;
  const said = subtitle.filter((text) => text !== '');
  const over = fitText(kicker, { widthPt, sizePt: KICKER_PT, linesMax: 1, weight: 600 });
  const texts = fitSubtitle(said, widthPt);
  return {
    frame,
    widthPt,
    title,
    kicker: over,
    subtitle: texts,
    sourcesTitle,
    footer: fitFooter(facts),
    inFull: [...(over.shortened ? [kicker] : []), ...said.filter((_, index) => texts[index]?.shortened === true)],
  };
}

/** The place of a slide among those of its chart or table, in words; nothing where it is the only one. */
export function countOf(index: number, total: number): string {
  return total < 2 ? '' : ` (${index + 1} of ${total})`;
}

/** The title of one slide. */
export function fitTitle({ title, widthPt }: PageWords, count: string): FittedText {
  return fitText(`${title}${count}`, { widthPt, sizePt: TITLE_PT, linesMax: TITLE_LINES_MAX, weight: 600 });
}

/** Where the parts of a slide stand, in points. */
export interface PagePlaces {
  readonly title: Box;
  readonly subtitle: Box;
  readonly footnotes: Box;
  readonly body: Box;
}

/** How many lines the sources of a slide take; too many to list are named in one. */
export function noteLines(footnotes: readonly Footnote[]): number {
  return footnotes.length > FOOTNOTES_MAX ? 1 : footnotes.length;
}

/** Stands words of so many lines around a slide's body, which has what is left. */
export function placePage(words: PageWords, lines: { readonly title: number; readonly notes: number }): PagePlaces {
  const { frame, widthPt, subtitle } = words;
  const at = { x: frame.margin, width: widthPt };
  const title = { ...at, y: TITLE_Y, height: lines.title * TITLE_LINE + 4 };
  const subtitleLines = subtitle.reduce((sum, { lineCount }) => sum + lineCount, 0);
  const under = { ...at, y: TITLE_Y + title.height + 2, height: subtitleLines * SUBTITLE_LINE + 2 };
  const notesHeight = lines.notes * NOTE_LINE;
  const foot = { ...at, y: frame.places.footer.y - notesHeight - 3, height: notesHeight };
  const y = under.y + under.height + BODY_GAP_PT;
  return { title, subtitle: under, footnotes: foot, body: { ...at, y, height: foot.y - y - BODY_GAP_PT } };
}

/**
 * The height that each of several slides has for its body, in points, when together they have these
 * sources: a slide may list any of them, as many as are listed at all.
 */
export function roomOfSeveral(words: PageWords, footnotes: readonly Footnote[]): number {
  const title = fitTitle(words, countOf(0, 2)).lineCount;
  return placePage(words, { title, notes: Math.min(footnotes.length, FOOTNOTES_MAX) }).body.height;
}
