import type { Metric } from '#lib/domain/facts/metric.ts';
import { joinWords } from '#lib/domain/words/conditions.ts';
import { groupedDecimal } from '#lib/domain/words/number.ts';
import type { ComparisonRow } from './comparison.ts';
import type { Verdict } from './verdict.ts';

/** What is said of a row as a whole: a verdict, or that it holds for some of its figures alone. */
export type RowVerdict = Verdict | 'among-some';

type JudgedRow = Pick<ComparisonRow, 'metric' | 'instrument' | 'pairs' | 'verdict' | 'isMixed' | 'sentence'>;

/** Rows of one metric, by the words of what they were measured on. */
export interface RowsOfMetric {
  readonly metric: Metric;
  /** Empty where its one row names no instrument. */
  readonly instruments: readonly string[];
}

/** Rows of one verdict for one reason. */
export interface VerdictReason {
  /** What was checked, what differs and what is not stated, in plain words; the row's own where it holds for some alone. */
  readonly sentence: string;
  readonly rows: readonly RowsOfMetric[];
}

/** The rows of one verdict. */
export interface VerdictGroup {
  readonly verdict: RowVerdict;
  readonly words: string;
  readonly count: number;
  /** Each reason once, that of most rows first. */
  readonly reasons: readonly VerdictReason[];
}

/** In the order in which they are told: what may be compared first. */
const WORDS: Readonly<Record<RowVerdict, string>> = {
  comparable: 'comparable',
  'compared-by-source': 'compared by the source itself',
  nominal: 'nominal',
  'not-established': 'not established',
  'among-some': 'to be compared among some only',
  'not-comparable': 'not comparable',
};
const ORDER = Object.keys(WORDS) as readonly RowVerdict[];

const AMONG_SOME = 'Which figures go together is said beside each row.';
const NOTHING = 'No metric has figures for more than one of these, so nothing can be compared by figures.';

function verdictOf({ verdict, isMixed }: JudgedRow): RowVerdict {
  return isMixed ? 'among-some' : verdict;
}

function rowsByMetric(rows: readonly JudgedRow[]): readonly RowsOfMetric[] {
  return [...Map.groupBy(rows, ({ metric }) => metric.id).values()].flatMap((own) => {
    const [first] = own;
    return first === undefined
      ? []
      : [{ metric: first.metric, instruments: own.flatMap(({ instrument }) => instrument?.label ?? []) }];
  });
}

function reasonsOf(verdict: RowVerdict, rows: readonly JudgedRow[]): readonly VerdictReason[] {
  const sentenceOf = ({ sentence }: JudgedRow) => (verdict === 'among-some' ? AMONG_SOME : sentence);
  return [...Map.groupBy(rows, sentenceOf)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([sentence, own]) => ({ sentence, rows: rowsByMetric(own) }));
}

/** The rows with figures of two or more, by what may be compared of them and why. */
export function verdictGroups(rows: readonly JudgedRow[]): readonly VerdictGroup[] {
  const judged = Map.groupBy(
    rows.filter(({ pairs }) => pairs.length > 0),
    verdictOf,
  );
  return ORDER.flatMap((verdict) => {
    const own = judged.get(verdict);
    return own === undefined
      ? []
      : [{ verdict, words: WORDS[verdict], count: own.length, reasons: reasonsOf(verdict, own) }];
  });
}

/** How many rows may be compared and how far, in one sentence. */
export function verdictSummary(groups: readonly VerdictGroup[]): string {
  const [first, ...others] = groups;
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  if (first === undefined) return NOTHING;
  if (total === 1) return `The one row with figures to compare is ${first.words}.`;
  const all = `${groupedDecimal(total)} rows with figures to compare`;
  if (others.length === 0) return `All ${all} are ${first.words}.`;
  const told = groups.map(({ count, words }) => `${groupedDecimal(count)} ${words}`);
  return `Of the ${all}: ${joinWords(told)}.`;
}
