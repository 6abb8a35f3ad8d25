import type { ChartSpec } from '#lib/chart/spec.ts';

export function ChartFigure({ spec }: { readonly spec: ChartSpec; readonly href?: string; readonly size?: 'page' | 'half' }) {
  return <figure>{spec.title}</figure>;
}
