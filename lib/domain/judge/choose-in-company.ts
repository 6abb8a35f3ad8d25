import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';

import { chooseClaim } from './choose.ts';
import { experimentKey } from './scoring.ts';

/** The figure that stands for a subject among figures of others, and its further ones. */
export interface ChosenFigure {
  readonly claim: Claim;
  readonly others: readonly Claim[];
}

/** Of how many subjects each experiment has figures. */
function experimentSizes(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const own = Map.groupBy(claims, experimentKey);
  return new Map(
    [...own].flatMap(([key, members]) =>
      key === undefined ? [] : [[key, new Set(members.map(({ subject }) => subject)).size] as const],
    ),
  );
}

/**
 * One figure for each subject, chosen so that it may be compared with the most others: that of the experiment with
 * most subjects, and of equally good ones the one that is chosen everywhere. In the order of first mention.
 */
export function chooseInCompany(
  claims: readonly [Claim, ...Claim[]],
  catalog: Catalog,
): readonly [ChosenFigure, ...ChosenFigure[]] {
  const sizes = experimentSizes(claims);
  const companyOf = (claim: Claim) => sizes.get(experimentKey(claim) ?? '') ?? 1;
  const chosen = [...Map.groupBy(claims, ({ subject }) => subject).values()].map((own): ChosenFigure => {
    const most = Math.max(...own.map(companyOf));
    const [first, ...rest] = own.filter((claim) => companyOf(claim) === most);
    if (first === undefined) throw new Error('A group of claims has at least one.');
    const [claim] = chooseClaim([first, ...rest], catalog).claims;
    return { claim, others: own.filter((other) => other !== claim) };
  });
  const [first, ...rest] = chosen;
  if (first === undefined) throw new Error('Claims have at least one subject.');
  return [first, ...rest];
}
