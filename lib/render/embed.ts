import { FRAME_LAYOUTS, FRAME_WORDS_MAX, frameHeight, type FrameContent } from '#lib/chart/frame-size.ts';
import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import { licenceLine } from '#lib/chart/licence-line.ts';
import type { ChartSpec } from '#lib/chart/spec.ts';
import { renderWebSvg } from '#lib/chart/svg.ts';
import { escapeXml } from '#lib/domain/escape-xml.ts';
import { claimSentence } from '#lib/domain/sentence.ts';
import type { EmbedOptions } from '#lib/url/embed-href.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { claimList, claimTable } from './embed-claims.ts';
import { outLink, writeEmbedDocument } from './embed-document.ts';

/** The licence of pages without a chart, whose drawings say it themselves. */
const LICENCE = 'Data CC BY 4.0; quotations belong to their authors';

function drawing(chart: ChartSpec, width: 'wide' | 'narrow', { theme }: EmbedOptions): string {
  const scene = layoutChart(chart, FRAME_LAYOUTS[width]);
  const idPrefix = `${chart.id}-${width}`;
  const svg = renderWebSvg(scene, { theme, idPrefix, hasLinks: true, linkTarget: 'new-tab' });
  return `<div class="${width}">${svg}</div>`;
}

/** Claims without a figure belong to the chart: the first are read at once, long lists are folded. */
function wordsList({ words }: ChartSpec): string {
  if (words.length === 0) return '';
  const list = (part: ChartSpec['words']) =>
    `<ul class="soft">${part.map(({ href, sentence, sourceNumber }) => `<li>${outLink(href, sentence)} [${sourceNumber}]</li>`).join('')}</ul>`;
  const rest = words.slice(FRAME_WORDS_MAX);
  const more = rest.length === 0 ? '' : `<details><summary>${rest.length} more</summary>${list(rest)}</details>`;
  return `<h2>Claimed without a figure</h2>${list(words.slice(0, FRAME_WORDS_MAX))}${more}`;
}

function figure(chart: ChartSpec, options: EmbedOptions): string {
  const notes = chart.corrections.map((correction) => `<p class="soft">${escapeXml(correction)}</p>`).join('');
  const drawings = `${drawing(chart, 'wide', options)}${drawing(chart, 'narrow', options)}`;
  return `<figure>${drawings}<figcaption>${notes}${wordsList(chart)}</figcaption></figure>`;
}

/** The charts that a frame draws: quotations are text there, which fits every width and can be selected. */
function drawnCharts({ charts }: SurfaceView): readonly ChartSpec[] {
  return charts.filter(({ kind }) => kind !== 'quote');
}

/** Every drawing says its own title and what of it may be compared; a comparison says it of the whole as well. */
function heading({ title, sentence, comparison }: SurfaceView, charts: readonly ChartSpec[]): string {
  if (charts.length === 1) return `<h1 class="unseen">${escapeXml(title)}</h1>`;
  const isOfWhole = charts.length > 1 && comparison !== undefined;
  return `<h1>${escapeXml(title)}</h1>${isOfWhole ? `<p>${escapeXml(sentence)}</p>` : ''}`;
}

function footer({ release, href, pinned }: SurfaceView, charts: readonly ChartSpec[]): string {
  const stamp = licenceLine({ releaseStamp: { id: release.id, date: release.createdAt }, licence: LICENCE });
  const lines = charts.length === 0 ? [escapeXml(stamp)] : [];
  const page = outLink(href, pinned ? `This view of release ${release.id}` : 'This view on Model Claims');
  return `<footer>${[...lines, page].map((line) => `<span>${line}</span>`).join('')}</footer>`;
}

/**
 * A view as one HTML document for a frame: its drawings, its claims in words, and the way to its page.
 * `noticeHref` is where its script asks whether the claims have changed since, for pinned views.
 */
export function renderEmbed(view: SurfaceView, options: EmbedOptions, noticeHref?: string): string {
  const charts = drawnCharts(view);
  const shown = charts.map((chart) => figure(chart, options)).join('');
  const claims = charts.length === 0 ? claimList(view) : claimTable(view);
  return writeEmbedDocument({
    title: view.title,
    theme: options.theme,
    body: `${heading(view, charts)}${shown}${claims}${footer(view, charts)}`,
    hasScript: !options.isStatic,
    noticeHref,
  });
}

/** What stands in the frame of a view, for its height. */
function frameContent(view: SurfaceView): FrameContent {
  const { title, sentence, claims, catalog } = view;
  const charts = drawnCharts(view);
  if (charts.length === 1) return { charts, paragraphs: [] };
  if (charts.length > 1) return { charts, paragraphs: view.comparison === undefined ? [title] : [title, sentence] };
  const texts = claims.flatMap((claim) => [claimSentence(claim, catalog), `${claim.phrase} ${claim.locator}`]);
  return { charts, paragraphs: [title, ...texts] };
}

/** The height in pixels at which the frame of a view looks right at a width without any script. */
export function embedHeight(view: SurfaceView, widthPx: number): number {
  return frameHeight(frameContent(view), widthPx);
}
