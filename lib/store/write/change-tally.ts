import type { ReleaseChange } from '#lib/domain/facts/catalog.ts';

/** How many things of each kind a release added, changed and retired. */
export type ChangeTally = Readonly<Record<ReleaseChange['entity'], Readonly<Record<ReleaseChange['change'], number>>>>;

/** A tally that counts up. */
export function startTally(): {
  readonly tally: ChangeTally;
  readonly count: (change: Omit<ReleaseChange, 'id'>) => void;
} {
  const none = () => ({ added: 0, changed: 0, retired: 0 });
  const tally = { claim: none(), subject: none(), metric: none(), source: none(), family: none() };
  return {
    tally,
    count: ({ entity, change }) => {
      tally[entity][change] += 1;
    },
  };
}
