import type { ResultsChart, ResultsColumn } from '#lib/chart/spec/results.ts';

const EMPTY_STATEMENT = 'No figure of its own has been read.';
const WITHIN = 'Compare down a column only';

/** Sets of one figure have nothing to compare. */
function comparedSets(columns: readonly ResultsColumn[]): ResultsColumn['sets'] {
  return columns.flatMap(({ sets }) => sets.filter(({ size }) => size > 1));
}

/** What of the figures of a heat table may be compared, in plain words: of one set all that was checked. */
export function resultsStatement({ columns }: Pick<ResultsChart, 'columns'>): string {
  const [first, ...others] = columns;
  if (first === undefined) return EMPTY_STATEMENT;
  const [only, ...more] = first.sets;
  if (others.length === 0 && more.length === 0 && only !== undefined) return only.sentence;
  const sets = comparedSets(columns);
  const held = sets.filter(({ holds }) => holds).length;
  if (sets.length === 0) return `${WITHIN}; in none may two figures be compared.`;
  if (held === sets.length) return `${WITHIN}, and only figures of one set.`;
  if (held === 0) return `${WITHIN}; that its figures may be compared is established in none.`;
  return `${WITHIN}, and only within a shaded set: ${held} of ${sets.length} sets may be compared.`;
}
