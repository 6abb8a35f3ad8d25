import { z } from 'zod';

/** What kind of assertion a claim is, beside its figure. */
export const Nature = z.enum(['result', 'reported', 'attributed', 'goal', 'plan', 'name', 'background']);
export type Nature = z.infer<typeof Nature>;

interface NatureWords {
  /** The mark after a figure, empty for plain results. */
  readonly mark: string;
  readonly meaning: string;
}

/** How each nature is marked beside a figure and explained. */
export const NATURE_WORDS: Readonly<Record<Nature, NatureWords>> = {
  result: { mark: '', meaning: 'The source reports it as a fact or a finding.' },
  reported: {
    mark: 'reported',
    meaning: "The figure of another's system, which the source sets beside its own.",
  },
  attributed: { mark: 'attributed', meaning: 'The source says that others claim it.' },
  goal: { mark: 'goal', meaning: 'A design aim: the source does not say that it was reached.' },
  plan: { mark: 'planned', meaning: 'Something the source promises for later.' },
  name: { mark: 'from the name', meaning: 'The figure stands only in a name.' },
  background: { mark: 'background', meaning: 'Said of others in passing.' },
};

/** Natures from the strongest to the weakest, for choosing among disagreeing claims. */
export const NATURE_RANK: readonly Nature[] = [
  'result',
  'reported',
  'attributed',
  'goal',
  'plan',
  'name',
  'background',
];

/** A word of the source that takes back a part of what it asserts: "can boost", "may reach", "is expected to". */
export const Hedge = z.enum(['can', 'may', 'expected']);
export type Hedge = z.infer<typeof Hedge>;

/** What each hedge says of a claim. */
export const HEDGE_WORDS: Readonly<Record<Hedge, string>> = {
  can: 'The source says that it can be so.',
  may: 'The source says that it may be so.',
  expected: 'The source expects it.',
};
