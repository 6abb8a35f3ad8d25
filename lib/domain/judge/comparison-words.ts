import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { isLaterVersion } from './choose.ts';
import type { Cell, CellGroup, ComparisonRow } from './comparison.ts';
import { findDisagreement } from './disagreement.ts';
import type { Verdict } from './verdict.ts';

/** What stands in a cell without a claim: the ways of not knowing are told apart in words. */
export const EMPTY_CELL_WORDS: Readonly<Record<Exclude<Cell['kind'], 'stated'>, string>> = {
  'not-stated': 'not stated',
  'not-applicable': 'not applicable',
  'not-read': 'not read yet',
};

/** How a further fact of a cell's group stands to the one that was chosen. */
export type FactLead = 'also' | '≠' | 'earlier version:';

/** What leads a further fact: an older version of the same source says it, it disagrees, or it stands beside. */
export function factLead(
  { facts }: Pick<CellGroup, 'facts'>,
  fact: readonly Claim[],
  catalog: Pick<Catalog, 'sources' | 'subjects' | 'metrics'>,
): FactLead {
  const chosen = facts[0]?.map(({ source }) => catalog.sources.get(source)) ?? [];
  const own = fact.map(({ source }) => catalog.sources.get(source));
  const isEarlier = own.every((old) =>
    chosen.some((young) => old !== undefined && young !== undefined && isLaterVersion(young, old, catalog)),
  );
  if (isEarlier) return 'earlier version:';
  const [first, other] = [facts[0]?.[0], fact[0]];
  const found = first === undefined || other === undefined ? undefined : findDisagreement(first, other, catalog);
  return found === undefined || found.class === 'rounding' ? 'also' : '≠';
}

/** Whether the figures of a row may be compared, in as few words as a row has room for. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  comparable: 'comparable',
  'compared-by-source': 'compared by the source',
  nominal: 'nominal',
  'not-established': 'not established',
  'not-comparable': 'not comparable',
};

/** The verdict of a row in words, and whether it holds for some of its figures alone. */
export function verdictWords({ verdict, isMixed }: Pick<ComparisonRow, 'verdict' | 'isMixed'>): string {
  return isMixed ? `${VERDICT_WORDS[verdict]}, among some` : VERDICT_WORDS[verdict];
}
