import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Comparison, ComparisonGroup, ComparisonRow } from '#lib/domain/judge/comparison.ts';
import { METRIC_GROUP_NAMES } from '#lib/domain/facts/metric.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import { metricHref } from '#lib/url/hrefs.ts';

import { CellContent } from './cell-content.tsx';
import { Companions } from './companions.tsx';
import styles from './comparison-table.module.css';
import { SubjectHeading } from './subject-heading.tsx';
import { TableScroller } from './table-scroller.tsx';
import { VerdictMark } from './verdict-mark.tsx';

interface ComparisonTableProps {
  /** The id of the table, so that it can be copied and linked. */
  readonly id: string;
  readonly caption: string;
  readonly comparison: Comparison;
  readonly catalog: Catalog;
  /** The address of the comparison without a subject; absent where subjects cannot be taken out. */
  readonly hrefWithout?: ((subject: Subject) => string) | undefined;
}

/** Subjects as columns, metrics as rows under their groups. */
export function ComparisonTable({ id, caption, comparison, catalog, hrefWithout }: ComparisonTableProps) {
  const { subjects, groups } = comparison;
  return (
    <TableScroller label={caption} columns={subjects.length + 1}>
      <table id={id} className={styles['root']}>
        <caption>{caption}</caption>
        <EvenColumns count={subjects.length} />
        <thead>
          <tr>
            <td>Metric</td>
            {subjects.map((subject) => (
              <th key={subject.id} scope="col">
                <SubjectHeading subject={subject} removeHref={hrefWithout?.(subject)} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <GroupRows key={group.group} group={group} subjects={subjects} catalog={catalog} />
        ))}
      </table>
    </TableScroller>
  );
}

/** The share of the table's width that the columns of subjects have together, in percent. */
const SUBJECTS_PERCENT = 82;

/** Subjects get equal room whatever their cells hold. */
function EvenColumns({ count }: { readonly count: number }) {
  return (
    <colgroup>
      <col />
      <col span={count} width={`${Math.floor(SUBJECTS_PERCENT / Math.max(1, count))}%`} />
    </colgroup>
  );
}

interface GroupRowsProps {
  readonly group: ComparisonGroup;
  readonly subjects: readonly Subject[];
  readonly catalog: Catalog;
}

function GroupRows({ group, subjects, catalog }: GroupRowsProps) {
  return (
    <tbody>
      <tr data-group>
        <th scope="rowgroup" colSpan={subjects.length + 1}>
          <span>{METRIC_GROUP_NAMES[group.group]}</span>
        </th>
      </tr>
      {group.rows.map((row) => (
        <MetricRow key={row.key} row={row} subjects={subjects} catalog={catalog} />
      ))}
    </tbody>
  );
}

interface MetricRowProps {
  readonly row: ComparisonRow;
  readonly subjects: readonly Subject[];
  readonly catalog: Catalog;
}

function MetricRow({ row, subjects, catalog }: MetricRowProps) {
  const isJudged = row.pairs.length > 0;
  return (
    <tr>
      <th scope="row">
        <a href={metricHref(row.metric.id)}>{row.metric.name}</a>
        {row.instrument !== undefined && <small>{row.instrument.label}</small>}
        {isJudged && <VerdictMark row={row} />}
      </th>
      {row.cells.map((cell, index) => (
        <td key={index} data-cell={cell.kind}>
          <CellContent cell={cell} catalog={catalog} isInstrumentTold={row.instrument !== undefined} />
          <Companions row={row} place={index} subjects={subjects} />
        </td>
      ))}
    </tr>
  );
}
