import { z } from 'zod';

import { MatrixChart } from './matrix.ts';
import { MultiplesChart } from './multiples.ts';
import { PapersChart, ScatterChart, TimelineChart } from './points.ts';
import { QuoteChart } from './quote.ts';
import { ResultsChart } from './results.ts';
import { RowChart, type RowChartKind } from './rows.ts';

/** What a chart compares, complete and independent of how it is drawn. JSON, versioned. */
export const ChartSpec = z.discriminatedUnion('kind', [
  RowChart,
  ScatterChart,
  TimelineChart,
  PapersChart,
  MatrixChart,
  ResultsChart,
  QuoteChart,
  MultiplesChart,
]);
export type ChartSpec = z.infer<typeof ChartSpec>;

/** The kinds of chart. What each draws stands in `layout/kinds.ts`. */
export type ChartKind = ChartSpec['kind'];

/** The charts of a kind. */
export type ChartOf<Kind extends ChartKind> = Kind extends RowChartKind ? RowChart : Extract<ChartSpec, { kind: Kind }>;
