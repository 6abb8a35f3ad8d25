import { z } from 'zod';

import { MatrixChart } from './spec-matrix.ts';
import { MultiplesChart } from './spec-multiples.ts';
import { PapersChart, ScatterChart, TimelineChart } from './spec-points.ts';
import { QuoteChart } from './spec-quote.ts';
import { RowChart, type RowChartKind } from './spec-rows.ts';

/** What a chart compares, complete and independent of how it is drawn. JSON, versioned. */
export const ChartSpec = z.discriminatedUnion('kind', [
  RowChart,
  ScatterChart,
  TimelineChart,
  PapersChart,
  MatrixChart,
  QuoteChart,
  MultiplesChart,
]);
export type ChartSpec = z.infer<typeof ChartSpec>;

/** The kinds of chart. What each draws stands in `layout/kinds.ts`. */
export type ChartKind = ChartSpec['kind'];

/** The charts of a kind. */
export type ChartOf<Kind extends ChartKind> = Kind extends RowChartKind ? RowChart : Extract<ChartSpec, { kind: Kind }>;
