import { wrapText } from '#lib/text/measure/wrap-text.ts';
import { FACE_FACTOR } from '#lib/render/pptx/native/chart-rows.ts';

const ELLIPSIS = '…';

/** The measure that a text is set to, in points. */
export interface FaceMeasure {
  readonly widthPt: number;
  readonly sizePt: number;
  readonly linesMax: number;
  readonly weight?: 400 | 600;
}

/** A text as a slide shows it: in full, or its beginning with an ellipsis. Programs break its lines anew. */
export interface FittedText {
  readonly text: string;
  readonly lineCount: number;
  readonly shortened: boolean;
}

/** Lines may end within a word, after a hyphen, so they are looked up in the text and never joined by spaces. */
function beginningOf(text: string, lines: readonly string[]): string {
  const end = lines.reduce((at, line) => text.indexOf(line, at) + line.length, 0);
  return text.slice(0, end);
}

/** Fits a text into lines as the deck's face sets it. */
export function fitText(text: string, { widthPt, sizePt, linesMax, weight = 400 }: FaceMeasure): FittedText {
  const measure = { widthPx: widthPt / FACE_FACTOR, sizePx: sizePt, linesMax, weight };
  const { lines, shortened } = wrapText(text, measure);
  if (!shortened) return { text, lineCount: lines.length, shortened };
  const whole = lines.map((line, index) => (index === lines.length - 1 ? line.slice(0, -ELLIPSIS.length) : line));
  return { text: `${beginningOf(text, whole)}${ELLIPSIS}`, lineCount: lines.length, shortened };
}
