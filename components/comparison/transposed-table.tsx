import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Comparison } from '#lib/domain/judge/comparison.ts';
import { METRIC_GROUP_NAMES } from '#lib/domain/facts/metric.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import { metricHref } from '#lib/url/hrefs.ts';

import { CellContent } from './cell-content.tsx';
import { Companions } from './companions.tsx';
import styles from './comparison-table.module.css';
import { SubjectHeading } from './subject-heading.tsx';
import { TableScroller } from './table-scroller.tsx';

interface TransposedTableProps {
  readonly id: string;
  readonly caption: string;
  readonly comparison: Comparison;
  readonly catalog: Catalog;
  readonly hrefWithout?: ((subject: Subject) => string) | undefined;
}

/** Subjects as rows, metrics as columns: the same cells as the comparison table, turned. */
export function TransposedTable({ id, caption, comparison, catalog, hrefWithout }: TransposedTableProps) {
  const rows = comparison.groups.flatMap((group) => group.rows);
  return (
    <TableScroller label={caption} columns={rows.length + 1}>
      <table id={id} className={styles['root']} data-layout="subjects">
        <caption>{caption}</caption>
        <thead>
          <tr data-groups>
            <td />
            {comparison.groups.map(({ group, rows: members }) => (
              <th key={group} scope="colgroup" colSpan={members.length}>
                {METRIC_GROUP_NAMES[group]}
              </th>
            ))}
          </tr>
          <tr>
            <td>Subject</td>
            {rows.map(({ key, metric, instrument }) => (
              <th key={key} scope="col">
                <a href={metricHref(metric.id)}>{metric.name}</a>
                {instrument !== undefined && <small>{instrument.label}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.subjects.map((subject, index) => (
            <tr key={subject.id}>
              <th scope="row">
                <SubjectHeading subject={subject} removeHref={hrefWithout?.(subject)} />
              </th>
              {rows.map((row) => {
                const cell = row.cells[index] ?? { kind: 'not-stated' };
                return (
                  <td key={row.key} data-cell={cell.kind}>
                    <CellContent cell={cell} catalog={catalog} isInstrumentTold={row.instrument !== undefined} />
                    <Companions row={row} place={index} subjects={comparison.subjects} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroller>
  );
}
