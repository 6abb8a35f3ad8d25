import type { Catalog } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { NATURE_RANK } from '#lib/domain/facts/nature.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import { knownDay } from '#lib/domain/facts/source-age.ts';
import { stanceOf } from '#lib/domain/facts/stance.ts';

/** The claim that stands for a cell, with the reason where there was a choice. */
export interface Choice {
  readonly claims: readonly [Claim, ...Claim[]];
  readonly because?: string;
}

interface Criterion {
  readonly because: string;
  readonly compare: (a: Claim, b: Claim, catalog: Catalog) => number;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether a source is a newer version of another, directly or over versions between them. */
export function isLaterVersion(source: Source, other: Source, { sources }: Pick<Catalog, 'sources'>): boolean {
  const seen = new Set<string>();
  let older = source.laterVersionOf;
  while (older !== undefined && !seen.has(older)) {
    if (older === other.id) return true;
    seen.add(older);
    older = sources.get(older)?.laterVersionOf;
  }
  return false;
}

function newerVersionFirst(a: Claim, b: Claim, catalog: Catalog): number {
  const [left, right] = [catalog.sources.get(a.source), catalog.sources.get(b.source)];
  if (left === undefined || right === undefined) return 0;
  return Number(isLaterVersion(right, left, catalog)) - Number(isLaterVersion(left, right, catalog));
}

/** The day on which a page was read does not make it newer than a paper. */
function datedFirst(a: Claim, b: Claim, { sources }: Catalog): number {
  const [left, right] = [sources.get(a.source), sources.get(b.source)];
  if (left === undefined || right === undefined) return 0;
  return Number(knownDay(left) === undefined) - Number(knownDay(right) === undefined);
}

/** A month and a day of the same month are not known to differ, so dates count as far as both are known. */
function newerFirst(a: Claim, b: Claim, { sources }: Catalog): number {
  const [left, right] = [sources.get(a.source), sources.get(b.source)];
  if (left === undefined || right === undefined) return 0;
  const [leftDate = '', rightDate = ''] = [knownDay(left), knownDay(right)];
  const known = Math.min(leftDate.length, rightDate.length);
  const byDate = compareText(rightDate.slice(0, known), leftDate.slice(0, known));
  return byDate === 0 ? versionNumber(right) - versionNumber(left) : byDate;
}

/** The number in a version such as "v2"; 0 where there is none, as in the letters and digits of a commit. */
function versionNumber({ version }: Source): number {
  return Number(/^v(\d+)$/.exec(version ?? '')?.[1] ?? 0);
}

function stanceRank(claim: Claim, catalog: Catalog): number {
  return stanceOf(claim, catalog) === 'first-party' ? 0 : 1;
}

/** A phase, a layer or another part of what is measured is told by a setting; the whole has none. */
function settingCount({ conditions }: Claim): number {
  return conditions.filter(({ key }) => key === 'setting').length;
}

/**
 * In order: result before goal before name; first-party before third-party; newer version before older; dated
 * before undated; newer source before older; of equally new ones the whole before a part of it.
 */
const CRITERIA: readonly Criterion[] = [
  {
    because: 'a reported result stands before a goal, a plan, a name or a passing mention',
    compare: (a, b) => NATURE_RANK.indexOf(a.nature) - NATURE_RANK.indexOf(b.nature),
  },
  {
    because: 'a source of its makers stands before others',
    compare: (a, b, catalog) => stanceRank(a, catalog) - stanceRank(b, catalog),
  },
  { because: 'a newer version of a source stands before an older one', compare: newerVersionFirst },
  { because: 'a source of which a day is known stands before one without', compare: datedFirst },
  {
    because: 'a newer source stands before an older one',
    compare: newerFirst,
  },
  {
    because: 'a figure for all of it stands before one that holds in a setting alone',
    compare: (a, b) => settingCount(a) - settingCount(b),
  },
  { because: 'the first in the list of sources is shown first', compare: (a, b) => compareText(a.id, b.id) },
];

function decide(a: Claim, b: Claim, catalog: Catalog): { order: number; because: string } {
  for (const { because, compare } of CRITERIA) {
    const order = compare(a, b, catalog);
    if (order !== 0) return { order, because };
  }
  return { order: 0, because: '' };
}

/** Orders the claims of a cell so that the one that stands for it comes first, and says why it does. */
export function chooseClaim(claims: readonly [Claim, ...Claim[]], catalog: Catalog): Choice {
  const [first, ...rest] = claims.toSorted((a, b) => decide(a, b, catalog).order);
  if (first === undefined) return { claims };
  const runnerUp = rest[0];
  const ordered: [Claim, ...Claim[]] = [first, ...rest];
  return runnerUp === undefined
    ? { claims: ordered }
    : { claims: ordered, because: decide(first, runnerUp, catalog).because };
}
