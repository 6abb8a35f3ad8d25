import { metricAmong } from '#lib/domain/facts/benchmark-keys.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import { conditionIdentity, conditionText } from '#lib/domain/words/conditions.ts';

import { sourcesOf } from './build-comparison.ts';
import { chooseInCompany } from './choose-in-company.ts';
import { comparabilitySentence } from './comparability-sentence.ts';
import { columnKey, columnsAmong, compareText, namedInstrument, orderColumns, testOf } from './grid-columns.ts';
import { reasonsAmong } from './comparability.ts';
import { isInstrumentPart, type Instrument } from './instrument.ts';
import { splitIntoPanels } from './panels.ts';
import { placesOf } from './places.ts';
import { experimentKey } from './scoring.ts';
import { worstVerdict, type Verdict } from './verdict.ts';

/** A condition in words. */
export interface StatedCondition {
  readonly key: ConditionKey;
  readonly text: string;
}

/** Figures of a column that stand together: those of one experiment, or those whose conditions allow it. */
export interface GridSet {
  readonly verdict: Verdict;
  /** What was checked among its figures, in plain words. */
  readonly sentence: string;
  /** How many figures it holds. */
  readonly size: number;
}

/** A metric under one instrument and one way of scoring, and of one test where values compare within one alone. */
export interface GridColumn {
  /** Its own among the columns of a grid. */
  readonly key: string;
  readonly metric: Metric;
  /** Absent where the claims name none; with the test in its words where the column is of one. */
  readonly instrument?: Instrument;
  /** Whose test its figures come from, where values of the metric compare within one test alone. */
  readonly test?: string;
  /** What all its figures state alike beside the instrument. */
  readonly shared: readonly StatedCondition[];
  /** The fullest first. */
  readonly sets: readonly GridSet[];
  /** How many of all subjects have a figure in it, the shown ones or not. */
  readonly figures: number;
}

/** A figure of a subject in a column. */
export interface GridFigure {
  readonly claim: Claim;
  /** Further figures of the same subject under the same instrument. */
  readonly others: readonly Claim[];
  /** What it states beside what its whole column states. */
  readonly odd: readonly StatedCondition[];
  /** Which of the column's sets it stands in. */
  readonly set: number;
  /**
   * Its place in its set, 1 for the best; equal figures share one. Absent where its set cannot be ranked, its order
   * is open, or the metric has no better end.
   */
  readonly place?: number;
}

export interface GridRow {
  readonly subject: Subject;
  /** One for each column; `undefined` where no figure is claimed. */
  readonly figures: readonly (GridFigure | undefined)[];
}

/** Absolute figures, subjects down and instruments across. */
export interface ResultsGrid {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  /** Subjects and columns with figures for which there is no room. */
  readonly left: { readonly subjects: number; readonly columns: number };
  /** The sources of its figures, in the order of first use. */
  readonly sources: readonly Source[];
}

export interface GridWish {
  readonly columnsMax: number;
  readonly rowsMax: number;
  /** The subjects that are shown first and never left out, in order; the fullest rows first where absent. */
  readonly subjects?: readonly Subject['id'][];
  /** The benchmarks whose columns stand before the others of their metrics, and of equally full ones in this order. */
  readonly benchmarks?: readonly Subject['id'][];
}

interface FilledColumn {
  readonly column: GridColumn;
  readonly figures: ReadonlyMap<Subject['id'], GridFigure>;
}

function conditionsBeside(claim: Claim): readonly ConditionKey[] {
  return [...new Set(claim.conditions.map(({ key }) => key))].filter((key) => !isInstrumentPart(key, claim));
}

function stated(claim: Claim, keys: readonly ConditionKey[]): readonly StatedCondition[] {
  return keys.flatMap((key) => {
    const text = conditionText(claim, key);
    return text === undefined ? [] : [{ key, text }];
  });
}

/** The keys under which all claims state the same. */
function sharedKeys(claims: readonly [Claim, ...Claim[]]): readonly ConditionKey[] {
  const [first] = claims;
  return conditionsBeside(first).filter((key) => {
    const own = conditionIdentity(first, key);
    return claims.every((claim) => conditionIdentity(claim, key) === own);
  });
}

/** What a claim states beside what its whole column states. */
function oddIn(claim: Claim, shared: readonly ConditionKey[]): readonly StatedCondition[] {
  return stated(
    claim,
    conditionsBeside(claim).filter((key) => !shared.includes(key)),
  );
}

/** Figures that stand together: those of an experiment of several, then the others as far as their conditions allow. */
function setsOf(claims: readonly Claim[], metric: Metric): readonly (readonly Claim[])[] {
  const byExperiment = Map.groupBy(claims, (claim, index) => experimentKey(claim) ?? `#${String(index)}`);
  const groups = [...byExperiment.values()];
  const loose = groups.filter(({ length }) => length === 1).flat();
  return [
    ...groups.filter(({ length }) => length > 1),
    ...splitIntoPanels(loose, metric).map((panel) => panel.claims),
  ].toSorted((a, b) => b.length - a.length);
}

function toSet(claims: readonly Claim[], metric: Metric): GridSet {
  const reasons = reasonsAmong(claims, metric);
  return {
    verdict: worstVerdict(reasons.map(({ verdict }) => verdict)),
    sentence: comparabilitySentence(reasons, claims.length, metric),
    size: claims.length,
  };
}

function fillColumn(key: string, own: Metric, claims: readonly [Claim, ...Claim[]], catalog: Catalog): FilledColumn {
  const metric = metricAmong(own, claims);
  const test = testOf(claims[0], metric, catalog);
  const instrument = namedInstrument(claims[0], test);
  const chosen = chooseInCompany(claims, catalog);
  const [first] = chosen;
  const keys = sharedKeys([first.claim, ...chosen.slice(1).map(({ claim }) => claim)]);
  const sets = setsOf(
    chosen.map(({ claim }) => claim),
    metric,
  );
  const judged = sets.map((members) => toSet(members, metric));
  const setOf = new Map(sets.flatMap((members, index) => members.map((claim) => [claim.id, index] as const)));
  const places = new Map(sets.flatMap((members, index) => [...placesOf(members, judged[index]?.verdict, metric)]));
  const figures = chosen.map(({ claim, others }): readonly [Subject['id'], GridFigure] => {
    const place = places.get(claim.id);
    return [
      claim.subject,
      {
        claim,
        others,
        odd: oddIn(claim, keys),
        set: setOf.get(claim.id) ?? 0,
        ...(place === undefined ? {} : { place }),
      },
    ];
  });
  const column = {
    key,
    metric,
    ...(instrument === undefined ? {} : { instrument }),
    ...(test === undefined ? {} : { test }),
    shared: stated(first.claim, keys),
    sets: judged,
    figures: figures.length,
  };
  return { column, figures: new Map(figures) };
}

function orderRows(rows: readonly GridRow[], first: readonly Subject['id'][]): readonly GridRow[] {
  const filled = ({ figures }: GridRow) => figures.filter((figure) => figure !== undefined).length;
  const wanted = ({ subject }: GridRow) => (first.includes(subject.id) ? first.indexOf(subject.id) : first.length);
  return rows.toSorted(
    (a, b) => wanted(a) - wanted(b) || filled(b) - filled(a) || compareText(a.subject.name, b.subject.name),
  );
}

/**
 * Puts the absolute figures of claims into a grid of subjects by metrics and instruments. Of several figures of a
 * subject in a column that one is shown which stands in an experiment with the most others, since those may be
 * compared; the rest stay with it. Linear in the claims but for sorting.
 */
export function buildResultsGrid(claims: readonly Claim[], catalog: Catalog, wish: GridWish): ResultsGrid {
  const figures = claims.filter(({ assertion }) => assertion.form === 'absolute');
  const groups = Map.groupBy(figures, (claim) => columnKey(claim));
  const all = [...groups].flatMap(([key, [first, ...rest]]) => {
    const metric = first === undefined ? undefined : catalog.metrics.get(first.metric);
    if (first === undefined || metric === undefined) return [];
    return columnsAmong(key, [first, ...rest], metric).map(([own, members]) =>
      fillColumn(own, metric, members, catalog),
    );
  });
  const ordered = orderColumns(all, wish.benchmarks ?? []);
  const columns = ordered.slice(0, wish.columnsMax);
  const subjects = [...new Set(columns.flatMap((column) => [...column.figures.keys()]))];
  const rows = orderRows(
    subjects.flatMap((id) => {
      const subject = catalog.subjects.get(id);
      return subject === undefined ? [] : [{ subject, figures: columns.map((column) => column.figures.get(id)) }];
    }),
    wish.subjects ?? [],
  );
  const shown = rows.slice(0, Math.max(wish.rowsMax, wish.subjects?.length ?? 0));
  return {
    rows: shown,
    columns: columns.map(({ column }) => column),
    left: { subjects: rows.length - shown.length, columns: ordered.length - columns.length },
    sources: sourcesOf(
      shown.flatMap((row) => row.figures.flatMap((figure) => (figure === undefined ? [] : [figure.claim]))),
      catalog,
    ),
  };
}
