import { SortHeading } from '#components/ui/sort-heading.tsx';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';
import type { Cell } from '#lib/domain/judge/comparison.ts';
import { scoredAlike } from '#lib/domain/judge/scoring.ts';
import { conditionIdentity } from '#lib/domain/words/conditions.ts';
import type { SubjectRow } from '#lib/view/subject/subject-rows.ts';
import type { MetricColumn } from '#lib/view/subject/metric-columns.ts';

import { barColumn, type BarColumn } from './bar-extent.ts';
import { CellContent } from './cell-content.tsx';
import { InlineFigure } from './inline-figure.tsx';
import styles from './model-table.module.css';
import { sortHeading, type Sorting } from './sorting.ts';
import { SubjectHeading } from './subject-heading.tsx';
import { TableScroller } from './table-scroller.tsx';

/** A column of a table, with what its head tells of all figures besides the yardstick, and what each cell tells of its own. */
interface TableColumn extends MetricColumn {
  readonly told?: readonly ConditionKey[];
  readonly tells?: readonly ConditionKey[];
}

interface ModelTableProps {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** Parts of the table under headings of their own, such as members and peers; empty ones are left out. */
  readonly parts: readonly { readonly title: string; readonly rows: readonly SubjectRow[] }[];
  readonly sorting: Sorting;
  readonly catalog: Catalog;
  /** Whether an empty cell is a line, with its words for who asks. */
  readonly isSparse?: boolean;
}

/**
 * Subjects as rows, sortable by name and by every metric, with a bar for each figure. A metric has a
 * column for each instrument, of which the one that most subjects share sorts.
 */
export function ModelTable({ id, caption, columns, parts, sorting, catalog, isSparse = false }: ModelTableProps) {
  const filled = parts.filter((part) => part.rows.length > 0);
  const rows = filled.flatMap((part) => part.rows);
  const bars = columns.map((column, index) => barsOf(column, rows, index));
  const width = columns.length + 1;
  return (
    <TableScroller label={caption} columns={width}>
      <table id={id} className={styles['root']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <SortHeading {...sortHeading('name', 'ascending', id, sorting)}>Name</SortHeading>
            {columns.map((column) => (
              <ColumnHeading key={column.key} column={column} tableId={id} sorting={sorting} />
            ))}
          </tr>
        </thead>
        {filled.map((part) => (
          <tbody key={part.title}>
            {filled.length > 1 && (
              <tr data-group>
                <th scope="rowgroup" colSpan={width}>
                  <span>{part.title}</span>
                </th>
              </tr>
            )}
            {part.rows.map((row) => (
              <TableRow key={row.subject.id} row={row} columns={columns} bars={bars} {...{ catalog, isSparse }} />
            ))}
          </tbody>
        ))}
      </table>
    </TableScroller>
  );
}

interface ColumnHeadingProps {
  readonly column: MetricColumn;
  readonly tableId: string;
  readonly sorting: Sorting;
}

function ColumnHeading({ column: { metric, label, isSortable }, tableId, sorting }: ColumnHeadingProps) {
  const words = (
    <>
      {metric.name}
      {label !== '' && (
        <>
          {' '}
          <small>{label}</small>
        </>
      )}
    </>
  );
  if (!isSortable) return <th scope="col">{words}</th>;
  return <SortHeading {...sortHeading(metric.id, 'descending', tableId, sorting)}>{words}</SortHeading>;
}

interface TableRowProps extends Pick<ModelTableProps, 'columns' | 'catalog'> {
  readonly row: SubjectRow;
  readonly bars: readonly Bars[];
  readonly isSparse: boolean;
}

function TableRow({ row, columns, bars, catalog, isSparse }: TableRowProps) {
  return (
    <tr>
      <th scope="row">
        <SubjectHeading subject={row.subject} />
      </th>
      {row.cells.map((cell, index) => (
        <td key={columns[index]?.key ?? index} data-cell={cell.kind}>
          <InlineFigure cell={cell} column={columnOf(cell, bars[index])} />
          <CellContent
            cell={cell}
            catalog={catalog}
            isInstrumentTold={columns[index]?.isRest === false}
            told={columns[index]?.told}
            tells={columns[index]?.tells}
            isSparse={isSparse}
          />
        </td>
      ))}
    </tr>
  );
}

const NO_BARS: BarColumn = new Map();

/** The bars of one column: what they are measured by, and the figures that have one. */
interface Bars {
  readonly measured: BarColumn;
  readonly drawn: ReadonlySet<Claim>;
}

/** The most of figures that state alike what their cells tell, such as the hardware. */
function statedAlike(figures: readonly Claim[], tells: readonly ConditionKey[]): readonly Claim[] {
  const keyOf = (claim: Claim) => tells.map((key) => conditionIdentity(claim, key) ?? '').join('|');
  const sets = [...Map.groupBy(figures, keyOf).values()];
  return sets.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** Bars of one column share an axis, so only figures have them that were scored alike: the most of them. */
function barsOf({ metric, isRest, tells = [] }: TableColumn, rows: readonly SubjectRow[], index: number): Bars {
  const figures = rows.flatMap(({ cells }) => leadingFigure(cells[index]) ?? []);
  const [alike = []] = isRest ? [] : scoredAlike(figures, metric);
  const drawn = statedAlike(alike, tells);
  return { measured: barColumn(drawn.flatMap((claim) => quantityOf(claim) ?? [])), drawn: new Set(drawn) };
}

function columnOf(cell: Cell, bars: Bars | undefined): BarColumn {
  const figure = leadingFigure(cell);
  return figure !== undefined && bars?.drawn.has(figure) === true ? bars.measured : NO_BARS;
}

/** The absolute figure that leads a cell, where one does. */
function leadingFigure(cell: Cell | undefined): Claim | undefined {
  const claim = cell?.kind === 'stated' ? cell.groups[0]?.claims[0] : undefined;
  return claim?.assertion.form === 'absolute' ? claim : undefined;
}
