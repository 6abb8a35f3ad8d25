import { InlineFigure } from '#components/comparison/inline-figure.tsx';
import { SortHeading, type SortOrder } from '#components/ui/sort-heading.tsx';
import type { Catalog } from '#lib/domain/catalog.ts';
import { quantityOf, type Quantity } from '#lib/domain/claim.ts';
import type { Cell } from '#lib/domain/comparison.ts';
import type { Metric } from '#lib/domain/metric.ts';
import type { Subject } from '#lib/domain/subject.ts';

import { CellContent } from './cell-content.tsx';
import styles from './model-table.module.css';
import { SubjectHeading } from './subject-heading.tsx';
import { TableScroller } from './table-scroller.tsx';

export interface ModelColumn {
  readonly metric: Metric;
  readonly sortHref: string;
  readonly order: SortOrder;
}

export interface ModelRow {
  readonly subject: Subject;
  /** One cell for each column. */
  readonly cells: readonly Cell[];
}

interface ModelTableProps {
  readonly id: string;
  readonly caption: string;
  readonly name: { readonly sortHref: string; readonly order: SortOrder };
  readonly columns: readonly ModelColumn[];
  /** Members first; peers are told apart under a heading of their own. */
  readonly rows: readonly ModelRow[];
  readonly catalog: Catalog;
}

/** The subjects of a shelf as rows, sortable by every metric. */
export function ModelTable({ id, caption, name, columns, rows, catalog }: ModelTableProps) {
  const quantities = columns.map((_, index) => leadingQuantities(rows, index));
  const standings = [
    { title: 'Members', rows: rows.filter(({ subject }) => subject.standing === 'member') },
    { title: 'Others that the papers compare with', rows: rows.filter(({ subject }) => subject.standing === 'peer') },
  ].filter((part) => part.rows.length > 0);
  return (
    <TableScroller label={caption} columns={columns.length + 1}>
      <table id={id} className={styles['root']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <SortHeading href={name.sortHref} order={name.order}>
              Name
            </SortHeading>
            {columns.map(({ metric, sortHref, order }) => (
              <SortHeading key={metric.id} href={sortHref} order={order}>
                {metric.name}
              </SortHeading>
            ))}
          </tr>
        </thead>
        {standings.map((part) => (
          <tbody key={part.title}>
            {standings.length > 1 && (
              <tr data-group>
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <span>{part.title}</span>
                </th>
              </tr>
            )}
            {part.rows.map((row) => (
              <SubjectRow key={row.subject.id} row={row} quantities={quantities} catalog={catalog} />
            ))}
          </tbody>
        ))}
      </table>
    </TableScroller>
  );
}

interface SubjectRowProps {
  readonly row: ModelRow;
  /** The figures of each column, which set the length of its bars. */
  readonly quantities: readonly (readonly Quantity[])[];
  readonly catalog: Catalog;
}

function SubjectRow({ row, quantities, catalog }: SubjectRowProps) {
  return (
    <tr>
      <th scope="row">
        <SubjectHeading subject={row.subject} />
      </th>
      {row.cells.map((cell, index) => (
        <td key={index} data-cell={cell.kind}>
          <InlineFigure cell={cell} column={quantities[index] ?? []} />
          <CellContent cell={cell} catalog={catalog} />
        </td>
      ))}
    </tr>
  );
}

function leadingQuantities(rows: readonly ModelRow[], index: number): readonly Quantity[] {
  return rows.flatMap(({ cells }) => {
    const cell = cells[index];
    const claim = cell?.kind === 'stated' ? cell.groups[0]?.claims[0] : undefined;
    const quantity = claim?.assertion.form === 'absolute' ? quantityOf(claim) : undefined;
    return quantity ?? [];
  });
}
