import { ChartSpec } from '#lib/chart/spec/chart.ts';

/** Where a chart holds what people wrote. */
const TEXTS: ReadonlySet<string> = new Set([
  'label',
  'valueLabel',
  'sentence',
  'title',
  'subtitle',
  'statement',
  'phrase',
]);

/** The chart with every text that people write replaced by one, and its claims in words leading to a script. */
export function withEveryLabel(chart: ChartSpec, text: string): ChartSpec {
  const retold: unknown = JSON.parse(JSON.stringify(chart), (key, value: unknown) =>
    TEXTS.has(key) && typeof value === 'string' ? text : value,
  );
  const { words, ...rest } = ChartSpec.parse(retold);
  return { ...rest, words: words.map((each) => ({ ...each, href: `javascript:${text}` })), corrections: [text] };
}
