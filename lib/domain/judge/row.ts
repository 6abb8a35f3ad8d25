import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { buildCell, cellText, chosenFigures } from './cell.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { comparabilitySentence } from './comparability-sentence.ts';
import type { Cell, CellPair, ComparisonRow } from './comparison.ts';
import { joinWords } from '#lib/domain/words/conditions.ts';
import { instrumentOf, type Instrument } from './instrument.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { judgePairs } from './pairs.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import { worstVerdict, type Reason, type Verdict } from './verdict.ts';

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
      return `${names(own)}: ${comparabilitySentence(reasonsOf(inside), own.length, metric)}`;
    });
  const alone = sets.filter(({ length }) => length === 1).flat();
  return [...together, ...(alone.length === 0 ? [] : [`Not comparable with these: ${names(alone)}.`])].join(' ');
}

/** The row of one metric and instrument, judged pair by pair. */
export function buildRow(
  { metric, instrument, claims }: { metric: Metric; instrument: Instrument; claims: readonly Claim[] },
  subjects: readonly Subject[],
  catalog: Catalog,
): ComparisonRow {
  const own = Map.groupBy(claims, ({ subject }) => subject);
  const cells = subjects.map((subject) => buildCell(subject, metric, own.get(subject.id) ?? [], catalog));
  const pairs = judgePairs(cells, metric);
  const apart = pairs.filter(({ verdict }) => verdict === 'not-comparable').length;
  const isMixed = apart > 0 && apart < pairs.length;
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
    return [
      buildRow({ metric, instrument: first.instrument, claims: group.map(({ claim }) => claim) }, subjects, catalog),
    ];
  });
}
