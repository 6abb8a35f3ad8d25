import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import type { LayoutOptions } from '#lib/chart/layout/size.ts';
import type { ChartSpec } from '#lib/chart/spec.ts';
import { chartPng } from '#lib/render/chart-png.ts';
import { chartSvg } from '#lib/render/chart-svg.ts';
import type { ChartData } from './charts-data.ts';
import type { Drawer } from './interleave.ts';

/** Peers draw 850 × 600; ours is as wide and as high as its rows, so that it holds every figure. */
const WIDTH_PX = 850;

export const OURS = { web: 'SVG', portable: 'portable SVG', png: 'PNG' } as const;

/** Draws a data set with one of our own surfaces: from the specification to the finished bytes. */
export function ourDrawer(surface: keyof typeof OURS, { specs }: ChartData): Drawer {
  const layout: LayoutOptions = { widthPx: WIDTH_PX };
  const write = (spec: ChartSpec): string | Promise<Uint8Array> =>
    surface === 'png' ? chartPng(spec, { ...layout, density: 2 }) : chartSvg(spec, { ...layout, flavour: surface });
  const marks = specs.reduce((sum, spec) => sum + marksDrawn(spec, layout), 0);
  return {
    name: OURS[surface],
    draw: async (draws) => {
      let bytes = 0;
      const startMs = performance.now();
      for (let count = 0; count < draws; count += 1) {
        bytes = 0;
        for (const spec of specs) {
          const written = write(spec);
          bytes += typeof written === 'string' ? written.length : (await written).length;
        }
      }
      return { ms: (performance.now() - startMs) / draws, bytes, marks };
    },
  };
}

/** What found room in the drawing, not what the specification holds. */
function marksDrawn(spec: ChartSpec, layout: LayoutOptions): number {
  return layoutChart(spec, layout).items.filter(({ type }) => type === 'mark').length;
}
