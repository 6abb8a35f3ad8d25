import type { ChangeCounts, ReleaseChange } from '#lib/domain/facts/catalog.ts';

/** A tally that counts up. */
export function startTally(): {
  readonly tally: ChangeCounts;
  readonly count: (change: Omit<ReleaseChange, 'id'>) => void;
} {
  const none = () => ({ added: 0, changed: 0, retired: 0 });
  const tally = { claim: none(), subject: none(), metric: none(), source: none(), family: none(), comparison: none() };
  return {
    tally,
    count: ({ entity, change }) => {
      tally[entity][change] += 1;
    },
  };
}
