import { layoutChart } from '../layout/layout-chart.ts';
import { renderWebSvg } from '#lib/chart/scene/svg.ts';
import type { Example } from './example.ts';

export const GOLDEN_THEMES = ['light', 'dark'] as const;
export type GoldenTheme = (typeof GOLDEN_THEMES)[number];

export function goldenFileName({ name }: Example, theme: GoldenTheme): string {
  return `${name}.${theme}.svg`;
}

/** The text of a golden: one element a line, so that a change reads as a difference of lines. */
export function renderGolden({ spec, options = {} }: Example, theme: GoldenTheme): string {
  const svg = renderWebSvg(layoutChart(spec, options), { theme, idPrefix: 'golden', hasLinks: true });
  return `${svg.replaceAll('><', '>\n<')}\n`;
}
