import type { Box, SlideItem } from '#lib/render/pptx/package/slide-model.ts';
import { fitText } from './fit-text.ts';

const REMARK_PT = 11;
const LINE_PT = 14;
const PADDING_PT = 4;
/** The height of remarks in one line, in points. */
export const REMARK_LINE_HEIGHT_PT = LINE_PT + PADDING_PT;

/** What stands under the last part of a chart or table. */
export interface Remarks {
  /** What is remarked, in full. */
  readonly sentences: readonly string[];
  /** As much of it as has room; nothing where there is nothing to remark. */
  readonly text: string;
  /** In points. */
  readonly height: number;
  readonly shortened: boolean;
}

export const NO_REMARKS: Remarks = { sentences: [], text: '', height: 0, shortened: false };

/** Fits sentences into lines of `widthPt`, one after the other. */
export function fitRemarks(
  sentences: readonly string[],
  { widthPt, linesMax }: { readonly widthPt: number; readonly linesMax: number },
): Remarks {
  if (sentences.length === 0) return NO_REMARKS;
  const { text, lineCount, shortened } = fitText(sentences.join(' '), { widthPt, sizePt: REMARK_PT, linesMax });
  return { sentences, text, height: lineCount * LINE_PT + PADDING_PT, shortened };
}

/** Sets remarks along the lower edge of a slide's body. */
export function remarkItems({ text, height }: Remarks, body: Box): readonly SlideItem[] {
  if (text === '') return [];
  const box = { ...body, y: body.y + body.height - height, height };
  const look = { sizePt: REMARK_PT, colour: 'soft', anchor: 'bottom' } as const;
  return [{ type: 'text', name: 'Remarks', box, paragraphs: [[{ text }]], ...look }];
}
