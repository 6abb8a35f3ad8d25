import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import { renderWebSvg } from '#lib/chart/scene/svg.ts';
import type { Example } from './example.ts';

export const GOLDEN_THEMES = ['light', 'dark'] as const;
export type GoldenTheme = (typeof GOLDEN_THEMES)[number];

/** Where a golden is kept, from the folder of this file: in a folder for its kind of chart. */
export function goldenPath({ name, spec }: Example, theme: GoldenTheme): string {
  return `${spec.kind}/${name}.${theme}.svg`;
}

/** The text of a golden: one element a line, so that a change reads as a difference of lines. */
export function renderGolden({ spec, options = {} }: Example, theme: GoldenTheme): string {
  const svg = renderWebSvg(layoutChart(spec, options), { theme, idPrefix: 'golden', hasLinks: true });
  return `${svg.replaceAll('><', '>\n<')}\n`;
}
