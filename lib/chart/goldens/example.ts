import type { LayoutOptions } from '#lib/chart/layout/size.ts';
import type { ChartSpec } from '#lib/chart/spec/chart.ts';

/** A named picture: what it shows and how it is laid out. */
export interface Example {
  readonly name: string;
  readonly spec: ChartSpec;
  readonly options?: LayoutOptions;
}
