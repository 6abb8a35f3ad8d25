import type { SceneItem, SceneShape, SceneText } from '#lib/chart/scene/scene.ts';
import type { Weight } from '#lib/text/measure/weight.ts';
import { textWidth } from '#lib/text/measure/text-width.ts';
import { wrapText } from '#lib/text/measure/wrap-text.ts';

/** A part of the picture that knows its height before it is placed. */
export interface Block {
  readonly height: number;
  readonly draw: (top: number) => readonly SceneItem[];
}

export const NOTHING: Block = { height: 0, draw: () => [] };

/** How a text is set. */
export interface TextStyle extends Pick<SceneText, 'role' | 'sizePx' | 'weight' | 'fill'> {
  readonly linesMax: number;
  readonly href?: string;
}

const LINE_HEIGHT = 1.32;
/** From the top of a line to its baseline, as a part of the letter size. */
const ASCENT = 0.98;

/** The height of a line of text with the room between it and the next. */
export function lineHeight(sizePx: number): number {
  return sizePx * LINE_HEIGHT;
}

/** The baseline of a line of text whose top is at `top`. */
export function baselineUnder(top: number, sizePx: number): number {
  return top + sizePx * ASCENT;
}

/** Puts blocks under each other; empty ones take no gap. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const filled = blocks.filter(({ height }) => height > 0);
  if (filled.length === 0) return NOTHING;
  const height = filled.reduce((sum, block) => sum + block.height, gap * (filled.length - 1));
  return {
    height,
    draw: (top) => {
      let y = top;
      return filled.flatMap((block) => {
        const items = block.draw(y);
        y += block.height + gap;
        return items;
      });
    },
  };
}

/** A paragraph set to a width; nothing for an empty text. */
export function paragraph(text: string, left: number, widthPx: number, style: TextStyle): Block {
  const { linesMax, href, ...look } = style;
  if (text === '' || linesMax < 1) return NOTHING;
  const { lines, shortened } = wrapText(text, { widthPx, sizePx: look.sizePx, weight: look.weight, linesMax });
  const advance = lineHeight(look.sizePx);
  return {
    height: lines.length * advance,
    draw: (top) =>
      lines.map((line, index) => ({
        type: 'text',
        ...look,
        x: left,
        y: baselineUnder(top + index * advance, look.sizePx),
        text: line,
        anchor: 'start',
        ...(shortened ? { fullText: text } : {}),
        ...(href === undefined ? {} : { href }),
      })),
  };
}

/** The shapes of a block, for a mark that holds it. */
export function drawShapes(block: Block, top: number): readonly SceneShape[] {
  return block.draw(top).flatMap((item) => (item.type === 'mark' ? item.shapes : [item]));
}

/** The baseline that centres capital letters and figures on a line. */
export function centredBaseline(centreY: number, sizePx: number): number {
  const CAPITAL_HEIGHT = 0.698;
  return centreY + (sizePx * CAPITAL_HEIGHT) / 2;
}

/** More letters than any picture is wide: how much wider a text is makes no difference. */
const LETTERS_MAX = 4_000;

/** The width of a text in pixels; of a longer one that of its first 4,000 letters. */
export function widthOf(text: string, sizePx: number, weight: Weight): number {
  return textWidth(text.slice(0, LETTERS_MAX), sizePx, weight);
}
