import { baselineKey } from '#lib/domain/words/baseline.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { chooseClaim } from './choose.ts';
import { hasFigure, type Claim } from '#lib/domain/facts/claim.ts';
import { reasonsAmong, worstVerdict, type Reason } from './comparability.ts';
import { comparabilitySentence } from './comparability-sentence.ts';
import type { Cell, CellGroup, Comparison, ComparisonGroup, ComparisonRow } from './comparison.ts';
import { INSTRUMENT_KEYS } from '#lib/domain/facts/condition.ts';
import { conditionIdentity } from '#lib/domain/words/conditions.ts';
import { findDisagreement } from './disagreement.ts';
import { Form } from '#lib/domain/facts/form.ts';
import { assertionLabel } from '#lib/domain/words/format.ts';
import type { SourceId, SubjectId } from '#lib/domain/facts/ids.ts';
import { isApplicable, MetricGroup, type Metric } from '#lib/domain/facts/metric.ts';
import { splitIntoPanels } from './panels.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';

type ClaimGroup = readonly [Claim, ...Claim[]];

/** Claims of one cell say the same kind of thing when form, instrument and baseline agree. */
function kindKey(claim: Claim): string {
  const instrument = INSTRUMENT_KEYS.map((key) => conditionIdentity(claim, key) ?? '').join('|');
  return `${claim.assertion.form}|${instrument}|${baselineKey(claim)}`;
}

function toCellGroup(claims: ClaimGroup, catalog: Catalog): CellGroup {
  const choice = chooseClaim(claims, catalog);
  const [first, ...others] = choice.claims;
  const disagreement = others
    .values()
    .map((other) => findDisagreement(first, other, catalog))
    .find((found) => found !== undefined);
  return {
    claims: choice.claims,
    chosen: first.id,
    ...(choice.because === undefined ? {} : { chosenBecause: choice.because }),
    ...(disagreement === undefined ? {} : { disagreement }),
  };
}

/** Facts in words are not rivals: each stands for itself. */
function groupKey(claim: Claim): string {
  return hasFigure(claim) ? kindKey(claim) : claim.id;
}

function groupClaims(claims: readonly Claim[], catalog: Catalog): readonly CellGroup[] {
  const groups = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const group = groups.get(groupKey(claim));
    if (group === undefined) groups.set(groupKey(claim), [claim]);
    else group.push(claim);
  }
  // The list of forms goes from figures over comparisons to words, and so does a cell.
  const formRank = ([first]: ClaimGroup) => Form.options.indexOf(first.assertion.form);
  return [...groups.values()]
    .toSorted((a, b) => formRank(a) - formRank(b) || variantRank(a) - variantRank(b))
    .map((group) => toCellGroup(group, catalog));
}

/** The metric by itself stands before variants of it: all tokens before new unique tokens. */
function variantRank([first]: ClaimGroup): number {
  return conditionIdentity(first, 'metric_variant') === undefined ? 0 : 1;
}

/** What is known of one subject under one metric, given that pair's claims. */
export function buildCell(subject: Subject, metric: Metric, claims: readonly Claim[], catalog: Catalog): Cell {
  if (claims.length > 0) return { kind: 'stated', groups: groupClaims(claims, catalog) };
  if (!isApplicable(metric, subject)) return { kind: 'not-applicable' };
  return { kind: hasOwnSource(subject, catalog) ? 'not-stated' : 'not-read' };
}

/** The subjects that a source of a catalogue introduces, found once for each catalogue. */
const introduced = new WeakMap<Catalog['sources'], ReadonlySet<SubjectId>>();

function introducedIn({ sources }: Catalog): ReadonlySet<SubjectId> {
  const kept = introduced.get(sources);
  if (kept !== undefined) return kept;
  const found = new Set([...sources.values()].flatMap(({ introduces }) => introduces));
  introduced.set(sources, found);
  return found;
}

function hasOwnSource(subject: Subject, catalog: Catalog): boolean {
  return introducedIn(catalog).has(subject.id);
}

/** The figures of a cell, one for each kind of figure. */
export function chosenFigures(cell: Cell): readonly Claim[] {
  if (cell.kind !== 'stated') return [];
  return cell.groups.flatMap(({ claims }) => claims.slice(0, 1)).filter(hasFigure);
}

function cellText(cell: Cell): string {
  if (cell.kind !== 'stated') return cell.kind;
  return cell.groups.map(({ claims }) => claims.map((claim) => assertionLabel(claim.assertion)).join(',')).join(';');
}

/**
 * Judges a row by the kind of figure that every subject with figures shares, where there is one;
 * else by the first figure of each cell, which then tell what differs.
 */
function judgeRow(cells: readonly Cell[], metric: Metric): { figures: readonly Claim[]; reasons: readonly Reason[] } {
  const all = cells.map(chosenFigures).filter((figures) => figures.length > 0);
  const panels = splitIntoPanels(all.flat(), metric);
  const shared = panels.find((panel) => {
    const claims = new Set(panel.claims);
    return all.every((figures) => figures.some((claim) => claims.has(claim)));
  });
  const figures = shared?.claims ?? all.flatMap((cell) => cell.slice(0, 1));
  return { figures, reasons: all.length < 2 ? [] : reasonsAmong(figures, metric) };
}

function buildRow(
  metric: Metric,
  subjects: readonly Subject[],
  claims: readonly Claim[],
  catalog: Catalog,
): ComparisonRow {
  const own = Map.groupBy(claims, ({ subject }) => subject);
  const cells = subjects.map((subject) => buildCell(subject, metric, own.get(subject.id) ?? [], catalog));
  const { figures, reasons } = judgeRow(cells, metric);
  return {
    metric,
    cells,
    verdict: worstVerdict(reasons.map(({ verdict }) => verdict)),
    sentence: comparabilitySentence(reasons, new Set(figures.map(({ subject }) => subject)).size),
    differs: new Set(cells.map(cellText)).size > 1,
  };
}

function statedCount({ cells }: ComparisonRow): number {
  return cells.filter(({ kind }) => kind === 'stated').length;
}

function buildGroups(rows: readonly ComparisonRow[]): readonly ComparisonGroup[] {
  const order = (a: ComparisonRow, b: ComparisonRow) =>
    statedCount(b) - statedCount(a) || (a.metric.name < b.metric.name ? -1 : 1);
  const groups = MetricGroup.options.map((group) => ({
    group,
    rows: rows.filter(({ metric }) => metric.group === group).toSorted(order),
  }));
  return groups.filter((group) => group.rows.length > 0);
}

/** The sources of claims in the order of first use, for footnote numbers. */
export function sourcesOf(claims: readonly Claim[], catalog: Pick<Catalog, 'sources'>): readonly Source[] {
  const ids: readonly SourceId[] = [...new Set(claims.map(({ source }) => source))];
  return ids.flatMap((id) => catalog.sources.get(id) ?? []);
}

/** So many metrics are named in a sentence; more are counted. */
const NAMED_MAX = 40;

function names(rows: readonly ComparisonRow[]): string {
  const named = rows.slice(0, NAMED_MAX).map(({ metric }) => metric.name);
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
    ['not-established', 'Comparability not established, since something material is not stated'],
    ['not-comparable', 'Not comparable, since baselines or conditions differ'],
  ] as const;
  return parts
    .map(([verdict, words]) => ({ words, rows: judged.filter((row) => row.verdict === verdict) }))
    .filter((part) => part.rows.length > 0)
    .map((part) => `${part.words}: ${names(part.rows)}.`)
    .join(' ');
}

/**
 * Puts subjects side by side under every metric that one of them has a claim for.
 * Subjects keep the given order; ids that the catalogue does not know are left out.
 */
export function buildComparison(ids: readonly SubjectId[], claims: readonly Claim[], catalog: Catalog): Comparison {
  const subjects = ids.flatMap((id) => catalog.subjects.get(id) ?? []);
  const rows = [...Map.groupBy(claims, ({ metric }) => metric)].flatMap(([id, own]) => {
    const metric = catalog.metrics.get(id);
    return metric === undefined ? [] : [buildRow(metric, subjects, own, catalog)];
  });
  const groups = buildGroups(rows);
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
