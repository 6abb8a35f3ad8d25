import { z } from 'zod';

/** What kind of assertion a claim is, beside its figure. */
export const Nature = z.enum(['result', 'goal', 'plan', 'name', 'background']);
export type Nature = z.infer<typeof Nature>;

interface NatureWords {
  /** The mark after a figure, empty for plain results. */
  readonly mark: string;
  readonly meaning: string;
}

/** How each nature is marked beside a figure and explained. */
export const NATURE_WORDS: Readonly<Record<Nature, NatureWords>> = {
  result: { mark: '', meaning: 'The source reports it as a fact or a finding.' },
  goal: { mark: 'goal', meaning: 'A design aim: the source does not say that it was reached.' },
  plan: { mark: 'planned', meaning: 'Something the source promises for later.' },
  name: { mark: 'from the name', meaning: 'The figure stands only in a name.' },
  background: { mark: 'background', meaning: 'Said of others in passing.' },
};

/** Natures from the strongest to the weakest, for choosing among disagreeing claims. */
export const NATURE_RANK: readonly Nature[] = ['result', 'goal', 'plan', 'name', 'background'];
