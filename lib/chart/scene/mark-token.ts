import type { ChartMark } from '#lib/chart/spec/mark.ts';
import type { Token } from './theme.ts';

/** The colours that tell marks apart. */
export type MarkToken = Extract<Token, 'member' | 'peer' | 'less'>;

/** The colour of a mark: whose it is, and whether its figure says "less". */
export function markToken({ polarity, series }: Pick<ChartMark, 'polarity' | 'series'>): MarkToken {
  return polarity === 'less' && series === 'member' ? 'less' : series;
}
