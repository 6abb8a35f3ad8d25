import { baselineKey } from '#lib/domain/words/baseline.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { chooseClaim } from './choose.ts';
import { hasFigure, type Claim } from '#lib/domain/facts/claim.ts';
import { axisKind, kindOfAssertion } from './comparability.ts';
import type { Cell, CellGroup } from './comparison.ts';
import { INSTRUMENT_KEYS } from '#lib/domain/facts/condition.ts';
import { conditionIdentity, statedConditions } from '#lib/domain/words/conditions.ts';
import { findDisagreement } from './disagreement.ts';
import { aggregationIdentity, languageIdentity } from './instrument.ts';
import { testKey } from './scoring.ts';
import { Form } from '#lib/domain/facts/form.ts';
import { assertionLabel } from '#lib/domain/words/format.ts';
import type { SubjectId } from '#lib/domain/facts/ids.ts';
import { isApplicable, type Metric } from '#lib/domain/facts/metric.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import { valueKey } from './value-key.ts';

type ClaimGroup = readonly [Claim, ...Claim[]];

/**
 * Claims of one cell say the same kind of thing when form, instrument, baseline and test agree, and none is
 * an aim, a promise or what others claim where another is not.
 */
function kindKey(claim: Claim, { metrics }: Pick<Catalog, 'metrics'>): string {
  const keys = INSTRUMENT_KEYS.map((key) => conditionIdentity(claim, key) ?? '');
  const instrument = [...keys, aggregationIdentity(claim) ?? '', languageIdentity(claim) ?? ''].join('|');
  const metric = metrics.get(claim.metric);
  const test = metric === undefined || !hasFigure(claim) ? '' : testKey(claim, metric);
  return `${claim.assertion.form}|${axisKind(claim)}|${instrument}|${baselineKey(claim)}|${test}`;
}

function conditionsKey(claim: Claim): string {
  const keys = statedConditions(claim).map(({ key }) => key);
  return keys
    .map((key) => `${key}=${conditionIdentity(claim, key) ?? ''}`)
    .toSorted()
    .join('|');
}

/** What a claim without a figure says, so that two sources which say the same are one entry. */
function wordsKey({ assertion }: Claim): string {
  if (assertion.form === 'categorical' && assertion.values !== undefined) {
    return assertion.values
      .map(({ id }) => id)
      .toSorted()
      .join(',');
  }
  return assertionLabel(assertion).toLowerCase();
}

/** Equal for claims that state one fact: the same figure or words, kind of assertion and conditions. */
function factKey(claim: Claim, catalog: Catalog): string {
  const value = hasFigure(claim) ? valueKey(claim.assertion) : wordsKey(claim);
  return [kindKey(claim, catalog), kindOfAssertion(claim), claim.hedge ?? '', value, conditionsKey(claim)].join('||');
}

/** Claims by the facts that they state, in the order of the first of each; the chosen claim of a fact stands first. */
export function factsAmong(claims: readonly Claim[], catalog: Catalog): readonly (readonly [Claim, ...Claim[]])[] {
  const facts = Map.groupBy(claims, (claim) => `${claim.subject}||${claim.metric}||${factKey(claim, catalog)}`);
  return [...facts.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [chooseClaim([first, ...rest], catalog).claims],
  );
}

/**
 * Figures of one kind are rivals for one place; rows of one experiment are not, and facts in words
 * stand each for itself unless they say the same.
 */
function groupKeys(claims: readonly Claim[], catalog: Catalog): (claim: Claim) => string {
  const rowKey = ({ experiment, source }: Claim, kind: string) => `${kind}||${source}||${experiment ?? ''}`;
  const facts = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (claim.experiment === undefined || !hasFigure(claim)) continue;
    const key = rowKey(claim, kindKey(claim, catalog));
    facts.set(key, (facts.get(key) ?? new Set()).add(factKey(claim, catalog)));
  }
  return (claim) => {
    if (!hasFigure(claim)) return factKey(claim, catalog);
    const kind = kindKey(claim, catalog);
    const isOneOfRows = claim.experiment !== undefined && (facts.get(rowKey(claim, kind))?.size ?? 0) > 1;
    return isOneOfRows ? `${rowKey(claim, kind)}||${factKey(claim, catalog)}` : kind;
  };
}

function toCellGroup(claims: ClaimGroup, catalog: Catalog): CellGroup {
  const choice = chooseClaim(claims, catalog);
  const [first, ...others] = choice.claims;
  const found = others.flatMap((other) => findDisagreement(first, other, catalog) ?? []);
  // A figure that is another one says more than one that is rounded.
  const disagreement = found.find(({ class: kind }) => kind !== 'rounding') ?? found[0];
  return {
    claims: choice.claims,
    facts: [...Map.groupBy(choice.claims, (claim) => factKey(claim, catalog)).values()],
    chosen: first.id,
    ...(choice.because === undefined ? {} : { chosenBecause: choice.because }),
    ...(disagreement === undefined ? {} : { disagreement }),
  };
}

function groupClaims(claims: readonly Claim[], catalog: Catalog): readonly CellGroup[] {
  const groups = Map.groupBy(claims, groupKeys(claims, catalog));
  // The list of forms goes from figures over comparisons to words, and so does a cell.
  const formRank = ([first]: readonly Claim[]) =>
    first === undefined ? 0 : Form.options.indexOf(first.assertion.form);
  return [...groups.values()]
    .toSorted((a, b) => formRank(a) - formRank(b) || kindRank(a) - kindRank(b) || variantRank(a) - variantRank(b))
    .flatMap(([first, ...rest]) => (first === undefined ? [] : [toCellGroup([first, ...rest], catalog)]));
}

/** What holds stands before what is aimed at, promised or claimed by others. */
function kindRank([first]: readonly Claim[]): number {
  return first === undefined || axisKind(first) === 'result' ? 0 : 1;
}

/** The metric by itself stands before variants of it: all tokens before new unique tokens. */
function variantRank([first]: readonly Claim[]): number {
  return first === undefined || conditionIdentity(first, 'metric_variant') === undefined ? 0 : 1;
}

/** What is known of one subject under one metric, given that pair's claims. */
export function buildCell(subject: Subject, metric: Metric, claims: readonly Claim[], catalog: Catalog): Cell {
  if (claims.length > 0) return { kind: 'stated', groups: groupClaims(claims, catalog) };
  if (!isApplicable(metric, subject)) return { kind: 'not-applicable' };
  return { kind: introducedIn(catalog).has(subject.id) ? 'not-stated' : 'not-read' };
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

/** The figures of a cell, one for each kind of figure. */
export function chosenFigures(cell: Cell): readonly Claim[] {
  if (cell.kind !== 'stated') return [];
  return cell.groups.flatMap(({ claims }) => claims.slice(0, 1)).filter(hasFigure);
}

/** What a cell says, for telling rows that differ from rows that say the same. */
export function cellText(cell: Cell): string {
  if (cell.kind !== 'stated') return cell.kind;
  return cell.groups.map(({ facts }) => facts.map(factText).join(',')).join(';');
}

function factText([claim]: readonly Claim[]): string {
  if (claim === undefined) return '';
  return hasFigure(claim) ? valueKey(claim.assertion) : wordsKey(claim);
}
