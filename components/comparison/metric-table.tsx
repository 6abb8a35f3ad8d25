import { BaselineText } from '#components/claim/baseline-text.tsx';
import { FoldedConditions } from '#components/claim/folded-conditions.tsx';
import { Figure } from '#components/claim/figure.tsx';
import { sourceOf, subjectOf } from '#components/claim/lookup.ts';
import { SortHeading } from '#components/ui/sort-heading.tsx';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { sourceDateWords } from '#lib/domain/words/citation.ts';
import { sourceHref, subjectHref } from '#lib/url/hrefs.ts';

import styles from './model-table.module.css';
import { sortHeading, type Sorting } from './sorting.ts';
import { TableScroller } from './table-scroller.tsx';

const COLUMNS = [
  { column: 'subject', label: 'Subject', firstWay: 'ascending' },
  { column: 'value', label: 'Claim', firstWay: 'descending' },
  { column: 'baseline', label: 'Compared with', firstWay: 'ascending' },
] as const;

interface MetricTableProps {
  readonly id: string;
  readonly caption: string;
  readonly metric: Metric;
  readonly claims: readonly Claim[];
  readonly sorting: Sorting;
  readonly catalog: Catalog;
}

/** Every claim under one metric as a row, with what it compares with and on what it was measured; its other conditions open. */
export function MetricTable({ id, caption, metric, claims, sorting, catalog }: MetricTableProps) {
  return (
    <TableScroller label={caption} columns={COLUMNS.length + 2}>
      <table id={id} className={styles['root']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {COLUMNS.map(({ column, label, firstWay }) => (
              <SortHeading key={column} {...sortHeading(column, firstWay, id, sorting)}>
                {label}
              </SortHeading>
            ))}
            <th scope="col">Conditions</th>
            <SortHeading {...sortHeading('source', 'descending', id, sorting)}>Source</SortHeading>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} metric={metric} catalog={catalog} />
          ))}
        </tbody>
      </table>
    </TableScroller>
  );
}

interface ClaimRowProps {
  readonly claim: Claim;
  readonly metric: Metric;
  readonly catalog: Catalog;
}

function ClaimRow({ claim, metric, catalog }: ClaimRowProps) {
  const subject = subjectOf(claim, catalog);
  const source = sourceOf(claim, catalog);
  return (
    <tr>
      <th scope="row">
        <a href={subjectHref(subject)}>{subject.name}</a>
      </th>
      <td>
        <Figure claim={claim} catalog={catalog} weight="strong" />
      </td>
      <td>
        <BaselineText baseline={claim.baseline} catalog={catalog} />
      </td>
      <td>
        <FoldedConditions claim={claim} metric={metric} />
      </td>
      <td>
        <a href={sourceHref(source.id)}>{source.title}</a> <small>{sourceDateWords(source)}</small>
      </td>
    </tr>
  );
}
