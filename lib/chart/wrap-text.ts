import type { Weight } from './scene.ts';
import { textWidth } from './text-width.ts';

/** A letter with its combining marks and joined parts: it is never cut. */
const CLUSTER = /(?:\P{M}\p{M}*|\p{M}+)(?:\u200d\P{M}\p{M}*)*/gu;
const ELLIPSIS = '…';

/** The measure that a text is set to. */
export interface Measure {
  readonly widthPx: number;
  readonly sizePx: number;
  readonly weight?: Weight;
  readonly linesMax: number;
}

export interface WrappedText {
  readonly lines: readonly string[];
  /** Whether an ellipsis stands for a part of it. */
  readonly shortened: boolean;
}

function clusters(text: string): readonly string[] {
  return text.match(CLUSTER) ?? [];
}

/** The longest beginning that fits, in whole letters. */
function beginning(text: string, fits: (part: string) => boolean): string {
  const parts = clusters(text);
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(parts.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  return parts.slice(0, low).join('');
}

/** Shortens a text with an ellipsis until it fits. */
export function shortenText(text: string, { widthPx, sizePx, weight = 400 }: Omit<Measure, 'linesMax'>): string {
  const fits = (part: string) => textWidth(part, sizePx, weight) <= widthPx;
  if (fits(text)) return text;
  return `${beginning(text, (part) => fits(`${part.trimEnd()}${ELLIPSIS}`)).trimEnd()}${ELLIPSIS}`;
}

/** Splits where a line may end: after spaces, and after hyphens and slashes inside words. */
function pieces(text: string): readonly string[] {
  return text.match(/\s*[^\s\-/]*[-/]*/gu)?.filter((piece) => piece !== '') ?? [];
}

/** The first line of a text and what remains. */
function takeLine(text: string, fits: (part: string) => boolean): readonly [string, string] {
  let line = '';
  for (const piece of pieces(text)) {
    if (!fits((line + piece).trim())) break;
    line += piece;
  }
  // A word that is wider than the line is cut within; one letter always goes on, or it would never end.
  if (line.trim() === '') line = beginning(text.trimStart(), fits) || (clusters(text.trimStart())[0] ?? text);
  const rest = text.trimStart().slice(line.trimStart().length);
  return [line.trim(), rest.trim()];
}

/** Breaks a text into lines that fit; the last one is shortened when there would be too many. */
export function wrapText(text: string, { widthPx, sizePx, weight = 400, linesMax }: Measure): WrappedText {
  const fits = (part: string) => textWidth(part, sizePx, weight) <= widthPx;
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    if (fits(rest)) return { lines: [...lines, rest], shortened: false };
    if (lines.length === linesMax - 1) {
      return { lines: [...lines, shortenText(rest, { widthPx, sizePx, weight })], shortened: true };
    }
    const [line, remaining] = takeLine(rest, fits);
    lines.push(line);
    rest = remaining;
  }
  return { lines, shortened: false };
}
