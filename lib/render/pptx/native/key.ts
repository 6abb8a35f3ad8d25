import { markToken } from '#lib/chart/scene/mark-token.ts';
import { legendEntries, type LegendRules, type Marked } from '#lib/chart/words/legend-entries.ts';
import { faceWidth } from './chart-rows.ts';
import type { Fill } from '#lib/render/pptx/package/fill.ts';
import type { Box, SlideItem, TextItem } from '#lib/render/pptx/package/slide-model.ts';
import { fillOf, isHollow } from './mark-fill.ts';

/** One explained look. */
interface KeyEntry {
  readonly fill: Fill;
  readonly isDot: boolean;
  readonly label: string;
}

const KEY_PT = 11;
const LINE_PT = 16;
const SAMPLE = { width: 22, height: 9, gap: 6 } as const;
const DOT_PT = 10;
const ENTRY_GAP_PT = 20;
const ERROR_LABEL = 'thin line: the source’s own error figure';

/** A mark with the way in which its panel draws it. */
export interface KeyMark extends Marked {
  readonly isDot: boolean;
}

/** A fill says one thing: a hollow one has no room for the pattern of a bound, and only a solid one can be softened. */
const RULES: LegendRules = {
  kinds: ['token', 'bound', 'nature', 'other', 'part'],
  showsBound: (mark) => !isHollow(mark),
  showsOther: ({ bound }) => bound === 'exact',
  partsMax: 1,
};

function entriesOf(marks: readonly KeyMark[]): readonly KeyEntry[] {
  return legendEntries(marks, RULES).map(({ kind, label, shownBy: { mark, isDot } }) => ({
    fill: kind === 'token' ? { style: 'solid', token: markToken(mark) } : fillOf(mark),
    isDot,
    label,
  }));
}

/** An entry on its line of the key. */
interface PlacedEntry extends KeyEntry {
  readonly x: number;
  readonly line: number;
  readonly wordsWidth: number;
}

/** Entries flow like the words of a line. */
function placeEntries(all: readonly KeyEntry[], widthPt: number): readonly PlacedEntry[] {
  let [left, line] = [0, 0];
  return all.map((entry) => {
    const wordsWidth = faceWidth(entry.label, KEY_PT) + 2;
    const width = (entry.isDot ? DOT_PT : SAMPLE.width) + SAMPLE.gap + wordsWidth;
    if (left > 0 && left + width > widthPt) [left, line] = [0, line + 1];
    const placed = { ...entry, x: left, line, wordsWidth };
    left += width + ENTRY_GAP_PT;
    return placed;
  });
}

function wordsItem(label: string, box: Box): TextItem {
  const paragraphs = [[{ text: label }]];
  return { type: 'text', name: `Key: ${label}`, box, paragraphs, sizePt: KEY_PT, colour: 'soft', anchor: 'middle' };
}

function entryItems(
  { label, fill, isDot, x, line, wordsWidth }: PlacedEntry,
  left: number,
  top: number,
): readonly SlideItem[] {
  const y = top + line * LINE_PT;
  const width = isDot ? DOT_PT : SAMPLE.width;
  const height = isDot ? DOT_PT : SAMPLE.height;
  const box = { x: left + x, y: y + (LINE_PT - height) / 2, width, height };
  const words = { x: box.x + width + SAMPLE.gap, y, width: wordsWidth, height: LINE_PT };
  return [{ type: 'area', name: `Sample: ${label}`, box, fill, isDot }, wordsItem(label, words)];
}

/** A key in lines of a width, in points. */
export interface MeasuredKey {
  readonly widthPt: number;
  readonly height: number;
  readonly placed: readonly PlacedEntry[];
  /** The line below the entries that explains error figures; absent where no mark has one. */
  readonly errorLine: number | undefined;
}

/** Measures the key of marks in lines of `widthPt`. */
export function measureKey(marks: readonly KeyMark[], widthPt: number): MeasuredKey {
  const placed = placeEntries(entriesOf(marks), widthPt);
  const last = placed.at(-1);
  const lineCount = last === undefined ? 0 : last.line + 1;
  const hasError = marks.some(({ mark }) => mark.uncertainty !== undefined);
  return {
    widthPt,
    height: (lineCount + (hasError ? 1 : 0)) * LINE_PT,
    placed,
    errorLine: hasError ? lineCount : undefined,
  };
}

/** Explains the looks of marks in words beside samples of them, from the upper left corner of the key. */
export function keyItems({ placed, errorLine, widthPt }: MeasuredKey, x: number, y: number): readonly SlideItem[] {
  const explained = placed.flatMap((entry) => entryItems(entry, x, y));
  if (errorLine === undefined) return explained;
  return [...explained, wordsItem(ERROR_LABEL, { x, y: y + errorLine * LINE_PT, width: widthPt, height: LINE_PT })];
}
