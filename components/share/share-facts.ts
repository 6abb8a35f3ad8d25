import { chartCitation, chartFootnote } from '#lib/chart/words/footnote.ts';
import { FRAME_WIDTH_PX, frameHeight } from '#lib/chart/layout/embed-frame.ts';
import { hasDrawing } from '#lib/chart/spec/has-drawing.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { ReleaseId } from '#lib/domain/facts/release.ts';
import { embedCode } from '#lib/url/embed/code.ts';
import { pinnedHref } from '#lib/url/embed/href.ts';

/** What can be taken away of a view besides its files. */
export interface ShareFacts {
  readonly title: string;
  /** The canonical address of the view, from the root. */
  readonly href: string;
  /** The same view in the release that is shown, which never changes. */
  readonly pinnedHref: string;
  readonly footnote: string;
  readonly citation: string;
  /** The code of a frame that follows new releases, and of one that stays as it is. */
  readonly liveCode: string;
  readonly pinnedCode: string;
  readonly hasChart: boolean;
}

interface SharedView {
  readonly title: string;
  readonly href: string;
  /** Where the site is reached, without a slash at its end; what is taken away leads back to it. */
  readonly origin: string;
  readonly charts: readonly ChartSpec[];
  readonly releaseId: ReleaseId;
  readonly footnote: (address: string) => string;
  readonly citation: (address: string) => string;
}

function codeOf({ title, charts, origin }: SharedView, pageHref: string): string {
  const heightPx = frameHeight({ charts, paragraphs: [] }, FRAME_WIDTH_PX);
  const size = { widthPx: FRAME_WIDTH_PX, heightPx };
  const hasChart = charts.some(hasDrawing);
  return embedCode({ origin, pageHref, title, hasChart, ...size, hasHostScript: true });
}

function factsOf(view: SharedView): ShareFacts {
  const { title, href, origin, charts, releaseId } = view;
  const pinned = pinnedHref(href, releaseId);
  const address = `${origin}${pinned}`;
  return {
    title,
    href,
    pinnedHref: pinned,
    footnote: view.footnote(address),
    citation: view.citation(address),
    liveCode: codeOf(view, href),
    pinnedCode: codeOf(view, pinned),
    hasChart: charts.some(hasDrawing),
  };
}

/** What can be taken away of a chart at its address on the site at `origin`. */
export function shareChart(chart: ChartSpec, href: string, origin: string): ShareFacts {
  return factsOf({
    title: chart.title,
    href,
    origin,
    charts: [chart],
    releaseId: ReleaseId.parse(chart.releaseStamp.id),
    footnote: (address) => chartFootnote(chart, address),
    citation: (address) => chartCitation(chart, address),
  });
}

interface WholeView extends Pick<SharedView, 'title' | 'href' | 'origin' | 'charts'> {
  /** What of it may be compared, in plain words. */
  readonly sentence: string;
  readonly release: { readonly id: ReleaseId; readonly createdAt: string };
}

/** What can be taken away of a view of several charts, or of none. */
export function shareView({ title, href, origin, sentence, charts, release }: WholeView): ShareFacts {
  const releaseStamp = { id: release.id, date: release.createdAt.slice(0, 10) };
  return factsOf({
    title,
    href,
    origin,
    charts,
    releaseId: release.id,
    footnote: (address) => `${title}: ${sentence} Model Claims, release ${release.id}, ${address}`,
    citation: (address) => chartCitation({ title, releaseStamp }, address),
  });
}
