import type { Weight } from './weight.ts';
import { overflowIndex } from './text-width.ts';

/** A letter with its combining marks and joined parts: it is never cut. */
const CLUSTER = /(?:\P{M}\p{M}*|\p{M}+)(?:\u200d\P{M}\p{M}*)*/gu;
/** A line may end after spaces, and after hyphens and slashes inside words. */
const PIECE = /\s*[^\s\-/]*[-/]*/gu;
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

/** The text up to and with the first letter that does not fit, spaces aside; nothing where all of it fits. */
function outgrown(text: string, { widthPx, sizePx, weight = 400 }: Omit<Measure, 'linesMax'>): string | undefined {
  const end = overflowIndex(text, sizePx, weight, widthPx);
  return end === undefined ? undefined : text.slice(0, end);
}

/** All whole letters but the last. */
function withoutLast(text: string): string {
  return text.match(CLUSTER)?.slice(0, -1).join('') ?? '';
}

/** Shortens a text with an ellipsis until it fits. */
export function shortenText(text: string, measure: Omit<Measure, 'linesMax'>): string {
  if (outgrown(text, measure) === undefined) return text;
  const seen = outgrown(ELLIPSIS + text, measure) ?? '';
  return withoutLast(seen.slice(ELLIPSIS.length)).trimEnd() + ELLIPSIS;
}

/** The first line of a text, given the beginning of it that has outgrown the line by its last letter. */
function takeLine(text: string, seen: string): string {
  const lastPiece = [...seen.matchAll(PIECE)].findLast(([piece]) => piece !== '');
  // A word that is wider than the line is cut within; one letter always goes on, or it would never end.
  const cut = () => withoutLast(seen) || (text.matchAll(CLUSTER).next().value?.[0] ?? text);
  return seen.slice(0, lastPiece?.index ?? 0) || cut();
}

/** Breaks a text into lines that fit; the last one is shortened when there would be too many. */
export function wrapText(text: string, { linesMax, ...measure }: Measure): WrappedText {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const seen = outgrown(rest, measure);
    if (seen === undefined) return { lines: [...lines, rest], shortened: false };
    if (lines.length === linesMax - 1) return { lines: [...lines, shortenText(rest, measure)], shortened: true };
    const line = takeLine(rest, seen);
    lines.push(line.trim());
    rest = rest.slice(line.length).trim();
  }
  return { lines, shortened: false };
}
