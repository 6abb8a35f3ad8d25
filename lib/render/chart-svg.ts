import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import { PRESETS, type LayoutOptions } from '#lib/chart/layout/size.ts';
import type { ChartSpec } from '#lib/chart/spec.ts';
import { renderPortableSvg, renderWebSvg } from '#lib/chart/svg.ts';
import type { ThemeName } from '#lib/chart/theme.ts';
import { outlineText } from './outlines.ts';

export interface ChartSvgOptions extends LayoutOptions {
  readonly theme?: ThemeName;
  /** `web` for pages and browsers; `portable` for decks and unknown hosts. */
  readonly flavour?: 'web' | 'portable';
  /** Where links of the picture lead: addresses of claims are put behind it ("https://example.org"). */
  readonly hasLinks?: boolean;
}

/** A chart as an SVG file, in the size that the options name. */
export function chartSvg(spec: ChartSpec, options: ChartSvgOptions = {}): string {
  const { theme = 'light', flavour = 'web', hasLinks = true } = options;
  const scene = layoutChart(spec, options);
  const isFree = options.widthPx !== undefined || options.heightPx !== undefined;
  const output = isFree ? undefined : PRESETS[options.size ?? 'page'].output;
  const sides = output ?? {};
  if (flavour === 'portable') return renderPortableSvg(scene, { theme, outline: outlineText, ...sides });
  return renderWebSvg(scene, { theme, idPrefix: 'chart', hasLinks, ...sides });
}
