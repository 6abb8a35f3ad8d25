import { FRAME_LAYOUTS, FRAME_WORDS_MAX } from '#lib/chart/layout/embed-frame.ts';
import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import type { Scene, SceneItem } from '#lib/chart/scene/scene.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { renderWebSvg } from '#lib/chart/scene/svg.ts';
import type { ThemeName } from '#lib/chart/scene/theme.ts';
import { escapeXml } from '#lib/text/escape-xml.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { outLink, type AddressOf } from './html-document.ts';

export interface FigureOptions {
  readonly theme: ThemeName;
  readonly addressOf: AddressOf;
  /** Markup of our own making that stands over the drawings. */
  readonly tools?: string;
}

/** The drawings of one chart; of these one is seen, by the width of the document. */
export type FigureScenes = Readonly<Record<'wide' | 'narrow', Scene>>;

/** Lays a chart out for wide and for narrow documents. */
export function figureScenes(chart: ChartSpec): FigureScenes {
  return { wide: layoutChart(chart, FRAME_LAYOUTS.wide), narrow: layoutChart(chart, FRAME_LAYOUTS.narrow) };
}

function withAddress(item: SceneItem, addressOf: AddressOf): SceneItem {
  const hasLink = (item.type === 'mark' || item.type === 'text') && item.href !== undefined;
  return hasLink ? { ...item, href: addressOf(item.href) } : item;
}

function drawing(scene: Scene, idPrefix: string, { theme, addressOf }: FigureOptions): string {
  const items = scene.items.map((item) => withAddress(item, addressOf));
  return renderWebSvg({ ...scene, items }, { theme, idPrefix, hasLinks: true, linkTarget: 'new-tab' });
}

/** Claims without a figure belong to the chart: the first are read at once, long lists are folded. */
function wordsList({ words, undrawn }: ChartSpec, addressOf: AddressOf): string {
  if (words.length === 0) return '';
  const item = ({ href, sentence, sourceNumber }: ChartSpec['words'][number]) =>
    `<li>${outLink(addressOf(href), sentence)} [${sourceNumber}]</li>`;
  const list = (part: ChartSpec['words']) => `<ul class="soft">${part.map(item).join('')}</ul>`;
  const rest = words.slice(FRAME_WORDS_MAX);
  const leftCount = undrawn?.wordsCount ?? 0;
  const left = leftCount === 0 ? '' : `<p class="soft">${leftCount} more, in the table.</p>`;
  const more =
    rest.length === 0
      ? ''
      : `<details><summary>${rest.length + leftCount} more</summary>${list(rest)}${left}</details>`;
  return `<h2>Claimed without a figure</h2>${list(words.slice(0, FRAME_WORDS_MAX))}${more}`;
}

/** A chart in a document: its drawings, what of it was corrected, and its claims in words. */
export function figureMarkup(chart: ChartSpec, scenes: FigureScenes, options: FigureOptions): string {
  const { addressOf, tools = '' } = options;
  const notes = chart.corrections.map((correction) => `<p class="soft">${escapeXml(correction)}</p>`).join('');
  const drawn = (['wide', 'narrow'] as const).map(
    (width) => `<div class="${width}">${drawing(scenes[width], `${chart.id}-${width}`, options)}</div>`,
  );
  const caption = `<figcaption>${notes}${wordsList(chart, addressOf)}</figcaption>`;
  return `<figure data-kind="${chart.kind}">${tools}${drawn.join('')}${caption}</figure>`;
}

/** Every drawing says its own title and what of it may be compared; a comparison says it of the whole as well. */
export function headingMarkup({ title, sentence, comparison }: SurfaceView, charts: readonly ChartSpec[]): string {
  if (charts.length === 1) return `<h1 class="unseen">${escapeXml(title)}</h1>`;
  const isOfWhole = charts.length > 1 && comparison !== undefined;
  return `<h1>${escapeXml(title)}</h1>${isOfWhole ? `<p>${escapeXml(sentence)}</p>` : ''}`;
}
