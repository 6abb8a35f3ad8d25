import { layoutChart } from '#lib/chart/layout/layout-chart.ts';
import type { LayoutOptions } from '#lib/chart/layout/size.ts';
import { chartPng } from '#lib/render/pictures/chart-png.ts';
import { chartSvg } from '#lib/render/pictures/chart-svg.ts';
import type { ChartData } from './charts-data.ts';
import type { Drawer } from '#e2e/bench/interleave.ts';

/** The size that everybody draws, in CSS pixels; a PNG has twice as many each way. */
export const SIZE = { width: 850, height: 600 } as const;
const LAYOUT: LayoutOptions = { widthPx: SIZE.width, heightPx: SIZE.height };
const DENSITY = 2;

export const OURS = { web: 'SVG', portable: 'portable SVG', png: 'PNG' } as const;
type OurSurface = keyof typeof OURS;

/**
 * Draws a data set with one of our own surfaces: from the specification to the finished bytes. Each time
 * the specification is a new one, since layouts are kept with theirs.
 */
export function ourDrawer(surface: OurSurface, { spec }: ChartData): Drawer {
  const marks = layoutChart(spec, LAYOUT).items.filter(({ type }) => type === 'mark').length;
  return drawerOf(OURS[surface], marks, () =>
    surface === 'png'
      ? chartPng({ ...spec }, { ...LAYOUT, density: DENSITY })
      : chartSvg({ ...spec }, { ...LAYOUT, flavour: surface }),
  );
}

type Written = string | Uint8Array;

/** What draws something of known marks, timed. */
export function drawerOf(name: string, marks: number, write: () => Promise<Written> | Written): Drawer {
  return {
    name,
    draw: async (draws) => {
      let bytes = 0;
      const startMs = performance.now();
      const before = process.cpuUsage();
      for (let count = 0; count < draws; count += 1) {
        const written = write();
        bytes = (written instanceof Promise ? await written : written).length;
      }
      const ms = (performance.now() - startMs) / draws;
      const { user, system } = process.cpuUsage(before);
      return { ms, processorMs: (user + system) / 1_000 / draws, bytes, marks };
    },
  };
}
