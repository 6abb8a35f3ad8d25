import { byKind } from '#lib/chart/spec/by-kind.ts';
import type { ChartKind, ChartSpec } from '#lib/chart/spec/chart.ts';
import type { NotShown } from '#lib/chart/spec/mark.ts';
import { LARGEST_FIRST, type RowOrder } from '#lib/chart/specify/rows/panel.ts';
import { KIND_CUTS } from './cut-kinds.ts';
import { figuresMax, NAMES_MAX, WORDS_MAX } from './limits.ts';

/** Which figures stand first in rows, by the order that is asked for: upwards, then downwards. */
const FIRST_ROWS: Readonly<Record<RowOrder['by'], readonly [string, string]>> = {
  value: ['the smallest', 'the largest'],
  name: ['the first by name', 'the last by name'],
  published: ['those of the oldest sources', 'those of the newest sources'],
};

function rowsSentence({ by, descending }: RowOrder): string {
  const known = by === 'value' ? ', as far as their order is determined' : '';
  const first = `${FIRST_ROWS[by][descending ? 1 : 0]} come first${known}`;
  return `Not all figures are drawn: ${first}, and the table has them all.`;
}

/** What a chart of each kind says when it is cut. How much is left out, every surface says for itself. */
const SENTENCES: Readonly<Record<ChartKind, (order: RowOrder) => string>> = {
  bar: rowsSentence,
  dot: rowsSentence,
  ladder: rowsSentence,
  multiples: rowsSentence,
  scatter: () =>
    'Not all subjects are drawn: those with the highest figures come first, as far as their order is determined, and the table has all figures.',
  timeline: () => 'Not all figures are drawn: those of the newest sources are, and the table has them all.',
  papers: () => 'Not all papers are drawn: the newest are.',
  matrix: () =>
    'Not all claims are drawn: those about the subjects with most claims come first, and the table has them all.',
  results: () =>
    'Not all figures are drawn: the names with most figures and the fullest columns come first, and the table has them all.',
  quote: () => 'Not all figures are quoted: those that people look for first are, and the table has them all.',
};

const WORDS_SENTENCE = 'Not all claims without a figure are listed: the table has them all.';

function cutNames(missing: NotShown): NotShown {
  const moreCount = missing.names.length - NAMES_MAX + (missing.moreCount ?? 0);
  return missing.names.length > NAMES_MAX
    ? { ...missing, names: missing.names.slice(0, NAMES_MAX), moreCount }
    : missing;
}

/** The chart with as many figures as one of its kind holds, and how many it leaves out. */
function cutFigures<Chart extends ChartSpec>(
  chart: Chart,
  most: number,
): { readonly chart: Chart; readonly leftCount: number } {
  return byKind(KIND_CUTS, chart, ({ count, cut, figures = count }, own) => {
    if (count(own) <= most) return { chart, leftCount: 0 };
    const kept = cut(own, most);
    // A cut gives a chart of the kind that it takes, which a search by kind cannot say.
    return { chart: kept as ChartSpec as Chart, leftCount: figures(own) - figures(kept) };
  });
}

/**
 * The chart with as much as a page can draw and stay light, itself where that is all. A chart that is cut says
 * which figures stand first, and counts the others in `undrawn`. `order` is that of its rows; the largest
 * first where it is absent. `chartCount` is how many charts the view has.
 */
export function cutChart<Chart extends ChartSpec>(whole: Chart, order = LARGEST_FIRST, chartCount = 1): Chart {
  const { chart, leftCount } = cutFigures(whole, figuresMax(whole.kind, chartCount));
  const words = chart.words.slice(0, WORDS_MAX);
  const wordsLeft = chart.words.length - words.length;
  const notShown = chart.notShown.map(cutNames);
  if (leftCount === 0 && wordsLeft === 0) {
    return notShown.some((missing, index) => missing !== chart.notShown[index]) ? { ...chart, notShown } : whole;
  }
  const said = new Set([
    ...chart.corrections,
    ...(leftCount > 0 ? [SENTENCES[chart.kind](order)] : []),
    ...(wordsLeft > 0 ? [WORDS_SENTENCE] : []),
  ]);
  const before = chart.undrawn ?? { figureCount: 0, wordsCount: 0 };
  return {
    ...chart,
    words,
    notShown,
    undrawn: { figureCount: before.figureCount + leftCount, wordsCount: before.wordsCount + wordsLeft },
    corrections: [...said],
  };
}
