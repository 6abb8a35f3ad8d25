import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { buildCell, cellText, chosenFigures } from './cell.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { assessComparability } from './comparability.ts';
import { comparabilitySentence } from './comparability-sentence.ts';
import type { Cell, CellPair, ComparisonRow } from './comparison.ts';
import { claimLabel } from '#lib/domain/words/label.ts';
import { conditionIdentity, conditionText, joinWords } from '#lib/domain/words/conditions.ts';
import { metricAmong } from '#lib/domain/facts/benchmark-keys.ts';
import { instrumentOf, type Instrument } from './instrument.ts';
import { isToldByLanguage } from '#lib/domain/facts/language.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { orderOf } from './order.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import { HOLDING_VERDICTS, VERDICTS, worstVerdict, type Reason, type Verdict } from './verdict.ts';

interface Figures {
  readonly a: Claim;
  readonly b: Claim;
  /** Whether both stand first in their cells. */
  readonly isOfLeading: boolean;
}

function judgePair({ a, b, isOfLeading }: Figures, metric: Metric): Omit<CellPair, 'places'> {
  const { verdict, reasons } = assessComparability(a, b, metric);
  const sentence = comparabilitySentence(reasons, 2, metric);
  return {
    claims: [a.id, b.id],
    isOfLeading,
    verdict,
    reasons,
    sentence: isOfLeading ? sentence : `Of ${claimLabel(a)} and ${claimLabel(b)}: ${sentence}`,
    order: HOLDING_VERDICTS.has(verdict) ? orderOf(a, b) : 'undetermined',
  };
}

/** The two figures of two cells that may best be compared: of equally good ones the first. */
function bestPair(
  left: readonly Claim[],
  right: readonly Claim[],
  metric: Metric,
): Omit<CellPair, 'places'> | undefined {
  const judged = left.flatMap((a) =>
    right.map((b) => judgePair({ a, b, isOfLeading: a === left[0] && b === right[0] }, metric)),
  );
  const rank = ({ verdict }: Pick<CellPair, 'verdict'>) => VERDICTS.indexOf(verdict);
  return judged.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** Judges every two cells of a row that have figures. For rows of at most a dozen cells. */
function judgePairs(cells: readonly Cell[], metric: Metric): readonly CellPair[] {
  const figures = cells.map(chosenFigures);
  return figures.flatMap((left, first) =>
    figures.slice(first + 1).flatMap((right, offset) => {
      const pair = bestPair(left, right, metric);
      return pair === undefined ? [] : [{ places: [first, first + 1 + offset] as const, ...pair }];
    }),
  );
}

/** A cell beside which a figure may be put, with how far that holds. */
export interface Companion {
  /** The place of the other cell in the row. */
  readonly place: number;
  readonly verdict: Verdict;
  /** What the cell's own figure is beside the other's. */
  readonly order: CellPair['order'];
  readonly sentence: string;
}

const TURNED = { more: 'less', less: 'more', equal: 'equal', undetermined: 'undetermined' } as const;

/** Every other cell of a row with figures, as the cell at a place sees it, in the order of the row. */
export function companionsOf({ pairs }: Pick<ComparisonRow, 'pairs'>, place: number): readonly Companion[] {
  return pairs.flatMap(({ places: [first, second], verdict, order, sentence }): Companion[] => {
    if (first === place) return [{ place: second, verdict, order, sentence }];
    return second === place ? [{ place: first, verdict, order: TURNED[order], sentence }] : [];
  });
}

/** A pair that may be compared, but not by the figures that lead its cells. */
function isOfOthers({ isOfLeading, verdict }: CellPair): boolean {
  return !isOfLeading && verdict !== 'not-comparable';
}

function reasonsOf(pairs: readonly CellPair[]): readonly Reason[] {
  const all = pairs.flatMap(({ reasons }) => reasons);
  return [...new Map(all.map((reason) => [JSON.stringify(reason), reason])).values()];
}

function verdictOf(pairs: readonly CellPair[]): Verdict {
  const held = pairs.filter(({ verdict }) => verdict !== 'not-comparable');
  if (held.length === 0 && pairs.length > 0) return 'not-comparable';
  return worstVerdict(held.map(({ verdict }) => verdict));
}

/** The sets of cells that may be compared among each other, each with at least two; in the order of the row. */
function companies(places: readonly number[], pairs: readonly CellPair[]): readonly (readonly number[])[] {
  const held = new Set(
    pairs
      .filter(({ verdict }) => verdict !== 'not-comparable')
      .map(({ places: [a, b] }) => `${String(a)} ${String(b)}`),
  );
  const sets: number[][] = [];
  for (const place of places) {
    const own = sets.find((set) => set.every((other) => held.has(`${String(other)} ${String(place)}`)));
    if (own === undefined) sets.push([place]);
    else own.push(place);
  }
  return sets;
}

/** Which subjects of a mixed row go together, and who stands alone. */
function mixedSentence(
  { cells, pairs, subjects }: { cells: readonly Cell[]; pairs: readonly CellPair[]; subjects: readonly Subject[] },
  metric: Metric,
): string {
  const places = cells.flatMap((cell, place) => (chosenFigures(cell).length > 0 ? [place] : []));
  const names = (own: readonly number[]) => joinWords(own.flatMap((place) => subjects[place]?.name ?? []));
  const sets = companies(places, pairs);
  const together = sets
    .filter(({ length }) => length > 1)
    .map((own) => {
      const inside = pairs.filter(({ places: [a, b] }) => own.includes(a) && own.includes(b));
      const other = inside.find(isOfOthers);
      if (other !== undefined && inside.length === 1) return `${names(own)}. ${other.sentence}`;
      return `${names(own)}: ${comparabilitySentence(reasonsOf(inside), own.length, metric)}`;
    });
  const alone = sets.filter(({ length }) => length === 1).flat();
  return [...together, ...(alone.length === 0 ? [] : [`Not comparable with these: ${names(alone)}.`])].join(' ');
}

/** The row of one metric and instrument, judged pair by pair. */
export function buildRow(
  { metric: own, instrument, claims }: { metric: Metric; instrument: Instrument; claims: readonly Claim[] },
  subjects: readonly Subject[],
  catalog: Catalog,
): ComparisonRow {
  const metric = metricAmong(own, claims);
  const bySubject = Map.groupBy(claims, ({ subject }) => subject);
  const cells = subjects.map((subject) => buildCell(subject, metric, bySubject.get(subject.id) ?? [], catalog));
  const pairs = judgePairs(cells, metric);
  const apart = pairs.filter(({ verdict }) => verdict === 'not-comparable').length;
  const isMixed = (apart > 0 && apart < pairs.length) || pairs.some(isOfOthers);
  const withFigures = cells.filter((cell) => chosenFigures(cell).length > 0).length;
  const statedCount = cells.filter(({ kind }) => kind === 'stated').length;
  return {
    key: instrument.key === '' ? metric.id : `${metric.id} ${instrument.key}`,
    metric,
    ...(instrument.key === '' ? {} : { instrument }),
    cells,
    pairs,
    verdict: verdictOf(pairs),
    isMixed,
    sentence: isMixed
      ? mixedSentence({ cells, pairs, subjects }, metric)
      : comparabilitySentence(reasonsOf(pairs), withFigures, metric),
    differs: new Set(cells.map(cellText)).size > 1,
    statedCount,
    isShared: statedCount > 1,
  };
}

interface Told {
  readonly claim: Claim;
  readonly instrument: Instrument;
}

const ENGLISH = JSON.stringify(['en']);

/**
 * The instrument of a row in words. Of English it says so beside rows of the same benchmark in other languages, where
 * no claim of the row leaves it out.
 */
function headOf({ instrument, claim }: Told, own: readonly Told[], all: readonly Told[]): Instrument {
  const benchmark = conditionIdentity(claim, 'benchmark');
  const isBeside = (other: Told) =>
    isToldByLanguage(other.claim) && conditionIdentity(other.claim, 'benchmark') === benchmark;
  const isEnglish = own.every((each) => conditionIdentity(each.claim, 'language') === ENGLISH);
  if (benchmark === undefined || !isEnglish || isToldByLanguage(claim) || !all.some(isBeside)) return instrument;
  return { ...instrument, label: `${instrument.label}, ${conditionText(claim, 'language') ?? ''}` };
}

/** The rows of one metric: one for each instrument that its claims name, those that name none first. */
export function rowsOf(
  metric: Metric,
  claims: readonly Claim[],
  subjects: readonly Subject[],
  catalog: Catalog,
): readonly ComparisonRow[] {
  const told = claims.map((claim) => ({ claim, instrument: instrumentOf(claim) }));
  return [...Map.groupBy(told, ({ instrument }) => instrument.key).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const instrument = headOf(first, group, told);
    return [buildRow({ metric, instrument, claims: group.map(({ claim }) => claim) }, subjects, catalog)];
  });
}
