import type { RowChart } from '#lib/chart/spec/rows.ts';
import { readByKind, type ReadersByKind } from '#lib/chart/spec/by-kind.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { SurfaceView } from '#lib/view/surface-view.ts';

type ViewClaims = Pick<SurfaceView, 'claims' | 'drawable'>;

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
  results: ({ cells }) => ({ ids: cells.map(({ claimId }) => claimId), metrics: [] }),
  quote: ({ quotes }) => ({ ids: quotes.map(({ claimId }) => claimId), metrics: [] }),
  multiples: ({ charts }) => ({
    ids: charts.flatMap((chart) => rows(chart).ids),
    metrics: charts.flatMap((chart) => rows(chart).metrics),
  }),
};

function belongingOf(chart: ChartSpec): Belonging {
  return readByKind(BELONGINGS, chart);
}

/** The ids of the claims that a chart draws or lists, in its order. */
export function chartClaimIds(chart: ChartSpec): readonly string[] {
  return [...belongingOf(chart).ids, ...chart.words.map(({ claimId }) => claimId)];
}

/** The claims that a view has for some of its charts: its own, then those under other metrics that one of them draws. */
export function claimsFor(view: ViewClaims, charts: readonly ChartSpec[]): readonly Claim[] {
  const { claims, drawable = [] } = view;
  const own = new Set(claims.map(({ id }) => id));
  const drawn = new Set<string>(charts.flatMap((chart) => belongingOf(chart).ids));
  return [...claims, ...drawable.filter(({ id }) => drawn.has(id) && !own.has(id))];
}

/** The claims that a chart is about, in the order in which it draws them; then the others of its metrics. */
export function claimsOfChart(chart: ChartSpec, claims: readonly Claim[]): readonly Claim[] {
  const { metrics } = belongingOf(chart);
  const byId = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]));
  const drawn = chartClaimIds(chart).flatMap((id) => byId.get(id) ?? []);
  return [...new Set([...drawn, ...claims.filter(({ metric }) => metrics.includes(metric))])];
}

/** The claims of a view that the slides of none of its charts tell. */
export function untoldClaims({ charts, claims }: Pick<SurfaceView, 'charts' | 'claims'>): readonly Claim[] {
  const told = new Set(charts.flatMap((chart) => claimsOfChart(chart, claims)));
  return claims.filter((claim) => !told.has(claim));
}
