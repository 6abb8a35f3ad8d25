/** What a chart's legend tells apart and a reader may leave out. */
export const HIDEABLE = ['member', 'peer', 'goal', 'plan', 'name', 'background'] as const;
export type Hideable = (typeof HIDEABLE)[number];

/** What each part of a legend stands for, in the words of the legend. */
export const HIDEABLE_WORDS: Readonly<Record<Hideable, string>> = {
  member: 'the family’s own',
  peer: 'others, for comparison',
  goal: 'goals',
  plan: 'plans',
  name: 'figures from names',
  background: 'figures said in passing',
};
