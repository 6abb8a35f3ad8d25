import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { ClaimId, SubjectId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { buildResultsGrid, type GridFigure, type GridRow, type ResultsGrid } from '#lib/domain/judge/results-grid.ts';
import { claimLabel } from '#lib/domain/words/label.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { releaseFurniture } from '#lib/chart/furniture/release.ts';
import { numberSources, specifySources } from '#lib/chart/furniture/sources.ts';
import type { ResultsCell, ResultsChart, ResultsRow } from '#lib/chart/spec/results.ts';
import { specifyMissing } from '#lib/chart/specify/missing.ts';
import { resultsStatement } from '#lib/chart/words/results-statement.ts';
import { conditionsText, specifyColumn } from './column.ts';
import { standingsOf, type Standing } from './shade.ts';

/** What a heat table is made from. */
export interface ResultsChartInput {
  readonly id: string;
  readonly title: string;
  /** Claims of any metric; those without a figure of their own are left out. */
  readonly claims: readonly Claim[];
  readonly catalog: Catalog;
  /** The address of a claim's page. */
  readonly hrefOf: (claimId: ClaimId) => string;
  /** The subjects that were asked for by name: first, and never left out before others. */
  readonly subjects?: readonly SubjectId[];
  /** The benchmarks whose columns stand first. */
  readonly benchmarks?: readonly SubjectId[];
}

const DIRECTION_WORDS: Readonly<Record<Metric['direction'], string>> = {
  higher: 'higher is better',
  lower: 'lower is better',
  none: '',
};

/** The metric of most columns, with the number of the others. */
function mainMetricOf({ columns }: ResultsGrid): { readonly metric: Metric; readonly others: number } | undefined {
  const byMetric = [...Map.groupBy(columns, ({ metric }) => metric.id).values()];
  const [[main] = [], ...others] = byMetric.toSorted((a, b) => b.length - a.length);
  return main === undefined ? undefined : { metric: main.metric, others: others.length };
}

/** The main metric with its better end. */
function subtitleOf(main: ReturnType<typeof mainMetricOf>): string {
  if (main === undefined) return '';
  const { metric, others } = main;
  const words = [metric.name, DIRECTION_WORDS[metric.direction]].filter((part) => part !== '').join(', ');
  return others === 0 ? words : `${words}; other measures stand in the heads`;
}

function specifyRow({ subject }: GridRow, chosen: ReadonlySet<SubjectId>): ResultsRow {
  const { id, name, shortName = name, standing } = subject;
  return { id, label: shortName, series: standing, isChosen: chosen.has(id) };
}

interface Context {
  readonly input: ResultsChartInput;
  readonly grid: ResultsGrid;
  readonly numberOf: (claim: Claim) => number;
  /** How the figures of each column stand in their sets. */
  readonly standings: readonly ReadonlyMap<ClaimId, Standing>[];
}

function specifyCell(figure: GridFigure, row: GridRow, index: number, context: Context): ResultsCell {
  const { input, grid, numberOf, standings } = context;
  const { claim, others, odd, set, place } = figure;
  const standing = standings[index]?.get(claim.id);
  return {
    rowId: row.subject.id,
    columnId: grid.columns[index]?.key ?? '',
    claimId: claim.id,
    valueLabel: claimLabel(claim),
    sentence: claimSentence(claim, input.catalog),
    sourceNumber: numberOf(claim),
    href: input.hrefOf(claim.id),
    nature: claim.nature,
    setIndex: set,
    ...(place === undefined ? {} : { place }),
    isBest: standing?.isBest ?? false,
    ...(standing === undefined ? {} : { shade: standing.shade }),
    ...(odd.length === 0 ? {} : { odd: conditionsText(odd) }),
    moreCount: others.length,
  };
}

function specifyCells(context: Context): ResultsCell[] {
  return context.grid.rows.flatMap((row) =>
    row.figures.flatMap((figure, index) => (figure === undefined ? [] : [specifyCell(figure, row, index, context)])),
  );
}

/** Those who were asked for and have no figure in any column. */
function notShown({ claims, catalog, subjects = [] }: ResultsChartInput, { rows, columns }: ResultsGrid) {
  const [first] = columns;
  if (first === undefined) return [];
  const shown = new Set(rows.map(({ subject }) => subject.id));
  const missing = subjects.filter((id) => !shown.has(id));
  return specifyMissing(
    missing,
    claims.filter(({ metric }) => metric === first.metric.id),
    first.metric,
    catalog,
  );
}

/**
 * Puts figures of their own into a table of subjects by metrics and instruments. Figures are shaded and the best is
 * marked only among those that may be compared and whose order is determined.
 */
export function specifyResultsChart(input: ResultsChartInput): ResultsChart {
  const { id, title, claims, catalog, subjects = [], benchmarks = [] } = input;
  const everything = { columnsMax: Number.POSITIVE_INFINITY, rowsMax: Number.POSITIVE_INFINITY };
  const grid = buildResultsGrid(claims, catalog, { ...everything, subjects, benchmarks });
  const figures = grid.rows.flatMap((row) => row.figures.flatMap((figure) => figure?.claim ?? []));
  const numbers = numberSources(figures);
  const columns = grid.columns.map((column, index) => specifyColumn(column, grid, index));
  const chosen = new Set(subjects);
  const main = mainMetricOf(grid);
  return {
    ...releaseFurniture(catalog),
    id,
    kind: 'results',
    title,
    subtitle: subtitleOf(main),
    mainMetric: main?.metric.name ?? '',
    rows: grid.rows.map((row) => specifyRow(row, chosen)),
    columns,
    cells: specifyCells({
      input,
      grid,
      numberOf: ({ source }) => numbers.get(source) ?? 1,
      standings: grid.columns.map((_, index) => standingsOf(grid.rows.flatMap(({ figures: own }) => own[index] ?? []))),
    }),
    left: { rows: 0, columns: 0 },
    words: [],
    notShown: [...notShown(input, grid)],
    statement: resultsStatement({ columns }),
    corrections: [],
    sources: specifySources(numbers, catalog),
  };
}
