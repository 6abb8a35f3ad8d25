import type { ChartRow, Reach } from './chart-rows.ts';

/** Lines through the cells of two columns; an empty row ends a line. */
export interface WhiskerLines {
  readonly at: readonly (number | undefined)[];
  readonly row: readonly (number | undefined)[];
}

/** What a row's whisker stands for: an interval of the figure, else the source's error figure. */
export function whiskerOf({ spread, error }: Pick<ChartRow, 'spread' | 'error'>): Reach | undefined {
  return spread ?? error;
}

/**
 * The whiskers of a dot chart as lines, from the first row, which has the greatest number. Bars have
 * error bars for it; along x LibreOffice draws none.
 */
export function whiskerLines(rows: readonly ChartRow[], kind: 'interval' | 'error'): WhiskerLines {
  const lines = rows.flatMap(({ edge, spread, error }, index) => {
    const whisker = kind === 'interval' ? spread : error;
    if (whisker === undefined || (kind === 'error' && spread !== undefined)) return [];
    const y = rows.length - index;
    return [{ at: [edge - whisker.below, edge + whisker.above, undefined], row: [y, y, undefined] }];
  });
  return { at: lines.flatMap(({ at }) => at), row: lines.flatMap(({ row }) => row) };
}
