import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { buildResultsGrid, type ResultsGrid } from '#lib/domain/judge/results-grid.ts';

/** A table of a source: the figures that it sets side by side. */
export interface SourceTable {
  /** Its own on the page. */
  readonly id: string;
  /** As the source names the place: "Table 3", "Table Benchmarks". */
  readonly title: string;
  readonly grid: ResultsGrid;
}

export interface SourceTables {
  readonly tables: readonly SourceTable[];
  /** The claims that stand in none of them, in the order of the source. */
  readonly rest: readonly Claim[];
}

/** A table is worth one from so many figures on, of more than one subject. */
const FIGURES_MIN = 4;
const ROWS_MAX = 16;
const COLUMNS_MAX = 48;

function titleOf({ locator, experiment }: Claim): string {
  const place = locator.replaceAll('"', '').replace(/,? (?:row|column|cell|line)s? .*$/u, '');
  const title = place === '' ? (experiment ?? '') : place;
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}

function isTable(claims: readonly Claim[]): boolean {
  return claims.length >= FIGURES_MIN && new Set(claims.map(({ subject }) => subject)).size > 1;
}

/** The claims of a source as its own tables, in its order, and what of them stands in no table. */
export function tablesOf(claims: readonly Claim[], catalog: Catalog): SourceTables {
  const figures = claims.filter(
    ({ experiment, assertion }) => experiment !== undefined && assertion.form === 'absolute',
  );
  const groups = [...Map.groupBy(figures, ({ experiment = '' }) => experiment)].filter(([, own]) => isTable(own));
  const tables = groups.flatMap(([experiment, own]): SourceTable[] => {
    const [first] = own;
    if (first === undefined) return [];
    const grid = buildResultsGrid(own, catalog, { rowsMax: ROWS_MAX, columnsMax: COLUMNS_MAX });
    return [{ id: `table-${experiment}`, title: titleOf(first), grid }];
  });
  const shown = new Set(
    tables.flatMap(({ grid }) => grid.rows.flatMap(({ figures: cells }) => cells.map((cell) => cell?.claim.id))),
  );
  return { tables, rest: claims.filter(({ id }) => !shown.has(id)) };
}
