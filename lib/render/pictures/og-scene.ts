import { LICENCE } from '#lib/domain/words/licence.ts';
import { paragraph, stack, type Block, type TextStyle } from '#lib/chart/layout/parts/block.ts';
import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import { PRESETS } from '#lib/chart/layout/size.ts';
import { licenceLine } from '#lib/chart/furniture/licence-line.ts';
import { restrictRows } from '#lib/chart/narrow/rows.ts';
import { hasDrawing } from '#lib/chart/spec/has-drawing.ts';
import { isRowChart } from '#lib/chart/spec/row-chart.ts';
import type { Scene, SceneItem, SceneText } from '#lib/chart/scene/scene.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { shortenText } from '#lib/text/measure/wrap-text.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { placeShapes } from './place-shapes.ts';

/** The size that link previews take (Open Graph protocol, common practice). */
export const OG_SIZE = { width: 1200, height: 630 } as const;
const { width: WIDTH_PX, height: HEIGHT_PX } = OG_SIZE;
const MARGIN_PX = 48;
const TEXT_WIDTH_PX = WIDTH_PX - 2 * MARGIN_PX;
const BAR_HEIGHT_PX = 10;
const GAP_PX = 14;
const KICKER_BASELINE_PX = 52;
const BODY_TOP_PX = 66;
const BOTTOM_PX = HEIGHT_PX - 26;
const NAME = 'Model Claims';

const KICKER_SIZE_PX = 24;
const STAMP: TextStyle = { role: 'footer', sizePx: 20, weight: 400, fill: 'soft', linesMax: 1 };
const STATEMENT: TextStyle = { role: 'note', sizePx: 21, weight: 400, fill: 'ink', linesMax: 12 };
const TITLE: TextStyle = { role: 'title', sizePx: 42, weight: 600, fill: 'ink', linesMax: 2 };
const SENTENCE: TextStyle = { role: 'note', sizePx: 32, weight: 400, fill: 'ink', linesMax: 8 };

/** Beside a chart stands what of it may be compared. */
const ASIDE_WIDTH_PX = 290;
/** A chart is at most twice as wide as high. */
const ASPECT_MAX = 2;
/** The blank edge of a chart's own layout. */
const LAYOUT_MARGIN_PX = PRESETS.og.layout.marginPx;

/** Previews are shown at less than half their size, so a chart is laid out narrow and enlarged. */
const LAYOUT_WIDTHS_PX = [520, 600, 700] as const;
/** So far at least, or the smallest letters of a chart cannot be read. */
const ENLARGED_MIN = 1.24;

/** What a page is, by the first segment of its address. */
const KINDS: Readonly<Record<string, string>> = {
  compare: 'Comparison',
  comparisons: 'Comparison',
  metrics: 'Metric',
  families: 'Family',
  claims: 'Claim',
  models: 'Model',
  methods: 'Method',
  datasets: 'Dataset',
  benchmarks: 'Benchmark',
};

/** What the page is and which of its charts stands here: a preview that shows one of four says so. */
export function kickerOf({ href, title, charts }: Pick<SurfaceView, 'href' | 'title' | 'charts'>): string {
  const kind = KINDS[/^\/(\w+)/.exec(href)?.[1] ?? ''] ?? '';
  const [first, ...others] = charts;
  const name = first === undefined || first.title === title ? '' : first.title;
  const more = others.length === 0 ? '' : `and ${others.length} more ${others.length === 1 ? 'chart' : 'charts'}`;
  return [kind, name, more].filter((part) => part !== '').join(' · ');
}

function kicker(view: SurfaceView): readonly SceneText[] {
  const style = { type: 'text', role: 'note', y: KICKER_BASELINE_PX, sizePx: KICKER_SIZE_PX, weight: 600 } as const;
  const widthPx = TEXT_WIDTH_PX - NAME.length * KICKER_SIZE_PX;
  const text = shortenText(kickerOf(view), { widthPx, sizePx: KICKER_SIZE_PX, weight: 600 });
  return [
    { ...style, x: MARGIN_PX, text, anchor: 'start', fill: 'member' },
    { ...style, x: WIDTH_PX - MARGIN_PX, text: NAME, anchor: 'end', fill: 'soft' },
  ];
}

function write(text: string, style: TextStyle, widthPx = TEXT_WIDTH_PX): Block {
  return paragraph(text, MARGIN_PX, widthPx, style);
}

/** The chart with the figures that are shown alone; `undefined` where they cannot be told from the others. */
function shownPart(chart: ChartSpec, scene: Scene): ChartSpec | undefined {
  if (scene.hiddenCount === 0) return chart;
  if (!isRowChart(chart)) return undefined;
  const shown = new Set(scene.items.flatMap((item) => (item.type === 'mark' ? [item.claimId] : [])));
  return restrictRows(chart, ({ claimId }) => shown.has(claimId));
}

function sourceLine({ sources }: ChartSpec): string {
  const [first, ...others] = sources;
  if (first === undefined) return '';
  return others.length === 0 ? `Source: ${first.label}` : `${sources.length} sources`;
}

/** The room for a chart, without the blank edge of its layout. */
interface Room {
  readonly top: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

function scaleIn({ widthPx }: Room, layoutWidthPx: number): number {
  return widthPx / (layoutWidthPx - 2 * LAYOUT_MARGIN_PX);
}

function layoutIn(chart: ChartSpec, room: Room, layoutWidthPx: number): Scene {
  const layoutHeightPx = room.heightPx / scaleIn(room, layoutWidthPx) + 2 * LAYOUT_MARGIN_PX;
  return layoutChart(chart, { size: 'og', plain: true, widthPx: layoutWidthPx, heightPx: layoutHeightPx });
}

function isShortened({ items }: Scene): boolean {
  const shapes = items.flatMap((item) => (item.type === 'mark' ? item.shapes : [item]));
  return shapes.some((shape) => shape.type === 'text' && shape.fullText !== undefined);
}

/** The narrowest layout that holds everything in full, else the one that leaves out the fewest figures. */
function bestLayout(chart: ChartSpec, room: Room): Scene {
  const [narrowest, ...wider] = LAYOUT_WIDTHS_PX;
  let best = layoutIn(chart, room, narrowest);
  let next = best;
  for (const widthPx of wider) {
    if (next.hiddenCount === 0 && !isShortened(next)) return next;
    if (scaleIn(room, widthPx) < ENLARGED_MIN) return best;
    next = layoutIn(chart, room, widthPx);
    if (next.hiddenCount < best.hiddenCount) best = next;
  }
  return next.hiddenCount === 0 && !isShortened(next) ? next : best;
}

function placeChart(chart: ChartSpec, room: Room): { readonly scene: Scene; readonly items: readonly SceneItem[] } {
  const scene = bestLayout(chart, room);
  const scale = scaleIn(room, scene.width);
  const edge = LAYOUT_MARGIN_PX * scale;
  return { scene, items: placeShapes(scene.items, { x: MARGIN_PX - edge, y: room.top - edge, scale }) };
}

/** One claim with its words, which name its subject. */
function quoteItems(chart: ChartSpec): readonly SceneItem[] {
  const lines = [write(chart.statement, { ...STATEMENT, linesMax: 1 }), write(sourceLine(chart), STAMP)];
  const foot = stack([...lines, write(licenceLine(chart), STAMP)], GAP_PX / 2);
  const top = BODY_TOP_PX + 2 * GAP_PX;
  const heightPx = BOTTOM_PX - foot.height - GAP_PX - top;
  const { items } = placeChart(chart, { top, heightPx, widthPx: Math.min(TEXT_WIDTH_PX, heightPx * ASPECT_MAX) });
  return [...items, ...foot.draw(BOTTOM_PX - foot.height)];
}

/** The chart under the page's own title, and beside it what may be said of the figures that it shows. */
function chartItems(view: SurfaceView, chart: ChartSpec): readonly SceneItem[] {
  if (chart.kind === 'quote' && chart.quotes.length === 1) return quoteItems(chart);
  const title = write(view.title, TITLE);
  const footOf = (part: ChartSpec) =>
    stack([write(sourceLine(part), STAMP), write(licenceLine(part), STAMP)], GAP_PX / 2);
  const top = BODY_TOP_PX + title.height + GAP_PX;
  const heightPx = BOTTOM_PX - footOf(chart).height - GAP_PX - top;
  const widthPx = Math.min(TEXT_WIDTH_PX - ASIDE_WIDTH_PX - 2 * GAP_PX, heightPx * ASPECT_MAX);
  const { scene, items } = placeChart(chart, { top, widthPx, heightPx });
  const shown = shownPart(chart, scene);
  const foot = footOf(shown ?? chart);
  const aside = paragraph(shown?.statement ?? '', WIDTH_PX - MARGIN_PX - ASIDE_WIDTH_PX, ASIDE_WIDTH_PX, STATEMENT);
  return [...title.draw(BODY_TOP_PX), ...items, ...aside.draw(top), ...foot.draw(BOTTOM_PX - foot.height)];
}

/** The words of a view in which nothing can be drawn: its own and its first claims. */
function wordItems(view: SurfaceView): readonly SceneItem[] {
  const { title, sentence, claims, catalog, release } = view;
  const said = claims.slice(0, TEXTS_MAX).map((claim) => claimSentence(claim, catalog));
  const texts = [sentence, ...said].filter((text) => text !== '').slice(0, TEXTS_MAX);
  const linesMax = Math.floor(SENTENCE.linesMax / Math.max(1, texts.length));
  const words = stack(
    [write(title, TITLE), ...texts.map((text) => write(text, { ...SENTENCE, linesMax }))],
    2 * GAP_PX,
  );
  const stamp = write(`${NAME} · release ${release.id} · ${LICENCE}`, STAMP);
  return [...words.draw(BODY_TOP_PX + GAP_PX), ...stamp.draw(BOTTOM_PX - stamp.height)];
}

const TEXTS_MAX = 3;

function fullWidth(role: 'background' | 'note', height: number, token: 'background' | 'member'): SceneItem {
  return { type: 'rect', role, x: 0, y: 0, width: WIDTH_PX, height, fill: { token } };
}

/** The picture that stands for a view where its link is shared: what it is, its first chart, its words. */
export function ogScene(view: SurfaceView): Scene {
  const chart = view.charts.find(hasDrawing);
  return {
    width: WIDTH_PX,
    height: HEIGHT_PX,
    title: '',
    description: '',
    items: [
      fullWidth('background', HEIGHT_PX, 'background'),
      fullWidth('note', BAR_HEIGHT_PX, 'member'),
      ...kicker(view),
      ...(chart === undefined ? wordItems(view) : chartItems(view, chart)),
    ],
    panels: [],
    hiddenCount: 0,
  };
}
