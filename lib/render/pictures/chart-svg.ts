import { outputSize, type LayoutOptions } from '#lib/chart/layout/size.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';
import { renderPortableSvg, renderWebSvg } from '#lib/chart/scene/svg.ts';
import type { ThemeName } from '#lib/chart/scene/theme.ts';
import { outlineText } from '#lib/render/lettering/outlines.ts';
import { pictureScene } from './picture-scene.ts';

export interface ChartSvgOptions extends LayoutOptions {
  readonly theme?: ThemeName;
  /** `web` for pages and browsers; `portable` for decks and unknown hosts. */
  readonly flavour?: 'web' | 'portable';
  /** Whether marks and sources are links. */
  readonly hasLinks?: boolean;
}

/** A chart as an SVG file, in the size that the options name. */
export function chartSvg(spec: ChartSpec, options: ChartSvgOptions = {}): string {
  const { theme = 'light', flavour = 'web', hasLinks = true } = options;
  const scene = pictureScene(spec, options);
  const sides = outputSize(scene, options);
  if (flavour === 'portable') return renderPortableSvg(scene, { theme, outline: outlineText, ...sides });
  return renderWebSvg(scene, { theme, idPrefix: 'chart', hasLinks, ...sides });
}
