import type { ScaleName } from '#lib/domain/facts/scale.ts';
import { readByKind, type ReadersByKind } from './by-kind.ts';
import type { ChartSpec } from './chart.ts';
import type { ChartPanel } from './rows.ts';

/** Figures against a baseline have the scale that suits them, whatever is asked for. */
function scalesOfPanels({ panels }: { readonly panels: readonly ChartPanel[] }): readonly ScaleName[] {
  return panels.flatMap(({ form, scale }) => (form === 'absolute' ? [scale] : []));
}

const none = (): readonly ScaleName[] => [];

/** The scales of each kind that a reader may choose; none where nothing stands on an axis of amounts. */
const SCALES: ReadersByKind<readonly ScaleName[]> = {
  bar: scalesOfPanels,
  dot: scalesOfPanels,
  ladder: scalesOfPanels,
  scatter: ({ panels }) => panels.flatMap(({ x, y }) => [x.scale, y.scale]),
  timeline: scalesOfPanels,
  papers: none,
  matrix: none,
  results: none,
  quote: none,
  // Each of its charts has a scale of its own.
  multiples: none,
};

/** The scale on which the figures of a chart stand; `undefined` for kinds without an axis, and where panels differ. */
export function drawnScale(chart: ChartSpec | undefined): ScaleName | undefined {
  const scales = chart === undefined ? [] : readByKind(SCALES, chart);
  const [first] = scales;
  return scales.every((scale) => scale === first) ? first : undefined;
}
