import { SortHeading } from '#components/ui/sort-heading.tsx';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { quantityOf, type Quantity } from '#lib/domain/facts/claim.ts';
import type { SubjectRow } from '#lib/view/subject/list-view.ts';
import type { MetricColumn } from '#lib/view/subject/metric-columns.ts';

import { barColumn, type BarColumn } from './bar-extent.ts';
import { CellContent } from './cell-content.tsx';
import { InlineFigure } from './inline-figure.tsx';
import styles from './model-table.module.css';
import { sortHeading, type Sorting } from './sorting.ts';
import { SubjectHeading } from './subject-heading.tsx';
import { TableScroller } from './table-scroller.tsx';

interface ModelTableProps {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly MetricColumn[];
  /** Parts of the table under headings of their own, such as members and peers; empty ones are left out. */
  readonly parts: readonly { readonly title: string; readonly rows: readonly SubjectRow[] }[];
  readonly sorting: Sorting;
  readonly catalog: Catalog;
}

/**
 * Subjects as rows, sortable by name and by every metric, with a bar for each figure. A metric has a
 * column for each instrument, of which the one that most subjects share sorts.
 */
export function ModelTable({ id, caption, columns, parts, sorting, catalog }: ModelTableProps) {
  const filled = parts.filter((part) => part.rows.length > 0);
  const rows = filled.flatMap((part) => part.rows);
  const bars = columns.map(({ isRest }, index) => (isRest ? NO_BARS : barColumn(leadingQuantities(rows, index))));
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
              <TableRow key={row.subject.id} row={row} columns={columns} bars={bars} catalog={catalog} />
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

interface TableRowProps {
  readonly row: SubjectRow;
  readonly columns: readonly MetricColumn[];
  /** What the bars of each column are measured by. */
  readonly bars: readonly BarColumn[];
  readonly catalog: Catalog;
}

function TableRow({ row, columns, bars, catalog }: TableRowProps) {
  return (
    <tr>
      <th scope="row">
        <SubjectHeading subject={row.subject} />
      </th>
      {row.cells.map((cell, index) => (
        <td key={columns[index]?.key ?? index} data-cell={cell.kind}>
          <InlineFigure cell={cell} column={bars[index] ?? NO_BARS} />
          <CellContent cell={cell} catalog={catalog} isInstrumentTold={columns[index]?.isRest === false} />
        </td>
      ))}
    </tr>
  );
}

const NO_BARS: BarColumn = new Map();

function leadingQuantities(rows: readonly SubjectRow[], index: number): readonly Quantity[] {
  return rows.flatMap(({ cells }) => {
    const cell = cells[index];
    const claim = cell?.kind === 'stated' ? cell.groups[0]?.claims[0] : undefined;
    const quantity = claim?.assertion.form === 'absolute' ? quantityOf(claim) : undefined;
    return quantity ?? [];
  });
}
