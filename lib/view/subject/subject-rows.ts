import type { Subject } from '#lib/domain/facts/subject.ts';
import type { Cell } from '#lib/domain/judge/comparison.ts';

import type { MetricColumn } from './metric-columns.ts';

/** One subject with its cells under the columns of the table. */
export interface SubjectRow {
  readonly subject: Subject;
  /** One cell for each column. */
  readonly cells: readonly Cell[];
}

export interface SubjectTable {
  readonly columns: readonly MetricColumn[];
  readonly rows: readonly SubjectRow[];
}
