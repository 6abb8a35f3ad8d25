import { chartCitation, chartFootnote } from '#lib/chart/words/footnote.ts';
import { FRAME_WIDTH_PX, frameHeight } from '#lib/chart/layout/embed-frame.ts';
import { hasDrawing } from '#lib/chart/spec/has-drawing.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { ReleaseId } from '#lib/domain/facts/release.ts';
import { embedCode } from '#lib/url/embed/code.ts';
import { pinnedHref } from '#lib/url/embed/href.ts';

import { siteOrigin } from '#components/controls/site-origin.ts';

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
  readonly charts: readonly ChartSpec[];
  readonly releaseId: ReleaseId;
  readonly footnote: (address: string) => string;
  readonly citation: (address: string) => string;
}

function codeOf({ title, charts }: SharedView, pageHref: string): string {
  const heightPx = frameHeight({ charts, paragraphs: [] }, FRAME_WIDTH_PX);
  const size = { widthPx: FRAME_WIDTH_PX, heightPx };
  const hasChart = charts.some(hasDrawing);
  return embedCode({ origin: siteOrigin(), pageHref, title, hasChart, ...size, hasHostScript: true });
}

function factsOf(view: SharedView): ShareFacts {
  const { title, href, charts, releaseId } = view;
  const pinned = pinnedHref(href, releaseId);
  const address = `${siteOrigin()}${pinned}`;
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

/** What can be taken away of a chart at its address. */
export function shareChart(chart: ChartSpec, href: string): ShareFacts {
  return factsOf({
    title: chart.title,
    href,
    charts: [chart],
    releaseId: ReleaseId.parse(chart.releaseStamp.id),
    footnote: (address) => chartFootnote(chart, address),
    citation: (address) => chartCitation(chart, address),
  });
}

interface WholeView {
  readonly title: string;
  readonly href: string;
  /** What of it may be compared, in plain words. */
  readonly sentence: string;
  readonly charts: readonly ChartSpec[];
  readonly release: { readonly id: ReleaseId; readonly createdAt: string };
}

/** What can be taken away of a view of several charts, or of none. */
export function shareView({ title, href, sentence, charts, release }: WholeView): ShareFacts {
  const releaseStamp = { id: release.id, date: release.createdAt.slice(0, 10) };
  return factsOf({
    title,
    href,
    charts,
    releaseId: release.id,
    footnote: (address) => `${title}: ${sentence} Model Claims, release ${release.id}, ${address}`,
    citation: (address) => chartCitation({ title, releaseStamp }, address),
  });
}
