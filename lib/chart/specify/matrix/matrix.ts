import { baselineLabel, type NameOf } from '#lib/domain/words/baseline.ts';
import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import type { ClaimId } from '#lib/domain/facts/ids.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';
import { OTHER_PAIRS_SENTENCE } from '#lib/chart/words/other-pairs.ts';
import { releaseFurniture } from '#lib/chart/furniture/release.ts';
import { numberSources, specifySources } from '#lib/chart/furniture/sources.ts';
import type { MatrixCell, MatrixChart, MatrixClaim, MatrixRow } from '#lib/chart/spec/matrix.ts';
import { specifyColumns, type MatrixColumns } from './columns.ts';
import { senseOf } from './sense.ts';
import { claimLabel } from '#lib/domain/words/label.ts';

/** What a matrix is made from. */
export interface MatrixChartInput {
  readonly id: string;
  readonly title: string;
  /** Claims of any metric; those that compare with nothing are left out, or listed in words. */
  readonly claims: readonly Claim[];
  readonly catalog: Catalog;
  /** The address of a claim's page. */
  readonly hrefOf: (claimId: ClaimId) => string;
}

const SUBTITLE = 'What sources claim of each, and against what';
const STATEMENT = `Each claim holds under its own source’s conditions; claims may not be ranked against each other. ${OTHER_PAIRS_SENTENCE}`;
const EMPTY_STATEMENT = 'No claim that compares with something has been read.';

interface Context {
  readonly catalog: Catalog;
  readonly nameOf: NameOf;
  readonly hrefOf: MatrixChartInput['hrefOf'];
  readonly numberOf: (claim: Claim) => number;
}

/** Comparisons that name nothing, such as "state-of-the-art", have no column. */
function isWords({ assertion, baseline }: Claim): boolean {
  return baseline.mode === 'none' && ['relative', 'direction', 'superlative'].includes(assertion.form);
}

function metricOf(claim: Claim, { metrics }: Catalog) {
  const metric = metrics.get(claim.metric);
  if (metric === undefined) throw new Error(`The claim ${claim.id} names the unknown metric ${claim.metric}.`);
  return metric;
}

function specifyClaim(claim: Claim, { catalog, nameOf, hrefOf, numberOf }: Context): MatrixClaim {
  const metric = metricOf(claim, catalog);
  return {
    claimId: claim.id,
    valueLabel: claimLabel(claim),
    metricName: metric.name,
    sense: senseOf(claim.assertion, metric),
    nature: claim.nature,
    against: baselineLabel(claim.baseline, nameOf),
    sentence: claimSentence(claim, catalog),
    sourceNumber: numberOf(claim),
    href: hrefOf(claim.id),
  };
}

function modeOf({ baseline }: Claim): MatrixCell['mode'] {
  return baseline.mode === 'each' ? 'each' : 'together';
}

function specifyCells(claims: readonly Claim[], columns: MatrixColumns, context: Context): MatrixCell[] {
  const cells = new Map<string, MatrixCell>();
  for (const claim of claims) {
    const columnIds = [...columns.columnIdsOf(claim)];
    const mode = columnIds.length > 1 ? modeOf(claim) : 'together';
    const key = JSON.stringify([claim.subject, columnIds, mode]);
    const cell = cells.get(key);
    const specified = specifyClaim(claim, context);
    if (cell !== undefined) cell.claims.push(specified);
    else cells.set(key, { rowId: claim.subject, columnIds, mode, claims: [specified], moreCount: 0 });
  }
  return [...cells.values()];
}

function specifyRows(claims: readonly Claim[], { catalog, nameOf }: Context): MatrixRow[] {
  return [...Map.groupBy(claims, ({ subject }) => subject)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([id]) => ({ id, label: nameOf(id), series: catalog.subjects.get(id)?.standing ?? 'peer' }));
}

/**
 * Says who claims what against whom. Claims against a baseline stand in a cell each, with what they
 * assert and which way it goes; comparisons that name no baseline are listed in words; claims that
 * compare with nothing are left out.
 */
export function specifyMatrixChart(input: MatrixChartInput): MatrixChart {
  const { id, title, claims, catalog, hrefOf } = input;
  const compared = claims.filter(({ baseline }) => baseline.mode !== 'none');
  const words = claims.filter(isWords);
  const numbers = numberSources([...compared, ...words]);
  const nameOf: NameOf = (subject) => catalog.subjects.get(subject)?.name ?? subject;
  const context: Context = { catalog, nameOf, hrefOf, numberOf: ({ source }) => numbers.get(source) ?? 1 };
  const columns = specifyColumns(compared, nameOf);
  return {
    ...releaseFurniture(catalog),
    id,
    kind: 'matrix',
    title,
    subtitle: compared.length === 0 ? '' : SUBTITLE,
    rows: specifyRows(compared, context),
    columns: [...columns.columns],
    cells: specifyCells(compared, columns, context),
    words: words.map((claim) => ({
      claimId: claim.id,
      subjectId: claim.subject,
      sentence: claimSentence(claim, catalog),
      sourceNumber: context.numberOf(claim),
      href: hrefOf(claim.id),
    })),
    notShown: [],
    statement: compared.length === 0 ? EMPTY_STATEMENT : STATEMENT,
    corrections: [],
    sources: specifySources(numbers, catalog),
  };
}
