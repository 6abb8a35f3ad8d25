import { LICENCE } from '#lib/domain/words/licence.ts';
import { frameHeight, type FrameContent } from '#lib/chart/layout/embed-frame.ts';
import { licenceLine } from '#lib/chart/furniture/licence-line.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { isInWords } from '#lib/chart/spec/in-words.ts';
import { escapeXml } from '#lib/text/escape-xml.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import type { EmbedOptions } from '#lib/url/embed/href.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import { claimList, claimTable } from '#lib/render/html/claims.ts';
import { writeEmbedDocument } from './embed-document.ts';
import { outLink } from '#lib/render/html/html-document.ts';
import { figureMarkup, figureScenes, headingMarkup } from '#lib/render/html/html-figure.ts';

/** The licence of pages without a chart, whose drawings say it themselves. */
const LICENCE_LINE = `Data ${LICENCE}; quotations belong to their authors`;

/** Links of a frame start at the root of the site that serves it. */
const FROM_ROOT = (href: string): string => href;

function figure(chart: ChartSpec, { theme }: EmbedOptions): string {
  return figureMarkup(chart, figureScenes(chart), { theme, addressOf: FROM_ROOT });
}

/** The charts that a frame draws: quotations are text there, which fits every width and can be selected. */
function drawnCharts({ charts }: SurfaceView): readonly ChartSpec[] {
  return charts.filter((chart) => !isInWords(chart));
}

function footer({ release, href, pinned }: SurfaceView, charts: readonly ChartSpec[]): string {
  const stamp = licenceLine({ releaseStamp: { id: release.id, date: release.createdAt }, licence: LICENCE_LINE });
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
    body: `${headingMarkup(view, charts)}${shown}${claims}${footer(view, charts)}`,
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
