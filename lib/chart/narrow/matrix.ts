import type { MatrixChart } from '#lib/chart/spec/matrix.ts';
import { OTHER_PAIRS_SENTENCE } from '#lib/chart/words/other-pairs.ts';

/** The matrix with some of its claims alone; cells that are cut short know by how many. */
export function restrictMatrix(chart: MatrixChart, kept: ReadonlySet<string>): MatrixChart {
  const cells = chart.cells.flatMap((cell) => {
    const claims = cell.claims.filter(({ claimId }) => kept.has(claimId));
    const moreCount = cell.moreCount + cell.claims.length - claims.length;
    return claims.length === 0 ? [] : [{ ...cell, claims, moreCount }];
  });
  const [rows, columns] = [new Set(cells.map(({ rowId }) => rowId)), new Set(cells.flatMap((cell) => cell.columnIds))];
  const cited = new Set([
    ...cells.flatMap(({ claims }) => claims.map(({ sourceNumber }) => sourceNumber)),
    ...chart.words.map(({ sourceNumber }) => sourceNumber),
  ]);
  return {
    ...chart,
    statement: chart.statement.replace(` ${OTHER_PAIRS_SENTENCE}`, ''),
    rows: chart.rows.filter(({ id }) => rows.has(id)),
    columns: chart.columns.filter(({ id }) => columns.has(id)),
    cells,
    sources: chart.sources.filter(({ number }) => cited.has(number)),
  };
}
