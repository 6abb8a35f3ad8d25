import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import { clampHeight, clampSide, type LayoutOptions } from '#lib/chart/layout/size.ts';
import type { Scene } from '#lib/chart/scene/scene.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';

/**
 * A chart laid out for a file. One that would grow to more than twice its free width is laid out
 * again at that height, and says how many figures it leaves out.
 */
export function pictureScene(spec: ChartSpec, options: LayoutOptions): Scene {
  const scene = layoutChart(spec, options);
  if (options.widthPx === undefined || options.heightPx !== undefined) return scene;
  const heightPx = clampHeight(scene.width, scene.height);
  if (heightPx >= scene.height) return scene;
  const widthPx = clampSide(options.widthPx);
  return layoutChart(spec, { ...options, heightPx: (heightPx / scene.width) * widthPx });
}
