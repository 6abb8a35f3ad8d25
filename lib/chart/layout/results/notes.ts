import type { ResultsChart, ResultsColumn } from '#lib/chart/spec/results.ts';
import { resultsLeft, resultsNotes, type Noted } from '#lib/chart/words/results-notes.ts';
import { paragraph, stack, type Block, type TextStyle } from '#lib/chart/layout/parts/block.ts';
import type { Setting } from '#lib/chart/layout/size.ts';
import { wrapText } from '#lib/text/measure/wrap-text.ts';

/** The notes under a table: what single figures and whole columns state beside the others. */
export interface Notes {
  /** How a note is referred to: "*2", or "*" where it found no room; empty where there is none. */
  readonly markOf: (part: Noted) => string;
  readonly block: Block;
}

/** How many lines all notes have together in a picture of fixed height, and in one that grows. */
const FIXED_LINES_MAX = 2;
const LINES_MAX = 14;
const LEFT_LINES_MAX = 3;
const SEPARATOR = ' · ';
const LINE_GAP_PX = 2;

function restText(count: number): string {
  return count === 0 ? '' : `* and ${count} more ${count === 1 ? 'note' : 'notes'} of conditions, not in this picture.`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((text) => text !== '').join(SEPARATOR);
}

interface FittedNotes {
  readonly told: string;
  /** Those that found room, with their numbers. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** As many notes as fit whole, in order; those that do not are counted. What all figures state comes first. */
function fitNotes(ofAll: string, texts: readonly string[], style: TextStyle, widthPx: number): FittedNotes {
  const fits = (parts: readonly string[]) => !wrapText(joined(parts), { ...style, widthPx }).shortened;
  const before = fits([ofAll, restText(texts.length)]) ? ofAll : '';
  const lost = before === ofAll ? 0 : 1;
  const kept: string[] = [];
  const numbers = new Map<string, number>();
  for (const text of texts) {
    const note = `*${kept.length + 1} ${text}`;
    const left = texts.length - kept.length - 1 + lost;
    if (!fits([before, ...kept, note, restText(left)])) continue;
    kept.push(note);
    numbers.set(text, kept.length);
  }
  return { told: joined([before, ...kept, restText(texts.length - kept.length + lost)]), numbers };
}

/** Plans the notes of a table. `isHeadFull` says of which columns the head has no room for what their figures share. */
export function planNotes(
  chart: ResultsChart,
  isHeadFull: (column: ResultsColumn) => boolean,
  setting: Setting,
): Notes {
  const { marginPx, widthPx, type, heightPx } = setting;
  const width = widthPx - 2 * marginPx;
  const linesMax = heightPx === undefined ? LINES_MAX : FIXED_LINES_MAX;
  const style = { role: 'note', sizePx: type.note, weight: 400, fill: 'soft', linesMax } as const;
  const { ofAll, texts, noteOf } = resultsNotes(chart, isHeadFull);
  const { told, numbers } = fitNotes(ofAll, texts, style, width);
  return {
    markOf: (part) => {
      const text = noteOf(part);
      return text === '' ? '' : `*${numbers.get(text) ?? ''}`;
    },
    block: stack(
      [
        paragraph(told, marginPx, width, style),
        paragraph(resultsLeft(chart), marginPx, width, { ...style, fill: 'ink', linesMax: LEFT_LINES_MAX }),
      ],
      LINE_GAP_PX,
    ),
  };
}
