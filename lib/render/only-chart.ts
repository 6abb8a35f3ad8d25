import { chartClaimIds } from '#lib/render/pptx/facts/chart-claims.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { Ignored } from '#lib/url/codec.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';

function chartsOf({ charts, picture }: SurfaceView): readonly ChartSpec[] {
  return picture === undefined ? charts : [...charts, picture];
}

/** An id that no chart of the view has, with those that there are. */
export function unknownChart(view: SurfaceView, id: string | undefined): readonly Ignored[] {
  const ids = [...new Set(chartsOf(view).map((chart) => chart.id))];
  if (id === undefined || ids.includes(id)) return [];
  const allowed = ids.length === 0 ? 'nothing, since the view has no chart' : ids.join(', ');
  return [{ parameter: 'only', value: id.slice(0, 60), reason: 'the view has no such chart', allowed }];
}

/**
 * One chart of a view by its id, with the claims that it draws or lists and nothing else of the view;
 * `undefined` where the view has no such chart.
 */
export function onlyChart(view: SurfaceView, id: string): SurfaceView | undefined {
  const { release, catalog, name, title, href, ignored, pinned, drawable = [] } = view;
  const chart = chartsOf(view).find((each) => each.id === id);
  if (chart === undefined) return undefined;
  const drawn = new Set(chartClaimIds(chart));
  const claims = [...view.claims, ...drawable].filter((claim) => drawn.has(claim.id));
  const told = { name, title, href, sentence: chart.statement };
  return { release, catalog, ...told, claims, charts: [chart], picture: chart, ignored, pinned };
}
