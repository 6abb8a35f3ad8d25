import type { RowChart } from '#lib/chart/spec/rows.ts';
import { readByKind, type ReadersByKind } from '#lib/chart/spec/by-kind.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';
import type { SlideClaim } from './slides/slide-claim.ts';

/** What belongs to a chart: claims that it draws, and every claim of its metrics. */
interface Belonging {
  readonly ids: readonly string[];
  readonly metrics: readonly string[];
}

function rows({
  panels,
  metric,
}: Pick<RowChart, 'metric'> & {
  readonly panels: readonly { readonly marks: readonly { readonly claimId: string }[] }[];
}): Belonging {
  return { ids: panels.flatMap(({ marks }) => marks.map(({ claimId }) => claimId)), metrics: [metric.id] };
}

const BELONGINGS: ReadersByKind<Belonging> = {
  bar: rows,
  dot: rows,
  ladder: rows,
  timeline: rows,
  scatter: ({ panels, x, y }) => ({
    ids: panels.flatMap(({ points }) =>
      points.flatMap(({ x: across, y: up, otherX, otherY }) =>
        [across, ...otherX, up, ...otherY].map(({ claimId }) => claimId),
      ),
    ),
    metrics: [x.id, y.id],
  }),
  papers: () => ({ ids: [], metrics: [] }),
  matrix: ({ cells }) => ({ ids: cells.flatMap(({ claims }) => claims.map(({ claimId }) => claimId)), metrics: [] }),
  quote: ({ quotes }) => ({ ids: quotes.map(({ claimId }) => claimId), metrics: [] }),
  multiples: ({ charts }) => ({
    ids: charts.flatMap((chart) => rows(chart).ids),
    metrics: charts.flatMap((chart) => rows(chart).metrics),
  }),
};

function belongingOf(chart: ChartSpec): Belonging {
  return readByKind(BELONGINGS, chart);
}

/** A view with the claims of other metrics that a chart of it draws: a slide tells those too. */
export function withDrawnClaims(view: SurfaceView, chart: ChartSpec | undefined): SurfaceView {
  const { claims, drawable = [] } = view;
  const own = new Set(claims.map(({ id }) => id));
  const ids = new Set<string>(chart === undefined ? [] : belongingOf(chart).ids);
  return { ...view, claims: [...claims, ...drawable.filter(({ id }) => ids.has(id) && !own.has(id))] };
}

/** The claims of a view that a chart is about, in the order in which it draws them; then the others of its metrics. */
export function claimsOfChart(chart: ChartSpec, claims: readonly SlideClaim[]): readonly SlideClaim[] {
  const { ids, metrics } = belongingOf(chart);
  const words = chart.words.map(({ claimId }) => claimId);
  const byId = new Map<string, SlideClaim>(claims.map((claim) => [claim.id, claim]));
  const drawn = [...new Set([...ids, ...words])].flatMap((id) => byId.get(id) ?? []);
  return [...new Set([...drawn, ...claims.filter(({ metricId }) => metrics.includes(metricId))])];
}

/** The claims of a view that the slides of none of its charts tell. */
export function untoldClaims({ charts, claims }: Pick<SurfaceView, 'charts' | 'claims'>): readonly Claim[] {
  const belongings = charts.map(belongingOf);
  const words = charts.flatMap((chart) => chart.words.map(({ claimId }) => claimId));
  const ids = new Set<string>([...belongings.flatMap((belonging) => belonging.ids), ...words]);
  const metrics = new Set<string>(belongings.flatMap((belonging) => belonging.metrics));
  return claims.filter(({ id, metric }) => !ids.has(id) && !metrics.has(metric));
}
