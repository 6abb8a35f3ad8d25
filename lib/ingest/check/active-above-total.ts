import { quantityOf, type ClaimBody } from '#lib/domain/facts/claim.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';

import { activeAboveTotal } from '../sentences/claims.ts';
import type { Problem } from '../link/problem.ts';

const TOTAL = 'parameters';
const ACTIVE = 'active-parameters';

/**
 * The active parameters of a subject never exceed its total in the same source. Gives the claims of
 * active parameters that do, each with its problem.
 */
export function activeAboveTotals<Item extends { readonly claim: ClaimBody }>(
  items: readonly Item[],
): readonly { readonly item: Item; readonly problem: Problem }[] {
  const totals = new Map<string, number>();
  for (const { claim } of items) {
    const amount = absoluteEnd(claim, 'high');
    if (claim.metric !== TOTAL || amount === undefined) continue;
    totals.set(owner(claim), Math.max(amount, totals.get(owner(claim)) ?? 0));
  }
  return items.flatMap((item) => {
    const total = totals.get(owner(item.claim));
    const active = absoluteEnd(item.claim, 'low');
    if (item.claim.metric !== ACTIVE || total === undefined || active === undefined || active <= total) return [];
    const finding = activeAboveTotal(groupedDecimal(active), groupedDecimal(total), item.claim.subject);
    return [{ item, problem: { path: ['value'], finding } }];
  });
}

function owner(claim: ClaimBody): string {
  return `${claim.source} ${claim.subject}`;
}

function absoluteEnd(claim: ClaimBody, end: 'low' | 'high'): number | undefined {
  const figure = claim.assertion.form === 'absolute' ? quantityOf(claim)?.figure : undefined;
  const amount = figure?.kind === 'interval' ? figure[end] : figure?.amount;
  return amount !== undefined && amount > 0 ? amount : undefined;
}
