import type { Token } from '#lib/chart/scene/theme.ts';

/** What a legend says of a colour. */
export const TOKEN_LABELS: Readonly<Record<Extract<Token, 'member' | 'peer' | 'less'>, string>> = {
  member: 'the family’s own',
  peer: 'others, for comparison',
  less: 'less than the baseline',
};
