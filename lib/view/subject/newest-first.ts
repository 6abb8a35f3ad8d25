import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { MetricId, type SubjectId } from '#lib/domain/facts/ids.ts';
import { sourceDate } from '#lib/domain/facts/source.ts';
import type { Cell } from '#lib/domain/judge/comparison.ts';

import type { SubjectRow } from './subject-rows.ts';

/** The metric by which a table of subjects has the newest first. */
export const RELEASE_DATE = MetricId.parse('release-date');

/** What is said of a table in that order. */
export const NEWEST_FIRST_NOTE =
  'By the day of release that is claimed, and where none is, by the first source that introduces the model.';

function claimedDate(cell: Cell | undefined): string | undefined {
  if (cell?.kind !== 'stated') return undefined;
  const dates = cell.groups.flatMap(({ claims: [chosen] }) =>
    chosen?.assertion.form === 'date' ? [chosen.assertion.date] : [],
  );
  return dates.toSorted()[0];
}

/** The first day on which a source that introduces a subject is dated, by subject. */
function introducedDates({ sources }: Pick<Catalog, 'sources'>): ReadonlyMap<SubjectId, string> {
  const dates = new Map<SubjectId, string>();
  for (const source of sources.values()) {
    const date = source.published === undefined ? undefined : sourceDate(source);
    for (const subject of source.introduces) {
      const known = dates.get(subject);
      if (date !== undefined && (known === undefined || date < known)) dates.set(subject, date);
    }
  }
  return dates;
}

/**
 * Rows by the date of their release, given the place of that column; those of one date stay as they are, and those
 * without any come last, both ways.
 */
export function byRelease(
  rows: readonly SubjectRow[],
  { index, descending }: { readonly index: number; readonly descending: boolean },
  catalog: Pick<Catalog, 'sources'>,
): readonly SubjectRow[] {
  const introduced = introducedDates(catalog);
  const dated = rows.map((row) => ({
    row,
    date: claimedDate(row.cells[index]) ?? introduced.get(row.subject.id),
  }));
  const sign = descending ? -1 : 1;
  const known = dated.flatMap(({ row, date }) => (date === undefined ? [] : [{ row, date }]));
  const unknown = dated.filter(({ date }) => date === undefined);
  const sorted = known.toSorted((a, b) => sign * (Number(a.date > b.date) - Number(a.date < b.date)));
  return [...sorted, ...unknown].map(({ row }) => row);
}
