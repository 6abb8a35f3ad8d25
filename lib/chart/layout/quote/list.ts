import type { Quote } from '#lib/chart/spec/quote.ts';
import { paragraph, stack, widthOf, type Block } from '#lib/chart/layout/parts/block.ts';
import { phraseBlock, VALUE_LINES_MAX, type QuotePlace } from './card.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

const FIGURE_COLUMN_SHARE = 0.27;
const FIGURE_SHARE = 1.5;
const COLUMN_GAP_PX = 20;
const SIDE_BY_SIDE_MIN_PX = 420;
const LINE_GAP_PX = 3;
const PHRASE_GAP_PX = 6;
const LINES_MAX = 12;

/** As large as stands on one line, between the size of a value and half as much again. */
function figureSize(valueLabel: string, widthPx: number, basePx: number): number {
  const fitting = (basePx * widthPx) / Math.max(1, widthOf(valueLabel, basePx, 600));
  return Math.min(basePx * FIGURE_SHARE, Math.max(basePx, Math.floor(fitting * 10) / 10));
}

/** What is claimed of whom: name, metric and figure. */
function figureBlock(quote: Quote, { left, widthPx }: QuotePlace, { type }: Setting, hasName: boolean): Block {
  const small = { role: 'name', sizePx: type.note, weight: 400, fill: 'soft', linesMax: 3 } as const;
  const name = { ...small, sizePx: type.name, weight: 600, fill: 'ink' } as const;
  const sizePx = quote.hasFigure ? figureSize(quote.valueLabel, widthPx, type.value) : type.value;
  const value = { role: 'value', sizePx, weight: 600, fill: 'ink', linesMax: VALUE_LINES_MAX } as const;
  return stack(
    [
      paragraph(hasName ? quote.label : '', left, widthPx, name),
      paragraph(quote.metricName, left, widthPx, small),
      paragraph(quote.valueLabel, left, widthPx, value),
    ],
    1,
  );
}

function wordsBlock(quote: Quote, place: QuotePlace, setting: Setting): Block {
  const style = { role: 'note', sizePx: setting.type.note, weight: 400, fill: 'ink', linesMax: LINES_MAX } as const;
  const phrase = { sizePx: setting.type.name, linesMax: LINES_MAX };
  return stack(
    [phraseBlock(quote, place, phrase, setting), paragraph(quote.sentence, place.left, place.widthPx, style)],
    PHRASE_GAP_PX,
  );
}

/** One claim of a list: its figure beside its words, or over them in narrow pictures. */
export function quoteEntry(quote: Quote, setting: Setting, hasName: boolean): Block {
  const { marginPx, widthPx, isStacked } = setting;
  const width = widthPx - 2 * marginPx;
  const place = { left: marginPx, widthPx: width };
  if (isStacked || width < SIDE_BY_SIDE_MIN_PX) {
    const figure = figureBlock(quote, place, setting, hasName);
    return stack([figure, wordsBlock(quote, place, setting)], LINE_GAP_PX * 2);
  }
  const figureWidth = Math.round(width * FIGURE_COLUMN_SHARE);
  const figure = figureBlock(quote, { left: marginPx, widthPx: figureWidth - COLUMN_GAP_PX }, setting, hasName);
  const words = wordsBlock(quote, { left: marginPx + figureWidth, widthPx: width - figureWidth }, setting);
  return {
    height: Math.max(figure.height, words.height),
    draw: (top) => [...figure.draw(top), ...words.draw(top)],
  };
}
