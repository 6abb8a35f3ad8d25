import type { MarkToken } from '#lib/chart/scene/mark-token.ts';

/** What a legend says of a colour. */
export const TOKEN_LABELS: Readonly<Record<MarkToken, string>> = {
  member: 'the family’s own',
  peer: 'others, for comparison',
  less: 'less than the baseline',
};
