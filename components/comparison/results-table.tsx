import { Figure } from '#components/claim/figure.tsx';
import { CONDITION_LABELS } from '#lib/domain/facts/condition.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { GridColumn, GridFigure, GridRow, ResultsGrid, StatedCondition } from '#lib/domain/judge/results-grid.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import { metricHref, subjectHref } from '#lib/url/hrefs.ts';

import styles from './comparison-table.module.css';
import marks from './results-table.module.css';
import { TableScroller } from './table-scroller.tsx';

interface ResultsTableProps {
  readonly id: string;
  readonly caption: string;
  readonly grid: ResultsGrid;
  readonly catalog: Catalog;
  /** The benchmark that the page is about, which no head has to name again. */
  readonly within?: string;
}

/**
 * Results with the longer side down: subjects by instruments, or instruments by subjects. The head of an instrument
 * says what all its figures state; a cell says what is its own. The best of figures that may be compared is marked.
 */
export function ResultsTable({ id, caption, grid, catalog, within }: ResultsTableProps) {
  const { rows, columns } = grid;
  const common = commonOf(grid);
  const parts = { grid, catalog, within, common };
  const isTurned = columns.length > rows.length;
  return (
    <>
      <Common common={common} />
      <TableScroller label={caption} columns={Math.min(rows.length, columns.length) + 1}>
        <table id={id} className={styles['root']} data-layout="results">
          <caption>{caption}</caption>
          {isTurned ? <InstrumentsDown {...parts} /> : <SubjectsDown {...parts} />}
        </table>
      </TableScroller>
      <LeftOut grid={grid} />
      <WhatCompares grid={grid} />
    </>
  );
}

/** What every head of a table would say again. */
interface CommonWords {
  /** The one metric of all figures, where there are heads enough to say it for. */
  readonly metric: Metric | undefined;
  readonly shared: readonly StatedCondition[];
}

function commonOf({ columns: [first, ...others] }: ResultsGrid): CommonWords {
  if (first === undefined || others.length === 0) return { metric: undefined, shared: [] };
  const isEverywhere = (each: StatedCondition) =>
    others.every(({ shared }) => shared.some(({ key, text }) => key === each.key && text === each.text));
  return {
    metric: others.every(({ metric }) => metric.id === first.metric.id) ? first.metric : undefined,
    shared: first.shared.filter(isEverywhere),
  };
}

function Common({ common: { metric, shared } }: { readonly common: CommonWords }) {
  if (metric === undefined && shared.length === 0) return null;
  const words = shared.map(conditionWords).join('; ');
  return (
    <p>
      All figures: {metric !== undefined && <a href={metricHref(metric.id)}>{metric.name}</a>}
      {metric !== undefined && words !== '' && '; '}
      {words}
    </p>
  );
}

interface PartProps extends Pick<ResultsTableProps, 'grid' | 'catalog'> {
  readonly within: string | undefined;
  readonly common: CommonWords;
}

function SubjectsDown({ grid: { rows, columns }, catalog, within, common }: PartProps) {
  return (
    <>
      <thead>
        <tr>
          <td>Model</td>
          {columns.map((column) => (
            <th key={column.key} scope="col">
              <InstrumentName column={column} within={within} common={common} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.subject.id}>
            <th scope="row">
              <SubjectName row={row} />
            </th>
            {columns.map((column, index) => (
              <ResultCell key={column.key} figure={row.figures[index]} column={column} catalog={catalog} />
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}

function InstrumentsDown({ grid: { rows, columns }, catalog, within, common }: PartProps) {
  return (
    <>
      <thead>
        <tr>
          <td>Measure</td>
          {rows.map((row) => (
            <th key={row.subject.id} scope="col">
              <SubjectName row={row} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map((column, index) => (
          <tr key={column.key}>
            <th scope="row">
              <InstrumentName column={column} within={within} common={common} />
            </th>
            {rows.map((row) => (
              <ResultCell key={row.subject.id} figure={row.figures[index]} column={column} catalog={catalog} />
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}

function SubjectName({ row: { subject } }: { readonly row: GridRow }) {
  return <a href={subjectHref(subject)}>{subject.shortName ?? subject.name}</a>;
}

interface InstrumentNameProps {
  readonly column: GridColumn;
  readonly within: string | undefined;
  readonly common: CommonWords;
}

/** The instrument without the name of the benchmark that everything is on. */
function labelWithin(label: string, within: string | undefined): string {
  return within !== undefined && label.startsWith(within) ? label.slice(within.length).replace(/^, /u, '') : label;
}

function InstrumentName({ column: { metric, instrument, shared }, within, common }: InstrumentNameProps) {
  const label = labelWithin(instrument?.label ?? '', within);
  const own = shared.filter(({ key }) => !common.shared.some((each) => each.key === key));
  return (
    <>
      <a href={metricHref(metric.id)}>{label === '' ? metric.name : label}</a>
      {label !== '' && common.metric === undefined && <small>{metric.name}</small>}
      {own.length > 0 && <small>{own.map(conditionWords).join('; ')}</small>}
    </>
  );
}

function conditionWords({ key, text }: StatedCondition): string {
  return `${CONDITION_LABELS[key]}: ${text}`;
}

interface ResultCellProps {
  readonly figure: GridFigure | undefined;
  readonly column: GridColumn;
  readonly catalog: Catalog;
}

function ResultCell({ figure, column, catalog }: ResultCellProps) {
  if (figure === undefined) {
    return (
      <td data-cell="not-stated">
        <span aria-hidden="true">—</span>
        <span className={marks['said']}>no figure</span>
      </td>
    );
  }
  const { claim, others, odd, place } = figure;
  const size = column.sets[figure.set]?.size ?? 0;
  const letter = setLetter(column, figure.set);
  return (
    <td data-cell="stated" data-place={place}>
      <div>
        <Figure claim={claim} catalog={catalog} />
        {letter !== '' && (
          <sup className={marks['set']}>
            <span className={marks['said']}>set </span>
            {letter}
          </sup>
        )}
      </div>
      {place === 1 && size > 2 && <small>best of {size}</small>}
      {odd.length > 0 && <small>{odd.map(conditionWords).join('; ')}</small>}
      {others.length > 0 && <small>{others.length === 1 ? '1 more figure' : `${others.length} more figures`}</small>}
    </td>
  );
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** More sets than these are told by their sources, which each figure has. */
const LETTERED_MAX = 4;

/** Tells sets of several figures apart where a column has more than one; the rest stand alone. */
function setLetter({ sets }: GridColumn, set: number): string {
  const several = sets.filter(({ size }) => size > 1).length;
  return several > 1 && several <= LETTERED_MAX && (sets[set]?.size ?? 0) > 1 ? LETTERS.charAt(set) : '';
}

function LeftOut({ grid: { left } }: { readonly grid: ResultsGrid }) {
  const parts = [
    ...(left.subjects > 0 ? [`${groupedDecimal(left.subjects)} further models`] : []),
    ...(left.columns > 0 ? [`${groupedDecimal(left.columns)} further measures`] : []),
  ];
  return parts.length === 0 ? null : <p>Not shown here: {parts.join(' and ')} with fewer figures.</p>;
}

/** What was checked in each column, set by set. */
function WhatCompares({ grid: { columns } }: { readonly grid: ResultsGrid }) {
  const told = columns.flatMap((column) =>
    column.sets.flatMap((set, index) =>
      set.size < 2 ? [] : [{ column, set, index, letter: setLetter(column, index) }],
    ),
  );
  if (told.length === 0) return null;
  return (
    <details>
      <summary>What may be compared in this table</summary>
      <ul>
        {told.map(({ column, set, index, letter }) => (
          <li key={`${column.key} ${String(index)}`}>
            {column.instrument?.label ?? column.metric.name}
            {letter !== '' && ` (set ${letter})`}: {set.sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}
