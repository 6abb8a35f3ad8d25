import { chartClaimIds } from '#lib/render/pptx/facts/chart-claims.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';

/**
 * One chart of a view by its id, with the claims that it draws or lists and nothing else of the view;
 * `undefined` where the view has no such chart.
 */
export function onlyChart(view: SurfaceView, id: string): SurfaceView | undefined {
  const { release, catalog, name, title, href, ignored, pinned, picture, drawable = [] } = view;
  const chart = [...view.charts, ...(picture === undefined ? [] : [picture])].find((each) => each.id === id);
  if (chart === undefined) return undefined;
  const drawn = new Set(chartClaimIds(chart));
  const claims = [...view.claims, ...drawable].filter((claim) => drawn.has(claim.id));
  const told = { name, title, href, sentence: chart.statement };
  return { release, catalog, ...told, claims, charts: [chart], picture: chart, ignored, pinned };
}
