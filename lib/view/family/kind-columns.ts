import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS, INSTRUMENT_KEYS, type ConditionKey } from '#lib/domain/facts/condition.ts';
import { isMeanOfNamedSets } from '#lib/domain/facts/mean.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { columnKey, columnsAmong, namedInstrument, testOf } from '#lib/domain/judge/grid-columns.ts';
import { NEVER_MIXED } from '#lib/domain/judge/scoring.ts';
import { conditionIdentity, conditionText } from '#lib/domain/words/conditions.ts';
import type { MetricColumn } from '#lib/view/subject/metric-columns.ts';
import type { ColumnWish } from '#lib/view/subject/role-columns.ts';

/** A column of a table of one kind of thing: a metric under one yardstick, one test and one way of scoring. */
export interface KindColumn extends MetricColumn {
  /** What its head tells of all its figures besides the yardstick. */
  readonly told: readonly ConditionKey[];
  /** What each cell tells of its figure besides a yardstick, since the head does not tell it of all. */
  readonly tells: readonly ConditionKey[];
}

/** What of a metric stands in no column of a table. */
export interface LeftOut {
  readonly metric: Metric;
  /** How many yardsticks or tests it has no column for. */
  readonly yardsticks: number;
  /** How many names have something under them. */
  readonly names: number;
  /** Whether the metric has a column of its own all the same. */
  readonly hasColumn: boolean;
}

/** The columns of a table with the claims that stand in each, and what stands in none. */
export interface ChosenColumns {
  readonly columns: readonly { readonly column: KindColumn; readonly claims: readonly Claim[] }[];
  readonly leftOut: readonly LeftOut[];
}

interface Candidate {
  readonly key: string;
  readonly claims: readonly [Claim, ...Claim[]];
  /** How many names have a figure of their own in it, and how many anything at all. */
  readonly figured: number;
  readonly stated: number;
  readonly isMean: boolean;
}

function countNames(claims: readonly Claim[]): number {
  return new Set(claims.map(({ subject }) => subject)).size;
}

function candidatesOf(metric: Metric, claims: readonly Claim[]): readonly Candidate[] {
  return [...Map.groupBy(claims, columnKey)].flatMap(([own, [first, ...rest]]) =>
    first === undefined
      ? []
      : columnsAmong(own, [first, ...rest], metric).map(([key, members]) => ({
          key,
          claims: members,
          figured: countNames(members.filter(({ assertion }) => assertion.form === 'absolute')),
          stated: countNames(members),
          isMean: members.every(isMeanOfNamedSets),
        })),
  );
}

/** A mean that stands for several sets goes before any of them, unless it is of a few names only. */
const MEAN_SHARE_MIN = 0.25;

function orderCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  const ordered = candidates.toSorted(
    (a, b) => b.figured - a.figured || b.stated - a.stated || (a.key < b.key ? -1 : 1),
  );
  const [fullest] = ordered;
  const mean = ordered.find(({ isMean }) => isMean);
  if (fullest === undefined || mean === undefined || mean.figured < fullest.figured * MEAN_SHARE_MIN) return ordered;
  return [mean, ...ordered.filter((candidate) => candidate !== mean)];
}

/** What decides whether figures of a column may be set against each other, and is told in its head or in its cells. */
const TOLD_KEYS: readonly ConditionKey[] = [...NEVER_MIXED, 'listeners', 'harness', 'hardware'];
/** What tells by its words alone what it is: "from 1 to 5", "NVIDIA V100". */
const TOLD_BARE: ReadonlySet<ConditionKey> = new Set(['normaliser', 'scale', 'harness', 'hardware']);
/** What cells tell as part of their yardsticks. */
const YARDSTICK_KEYS: ReadonlySet<ConditionKey> = new Set(INSTRUMENT_KEYS);

function isSharedBy(claims: readonly Claim[], key: ConditionKey): boolean {
  const [identity, ...others] = new Set(claims.map((claim) => conditionIdentity(claim, key)));
  return identity !== undefined && others.length === 0;
}

function toColumn(
  metric: Metric,
  { key, claims }: Candidate,
  catalog: Catalog,
  isSortable: boolean,
): ChosenColumns['columns'][number] {
  const [first] = claims;
  const instrument = namedInstrument(first, testOf(first, metric, catalog))?.label ?? '';
  const told = TOLD_KEYS.filter((each) => isSharedBy(claims, each));
  const label = [instrument, ...told.map((each) => toldWords(first, each))]
    .filter((part, index) => part !== '' && (index === 0 || !instrument.includes(part)))
    .join('; ');
  const name = label === '' ? metric.name : `${metric.name} (${label})`;
  const tells = TOLD_KEYS.filter((each) => !told.includes(each) && !YARDSTICK_KEYS.has(each));
  return { column: { key, metric, name, label, isRest: false, isSortable, told, tells }, claims };
}

function toldWords(claim: Claim, key: ConditionKey): string {
  const text = conditionText(claim, key) ?? '';
  return TOLD_BARE.has(key) ? text : `${CONDITION_LABELS[key]}: ${text}`;
}

/** A column that is not asked for by name holds at least so many names, and one in so many of the table's. */
const NAMES_MIN = 2;
const NAMES_PER_COLUMN_NAME = 16;
/** Of so few names each figure counts. */
const FEW_NAMES = 3;

function namesMin(nameCount: number): number {
  return nameCount <= FEW_NAMES ? 1 : Math.max(NAMES_MIN, Math.ceil(nameCount / NAMES_PER_COLUMN_NAME));
}

/**
 * The columns of one metric: its yardsticks of most names, a mean of several sets before any of them. Values that
 * compare within one test alone, or were scored by another judge or normaliser, never share one. Linear in the claims
 * but for sorting.
 */
function columnsOfWish(
  { most, isAsked }: ColumnWish,
  metric: Metric,
  { claims, nameCount }: { readonly claims: readonly Claim[]; readonly nameCount: number },
  catalog: Catalog,
): ChosenColumns {
  const least = isAsked ? 1 : namesMin(nameCount);
  const ordered = orderCandidates(candidatesOf(metric, claims));
  const shown = ordered.filter(({ stated }) => stated >= least).slice(0, most);
  const rest = ordered.filter((candidate) => !shown.includes(candidate));
  const names = countNames(rest.flatMap((candidate) => candidate.claims));
  return {
    columns: shown.map((candidate, index) => toColumn(metric, candidate, catalog, index === 0)),
    leftOut: rest.length === 0 ? [] : [{ metric, yardsticks: rest.length, names, hasColumn: shown.length > 0 }],
  };
}

/** The columns of a table of things of one kind, and what of their metrics stands in none of them. */
export function chooseColumns(
  wishes: readonly ColumnWish[],
  claims: readonly Claim[],
  nameCount: number,
  catalog: Catalog,
): ChosenColumns {
  const own = Map.groupBy(claims, ({ metric }) => metric);
  const chosen = wishes.flatMap((wish) => {
    const metric = catalog.metrics.get(wish.metric);
    const held = own.get(wish.metric) ?? [];
    return metric === undefined ? [] : [columnsOfWish(wish, metric, { claims: held, nameCount }, catalog)];
  });
  return {
    columns: chosen.flatMap(({ columns }) => columns),
    leftOut: chosen.flatMap(({ leftOut }) => leftOut),
  };
}
