import type { ChartSpec } from './chart.ts';
import type { ScaleName } from './rows.ts';

/** The scale on which the figures of a chart stand; `undefined` for kinds without an axis, and where panels differ. */
export function drawnScale(chart: ChartSpec | undefined): ScaleName | undefined {
  if (chart === undefined || !('panels' in chart)) return undefined;
  const scales = chart.panels.flatMap((panel): readonly ScaleName[] => {
    if ('points' in panel) return [panel.x.scale, panel.y.scale];
    return panel.form === 'absolute' ? [panel.scale] : [];
  });
  const [first] = scales;
  return scales.every((scale) => scale === first) ? first : undefined;
}
