import type { Quote } from '#lib/chart/spec/quote.ts';
import { NOTHING, paragraph, stack, type Block, type TextStyle } from '#lib/chart/layout/parts/block.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

/** Where a quotation is set. */
export interface QuotePlace {
  readonly left: number;
  readonly widthPx: number;
}

/** How much of a quotation is set, and how large. */
export interface QuoteLook {
  /** 1 is the size of a page. */
  readonly scale: number;
  /** Conditions in lists of their own; the sentence holds them all the same. */
  readonly hasConditions: boolean;
  readonly hasSentence: boolean;
  /** The subject's name, where the title is not the same. */
  readonly hasName: boolean;
  readonly linesMax: number;
}

const FIGURE_SHARE = 3.4;
const WORDS_SHARE = 1.9;
/** Words longer than this are set as a paragraph rather than as a figure. */
const SHORT_WORDS_LENGTH = 24;
/** What is claimed is never cut: where it finds no room, the card is left out and counted. */
export const VALUE_LINES_MAX = 99;
const RULE_PX = 3;
const RULE_GAP_PX = 14;
const GROUP_GAP_PX = 14;
const LINE_GAP_PX = 4;

function sizeOf(look: QuoteLook, basePx: number, { type }: Setting): number {
  return Math.max(type.note, basePx * look.scale);
}

function figureSize({ hasFigure, valueLabel }: Quote, look: QuoteLook, setting: Setting): number {
  const isShort = hasFigure || valueLabel.length <= SHORT_WORDS_LENGTH;
  return sizeOf(look, setting.type.value * (isShort ? FIGURE_SHARE : WORDS_SHARE), setting);
}

/** Of whom and of what, the figure, and what it is set against. */
function assertionBlock(quote: Quote, { left, widthPx }: QuotePlace, look: QuoteLook, setting: Setting): Block {
  const small = sizeOf(look, setting.type.name, setting);
  const style = { role: 'name', sizePx: small, weight: 400, fill: 'soft', linesMax: look.linesMax } as const;
  const value = {
    role: 'value',
    sizePx: figureSize(quote, look, setting),
    weight: 600,
    fill: 'ink',
    linesMax: VALUE_LINES_MAX,
  } as const;
  const against = quote.against === undefined ? '' : `compared with ${quote.against}`;
  return stack(
    [
      paragraph(look.hasName ? quote.label : '', left, widthPx, { ...style, weight: 600, fill: 'ink' }),
      paragraph(quote.metricName, left, widthPx, style),
      paragraph(quote.valueLabel, left, widthPx, value),
      paragraph(against, left, widthPx, style),
    ],
    LINE_GAP_PX,
  );
}

/** The source's words beside a rule, with their place. */
export function phraseBlock(
  quote: Quote,
  { left, widthPx }: QuotePlace,
  style: Pick<TextStyle, 'sizePx' | 'linesMax'>,
  setting: Setting,
): Block {
  const inner = left + RULE_PX + RULE_GAP_PX;
  const width = widthPx - RULE_PX - RULE_GAP_PX;
  const words = paragraph(`“${quote.phrase}”`, inner, width, { ...style, role: 'note', weight: 400, fill: 'ink' });
  const place = paragraph(`${quote.locator} [${quote.sourceNumber}]`, inner, width, {
    role: 'source',
    sizePx: setting.type.note,
    weight: 400,
    fill: 'soft',
    linesMax: 1,
  });
  const text = stack([words, place], 2);
  const rule = { type: 'rect', role: 'mark', x: left, width: RULE_PX, height: text.height } as const;
  const draw = (top: number) => [{ ...rule, y: top, fill: { token: quote.series } }, ...text.draw(top)];
  return { height: text.height, draw };
}

function listText(opening: string, parts: readonly string[], separator: string): string {
  return parts.length === 0 ? '' : `${opening}${parts.join(separator)}`;
}

/** The conditions that the source states, and those that matter and are left out. */
function conditionsBlock(quote: Quote, { left, widthPx }: QuotePlace, look: QuoteLook, setting: Setting): Block {
  if (!look.hasConditions) return NOTHING;
  const stated = quote.conditions.map(({ label, text }) => `${label}: ${text}`);
  const sizePx = sizeOf(look, setting.type.note * 1.05, setting);
  const style = { role: 'note', sizePx, weight: 400, fill: 'soft', linesMax: look.linesMax } as const;
  return stack(
    [
      paragraph(listText('Stated: ', stated, '; '), left, widthPx, style),
      paragraph(listText('Not stated: ', quote.notStated, ', '), left, widthPx, style),
    ],
    LINE_GAP_PX,
  );
}

const CUT_TEXT = 'Shortened here; the claim’s page has it in full.';

/** Whether a text of the card is cut. */
function isCut(blocks: readonly Block[]): boolean {
  const shapes = blocks.flatMap((block) => block.draw(0));
  return shapes.some((shape) => shape.type === 'text' && shape.fullText !== undefined);
}

/** The line that says that words are left out. */
function cutBlock({ left, widthPx }: QuotePlace, { type }: Setting): Block {
  const style = { role: 'note', sizePx: type.note, weight: 400, fill: 'soft', linesMax: 1 } as const;
  return paragraph(CUT_TEXT, left, widthPx, style);
}

/** One claim as a card: figure, baseline, sentence, the source's words and the conditions. */
export function quoteCard(quote: Quote, place: QuotePlace, look: QuoteLook, setting: Setting): Block {
  const sentence = look.hasSentence ? quote.sentence : '';
  const sentenceStyle = {
    role: 'note',
    sizePx: sizeOf(look, setting.type.name, setting),
    weight: 400,
    fill: 'ink',
    linesMax: look.linesMax,
  } as const;
  const phrase = { sizePx: sizeOf(look, setting.type.name * 1.15, setting), linesMax: look.linesMax };
  const blocks = [
    assertionBlock(quote, place, look, setting),
    phraseBlock(quote, place, phrase, setting),
    paragraph(sentence, place.left, place.widthPx, sentenceStyle),
    conditionsBlock(quote, place, look, setting),
  ];
  const gap = GROUP_GAP_PX * Math.min(1.4, look.scale);
  return stack(isCut(blocks) ? [...blocks, cutBlock(place, setting)] : blocks, gap);
}
