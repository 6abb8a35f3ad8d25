import type { ChartSpec } from '#lib/chart/spec/chart.ts';

/** The line that says whose picture this is, of which release and under which licence. */
export function licenceLine(spec: Pick<ChartSpec, 'releaseStamp' | 'licence'>): string {
  return `Model Claims · release ${spec.releaseStamp.id} · ${spec.licence}`;
}
