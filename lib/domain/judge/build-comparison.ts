import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { chosenFigures } from './cell.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Comparison, ComparisonGroup, ComparisonRow } from './comparison.ts';
import type { SourceId, SubjectId } from '#lib/domain/facts/ids.ts';
import { MetricGroup } from '#lib/domain/facts/metric.ts';
import { rowsOf } from './row.ts';
import type { Source } from '#lib/domain/facts/source.ts';

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The rows of a metric under one head, those that most subjects share first. */
interface Block {
  readonly name: string;
  readonly most: number;
  readonly rows: readonly ComparisonRow[];
}

function toBlock(rows: readonly ComparisonRow[]): Block {
  const label = ({ instrument }: ComparisonRow) => instrument?.label ?? '';
  return {
    name: rows[0]?.metric.name ?? '',
    most: Math.max(0, ...rows.map(({ statedCount }) => statedCount)),
    rows: rows.toSorted((a, b) => b.statedCount - a.statedCount || compareText(label(a), label(b))),
  };
}

function buildGroups(blocks: readonly Block[]): readonly ComparisonGroup[] {
  const order = (a: Block, b: Block) => b.most - a.most || compareText(a.name, b.name);
  const sorted = blocks.toSorted(order).flatMap(({ rows }) => rows);
  return MetricGroup.options
    .map((group) => ({ group, rows: sorted.filter(({ metric }) => metric.group === group) }))
    .filter(({ rows }) => rows.length > 0);
}

/** The sources of claims in the order of first use, for footnote numbers. */
export function sourcesOf(claims: readonly Claim[], catalog: Pick<Catalog, 'sources'>): readonly Source[] {
  const ids: readonly SourceId[] = [...new Set(claims.map(({ source }) => source))];
  return ids.flatMap((id) => catalog.sources.get(id) ?? []);
}

/** The metric of a row with its instrument: "Word error rate (LibriSpeech, test-clean)". */
export function rowName({ metric, instrument }: Pick<ComparisonRow, 'metric' | 'instrument'>): string {
  return instrument === undefined ? metric.name : `${metric.name} (${instrument.label})`;
}

/** So many rows are named in a sentence; more are counted. */
const NAMED_MAX = 8;

function names(rows: readonly ComparisonRow[]): string {
  const named = rows.slice(0, NAMED_MAX).map(rowName);
  const left = rows.length - named.length;
  return `${named.join(', ')}${left === 0 ? '' : ` and ${left} more`}`;
}

/** What of the whole view may be compared, in plain words. */
export function viewSentence(rows: readonly ComparisonRow[]): string {
  const judged = rows.filter(({ cells }) => cells.filter((cell) => chosenFigures(cell).length > 0).length > 1);
  if (judged.length === 0) {
    return 'No metric has figures for more than one of these, so nothing can be compared by figures.';
  }
  const parts = [
    ['comparable', 'Comparable by figures'],
    ['compared-by-source', 'Compared by the source itself'],
    ['nominal', 'Nominal, since figures stand only in names'],
    ['not-established', 'Comparability not established, since something material is not stated'],
    ['not-comparable', 'Not comparable, since baselines, conditions or what is asserted differ'],
  ] as const;
  const told = parts
    .map(([verdict, words]) => ({ words, rows: judged.filter((row) => !row.isMixed && row.verdict === verdict) }))
    .filter((part) => part.rows.length > 0)
    .map((part) => `${part.words}: ${names(part.rows)}.`);
  const mixed = judged.filter(({ isMixed }) => isMixed);
  const partly = mixed.length === 0 ? [] : [`To be compared only among some of them: ${names(mixed)}.`];
  return [...told, ...partly].join(' ');
}

/**
 * Puts subjects side by side under every metric and instrument that one of them has a claim for.
 * Subjects keep the given order; ids that the catalogue does not know are left out.
 */
export function buildComparison(ids: readonly SubjectId[], claims: readonly Claim[], catalog: Catalog): Comparison {
  const subjects = ids.flatMap((id) => catalog.subjects.get(id) ?? []);
  const blocks = [...Map.groupBy(claims, ({ metric }) => metric)].flatMap(([id, own]) => {
    const metric = catalog.metrics.get(id);
    return metric === undefined ? [] : [toBlock(rowsOf(metric, own, subjects, catalog))];
  });
  const groups = buildGroups(blocks);
  const ordered = groups.flatMap((group) => group.rows);
  const shown = ordered.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'stated' ? cell.groups : [])));
  return {
    subjects,
    groups,
    sentence: viewSentence(ordered),
    sources: sourcesOf(
      shown.flatMap((group) => group.claims),
      catalog,
    ),
  };
}
