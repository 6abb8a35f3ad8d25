import type { CellGeometry, SceneItem, SceneMark } from '#lib/chart/scene/scene.ts';
import type { Quote, QuoteChart } from '#lib/chart/spec/quote.ts';
import { drawShapes, type Block } from '#lib/chart/layout/parts/block.ts';
import { emptyBody } from '#lib/chart/layout/parts/empty-body.ts';
import type { DrawnBody, KindLayout, PlannedBody, Room } from '#lib/chart/layout/kind-layout.ts';
import { NO_LEGEND } from '#lib/chart/layout/parts/legend.ts';
import { quoteCard, type QuoteLook } from './card.ts';
import { quoteEntry } from './list.ts';
import type { Setting } from '#lib/chart/layout/size.ts';

const EMPTY_TEXT = 'No claim has been read for this.';
const ENTRY_GAP_PX = 22;
const TIGHT_ENTRY_GAP_PX = 14;
/** No text of a card is longer than this many lines before it is shortened. */
const LINES_MAX = 40;

const FULL: QuoteLook = { scale: 1, hasConditions: true, hasSentence: true, hasName: true, linesMax: LINES_MAX };
const BRIEF: QuoteLook = { ...FULL, hasConditions: false };
const WITHOUT_SENTENCE: QuoteLook = { ...FULL, hasSentence: false };

/**
 * From the largest card to the smallest. The sentence says the conditions too, so a picture of fixed
 * height leaves out one of the two; only at the end are words cut, and the card says so.
 */
const FIXED_LOOKS: readonly QuoteLook[] = [
  ...[1.9, 1.7, 1.5, 1.35, 1.2, 1.1, 1, 0.9, 0.8].map((scale) => ({ ...BRIEF, scale })),
  ...[1.2, 1, 0.9, 0.8].map((scale) => ({ ...WITHOUT_SENTENCE, scale })),
  ...[1, 0.9, 0.8].map((scale) => ({ ...BRIEF, hasSentence: false, scale })),
  ...[8, 6, 4, 3, 2, 1].map((linesMax) => ({ ...BRIEF, hasSentence: false, scale: 0.75, linesMax })),
];

/** Letter sizes of lists in pictures of a fixed height, tried from the first on. */
const LIST_SCALES = [1.5, 1.35, 1.2, 1.1] as const;

/** A quotation with its place in the body. */
interface PlacedQuote {
  readonly quote: Quote;
  readonly block: Block;
}

function planCard(quote: Quote, hasName: boolean, setting: Setting, room: Room): Block | undefined {
  const place = { left: setting.marginPx, widthPx: setting.widthPx - 2 * setting.marginPx };
  const natural = quoteCard(quote, place, { ...FULL, hasName, scale: setting.isStacked ? 1 : 1.15 }, setting);
  if (!room.isFixed && natural.height <= room.heightPx) return natural;
  return FIXED_LOOKS.map((look) => quoteCard(quote, place, { ...look, hasName }, setting)).find(
    ({ height }) => height <= room.heightPx,
  );
}

function gapOf({ heightPx }: Setting): number {
  return heightPx === undefined ? ENTRY_GAP_PX : TIGHT_ENTRY_GAP_PX;
}

/** As many quotations as there is room for, from the first. */
function fillList(quotes: readonly Quote[], setting: Setting, room: Room): readonly PlacedQuote[] {
  const hasNames = new Set(quotes.map(({ subjectId }) => subjectId)).size > 1;
  let left = room.heightPx;
  const placed: PlacedQuote[] = [];
  for (const quote of quotes) {
    const block = quoteEntry(quote, setting, hasNames);
    if (block.height > left) break;
    left -= block.height + gapOf(setting);
    placed.push({ quote, block });
  }
  return placed;
}

/** The letters of a list, larger than usual. */
function enlarged(setting: Setting, scale: number): Setting {
  const { type } = setting;
  return {
    ...setting,
    type: { ...type, name: type.name * scale, value: type.value * scale, note: type.note * scale },
  };
}

/** A list is set as large as it may be with all its quotations; where some find no room, as small as usual. */
function planList(quotes: readonly Quote[], setting: Setting, room: Room): readonly PlacedQuote[] {
  const scales = room.isFixed ? LIST_SCALES : [];
  const lists = scales.map((scale) => fillList(quotes, enlarged(setting, scale), room));
  return lists.find(({ length }) => length === quotes.length) ?? fillList(quotes, setting, room);
}

function planQuotes({ quotes, title }: QuoteChart, setting: Setting, room: Room): readonly PlacedQuote[] {
  const list = quotes.length > 1 ? planList(quotes, setting, room) : [];
  const [first] = quotes;
  if (list.length > 0 || first === undefined) return list;
  // Where not even two fit, the first is set as a card of its own.
  const hasName = first.label !== title || !setting.furniture.hasTitle;
  const block = planCard(first, hasName, setting, room);
  return block === undefined ? [] : [{ quote: first, block }];
}

function separator(y: number, { marginPx, widthPx }: Setting): SceneItem {
  const ends = { x1: marginPx, y1: y, x2: widthPx - marginPx, y2: y };
  return { type: 'line', role: 'grid', ...ends, stroke: 'grid', strokeWidth: 1 };
}

function drawQuotes(placed: readonly PlacedQuote[], setting: Setting, bodyTop: number, height: number): DrawnBody {
  const { marginPx, widthPx } = setting;
  const box = { x: marginPx, width: widthPx - 2 * marginPx };
  const items: SceneItem[] = [];
  const cells: CellGeometry[] = [];
  let y = bodyTop;
  for (const { quote, block } of placed) {
    if (y > bodyTop) items.push(separator(y - gapOf(setting) / 2, setting));
    const hit = { type: 'rect', role: 'hit', ...box, y, height: block.height } as const;
    const { claimId, href, sentence } = quote;
    const mark: SceneMark = { type: 'mark', claimId, href, sentence, shapes: [hit, ...drawShapes(block, y)] };
    items.push(mark);
    cells.push({ claimId, ...box, y, height: block.height });
    y += block.height + gapOf(setting);
  }
  return { items, panels: [{ type: 'cells', panelId: 'quotes', ...box, y: bodyTop, height, cells }] };
}

/** The chart with only the quotations that are drawn, and their sources. */
function restrictQuotes(chart: QuoteChart, placed: readonly PlacedQuote[]): QuoteChart {
  if (placed.length === chart.quotes.length) return chart;
  const quotes = placed.map(({ quote }) => quote);
  const cited = new Set(quotes.map(({ sourceNumber }) => sourceNumber));
  return { ...chart, quotes, sources: chart.sources.filter(({ number }) => cited.has(number)) };
}

function planQuoteBody(chart: QuoteChart, setting: Setting, room: Room): PlannedBody<QuoteChart> {
  if (chart.quotes.length === 0) return emptyBody(chart, setting, EMPTY_TEXT);
  const placed = planQuotes(chart, setting, room);
  const gaps = gapOf(setting) * Math.max(0, placed.length - 1);
  const height = placed.reduce((sum, { block }) => sum + block.height, gaps);
  return {
    height,
    hiddenCount: chart.quotes.length - placed.length,
    shown: restrictQuotes(chart, placed),
    draw: (top) => drawQuotes(placed, setting, top, height),
  };
}

/** Claims in their own words: one as a card, several as a list. */
export const QUOTES: KindLayout<QuoteChart> = { legend: () => NO_LEGEND, plan: planQuoteBody };
