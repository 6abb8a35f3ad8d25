import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import { printedEdge } from '#lib/domain/judge/interval.ts';
import { assertionLabel } from '#lib/domain/words/format.ts';
import type { Sort } from '#lib/url/states/sort.ts';

const NAMES = new Intl.Collator('en', { numeric: true });

/** The texts that a column sorts by; a column of another name sorts by ids. */
const COLUMN_TEXTS: ReadonlyMap<string, (claim: Claim, catalog: Catalog) => string> = new Map([
  ['subject', ({ subject }: Claim, { subjects }: Catalog) => subjects.get(subject)?.name ?? subject],
  ['source', ({ source }: Claim, { sources }: Catalog) => sources.get(source)?.published ?? ''],
  ['baseline', ({ baseline }: Claim) => JSON.stringify(baseline)],
]);

/** Values of their own, then values against a baseline, then words: 5x and 9B have no common order. */
const FORM_RANK: Readonly<Record<Claim['assertion']['form'], number>> = {
  absolute: 0,
  relative: 1,
  direction: 2,
  superlative: 2,
  categorical: 2,
  date: 2,
};

/** What a claim is ordered by, found once for each. */
interface Keyed {
  readonly claim: Claim;
  readonly rank: number;
  readonly edge: number | undefined;
  readonly text: string;
}

function keyed(claim: Claim, { column }: Sort, catalog: Catalog): Keyed {
  if (column !== 'value') {
    return { claim, rank: 0, edge: undefined, text: COLUMN_TEXTS.get(column)?.(claim, catalog) ?? claim.id };
  }
  const quantity = quantityOf(claim);
  const rank = FORM_RANK[claim.assertion.form];
  return quantity === undefined
    ? { claim, rank, edge: undefined, text: assertionLabel(claim.assertion) }
    : { claim, rank, edge: printedEdge(quantity), text: '' };
}

/**
 * Sorts claims of one metric by a column of their table. Figures stand by their printed edge within their
 * form, and words by themselves after them; the order of the forms is the same both ways.
 */
export function sortClaims(claims: readonly Claim[], sort: Sort, catalog: Catalog): readonly Claim[] {
  const sign = sort.descending ? -1 : 1;
  const isByText = sort.column !== 'value';
  return claims
    .map((claim) => keyed(claim, sort, catalog))
    .toSorted((a, b) => {
      if (a.rank !== b.rank) return a.rank - b.rank;
      if (a.edge !== undefined && b.edge !== undefined) return sign * (a.edge - b.edge);
      return (isByText ? sign : 1) * NAMES.compare(a.text, b.text);
    })
    .map(({ claim }) => claim);
}
