import { conditionFacts, INSTRUMENT_KEYS, SAME_AS_BASELINE, type ConditionKey } from '#lib/domain/facts/condition.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { isMeanOfNamedSets } from '#lib/domain/facts/mean.ts';
import { conditionIdentity } from '#lib/domain/words/conditions.ts';
import { aggregationIdentity } from './instrument.ts';
import { experimentKey, SCORING_KEYS } from './scoring.ts';
import type { Reason, ReasonCode } from './verdict.ts';

/** A claim with the experiment it belongs to; a claim of none is a group of its own. */
export interface Member {
  readonly claim: Claim;
  readonly group: string;
  readonly isOfExperiment: boolean;
}

/** The claims of a list with their experiments. An experiment is a name within one source. */
export function membersOf(claims: readonly Claim[]): readonly Member[] {
  return claims.map((claim, index) => {
    const experiment = experimentKey(claim);
    return { claim, group: experiment ?? `#${String(index)}`, isOfExperiment: experiment !== undefined };
  });
}

/** Whether something holds between claims of one experiment, and whether it holds between others. */
interface Meeting {
  readonly within: boolean;
  readonly apart: boolean;
}

const NOWHERE: Meeting = { within: false, apart: false };

function either(a: Meeting, b: Meeting): Meeting {
  return { within: a.within || b.within, apart: a.apart || b.apart };
}

type Groups = ReadonlySet<string>;

/** Where claims of different sets meet. Each set holds the groups of the claims that state one thing. */
function meetingOf(sets: readonly Groups[]): Meeting {
  const filled = sets.filter(({ size }) => size > 0);
  if (filled.length < 2) return NOWHERE;
  const all = new Set(filled.flatMap((set) => [...set]));
  const places = filled.reduce((sum, { size }) => sum + size, 0);
  return { within: places > all.size, apart: all.size > 1 };
}

/** Where a claim of a set meets any other of the list; one that is alone meets itself. */
function meetingWithAll(set: Groups, members: readonly Member[]): Meeting {
  if (set.size === 0) return NOWHERE;
  const sizes = new Map<string, number>();
  for (const { group } of members) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const isLoose = members.every(({ isOfExperiment }) => !isOfExperiment);
  return { within: [...set].some((group) => (sizes.get(group) ?? 0) > 1), apart: sizes.size > 1 || isLoose };
}

const SAME = JSON.stringify([SAME_AS_BASELINE]);

function valuesOf(identity: string): readonly string[] {
  const values: unknown = JSON.parse(identity);
  return Array.isArray(values) ? values.map(String) : [];
}

function isPartOf(value: string, whole: string): boolean {
  return value === whole || value.startsWith(`${whole}/`);
}

/** Whether each of two statements only says more exactly, or less, what the other says. */
function isNested(a: string, b: string): boolean {
  const [left, right] = [valuesOf(a), valuesOf(b)];
  const meets = (value: string, others: readonly string[]) =>
    others.some((other) => isPartOf(value, other) || isPartOf(other, value));
  return left.every((value) => meets(value, right)) && right.every((value) => meets(value, left));
}

/** Statements with different roots cannot be nested in one another. */
function rootOf(identity: string): string {
  const roots = valuesOf(identity).map((value) => value.split('/')[0] ?? '');
  return [...new Set<string>(roots)].toSorted().join(' ');
}

function groupsBy(members: readonly Member[], keyOf: (member: Member) => string): ReadonlyMap<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const member of members) {
    const key = keyOf(member);
    const groups = found.get(key);
    if (groups === undefined) found.set(key, new Set([member.group]));
    else groups.add(member.group);
  }
  return found;
}

/** Where claims meet that a text tells apart; one that has none meets nobody. */
export function meetingOfDifferent(members: readonly Member[], textOf: (claim: Claim) => string): Meeting {
  const told = members.filter(({ claim }) => textOf(claim) !== '');
  return meetingOf([...groupsBy(told, ({ claim }) => textOf(claim)).values()]);
}

interface Differences {
  readonly differ: Meeting;
  readonly nested: Meeting;
}

/** Only statements of one root are held against each other one by one, so that long lists stay cheap. */
function differencesAmong(stated: readonly Member[], identity: (member: Member) => string): Differences {
  const byRoot = Map.groupBy(stated, (member) => rootOf(identity(member)));
  const roots = [...byRoot.values()].map((members) => new Set(members.map(({ group }) => group)));
  let found: Differences = { differ: meetingOf(roots), nested: NOWHERE };
  for (const members of byRoot.values()) {
    const statements = [...groupsBy(members, identity)];
    for (const [index, [left, leftGroups]] of statements.entries()) {
      for (const [right, rightGroups] of statements.slice(index + 1)) {
        const meeting = meetingOf([leftGroups, rightGroups]);
        found = isNested(left, right)
          ? { ...found, nested: either(found.nested, meeting) }
          : { ...found, differ: either(found.differ, meeting) };
      }
    }
  }
  return found;
}

function reason(code: ReasonCode, verdict: Reason['verdict'], key: ConditionKey): Reason {
  return { code, verdict, key };
}

/** What stands apart weighs as it is; within one experiment the source itself puts the claims side by side. */
function weigh(meeting: Meeting, apart: Reason, within: ReasonCode, key: ConditionKey): readonly Reason[] {
  return [...(meeting.apart ? [apart] : []), ...(meeting.within ? [reason(within, 'compared-by-source', key)] : [])];
}

function groupsOf(members: readonly Member[]): Groups {
  return new Set(members.map(({ group }) => group));
}

/** A mean that lists its sets stands where a benchmark would, and is none of them. */
const MEAN_OF_SETS = JSON.stringify(['a mean of named sets']);

function instrumentIdentity(claim: Claim, key: ConditionKey): string {
  if (key === 'aggregation') return aggregationIdentity(claim) ?? '';
  const isMean = key === 'benchmark' && isMeanOfNamedSets(claim);
  return isMean ? MEAN_OF_SETS : (conditionIdentity(claim, key) ?? '');
}

/** An instrument that differs is never lifted by an experiment, nor is a yardstick that is named of one side only. */
function instrumentReasons(members: readonly Member[], key: ConditionKey, isMaterial: boolean): readonly Reason[] {
  const identity = ({ claim }: Member) => instrumentIdentity(claim, key);
  const stated = members.filter((member) => identity(member) !== '');
  const silent = members.filter((member) => identity(member) === '');
  const { differ, nested } = differencesAmong(stated, identity);
  const notStated = reason('condition-not-stated', 'not-established', key);
  const half = meetingOf([groupsOf(stated), groupsOf(silent)]);
  const halfStated = SCORING_KEYS.has(key) ? half : { within: false, apart: half.within || half.apart };
  const missing = isMaterial ? silenceAmong(silent, members) : NOWHERE;
  return [
    ...(differ.apart || differ.within ? [reason('instrument-differs', 'not-comparable', key)] : []),
    ...(nested.apart || nested.within ? [reason('condition-nested', 'not-established', key)] : []),
    ...weigh(either(missing, halfStated), notStated, 'held-equal', key),
  ];
}

/** Where silent claims meet others, and within an experiment other silent ones. */
function silenceAmong(silent: readonly Member[], members: readonly Member[]): Meeting {
  const { apart } = meetingWithAll(groupsOf(silent), members);
  return { apart, within: groupsOf(silent).size < silent.length };
}

function materialReasons(members: readonly Member[], key: ConditionKey): readonly Reason[] {
  const identity = ({ claim }: Member) => conditionIdentity(claim, key) ?? '';
  const silent = members.filter((member) => identity(member) === '');
  const stated = members.filter((member) => identity(member) !== '');
  const missing = meetingWithAll(groupsOf(silent), members);
  const notStated = weigh(missing, reason('condition-not-stated', 'not-established', key), 'held-equal', key);
  if (conditionFacts(key).type === 'words') return notStated;
  const same = stated.filter((member) => identity(member) === SAME);
  const own = stated.filter((member) => identity(member) !== SAME);
  const { differ, nested } = differencesAmong(own, identity);
  const sameAndOwn = meetingOf([groupsOf(same), groupsOf(own)]);
  return [
    ...weigh(differ, reason('condition-differs', 'not-comparable', key), 'stated-apart', key),
    ...weigh(nested, reason('condition-nested', 'not-established', key), 'stated-apart', key),
    ...weigh(sameAndOwn, reason('condition-as-baseline', 'not-established', key), 'stated-apart', key),
    ...notStated,
  ];
}

/** Free words are equal to nothing, not even to the same words in another claim. */
function wordReasons(members: readonly Member[], key: ConditionKey): readonly Reason[] {
  const stated = members.filter(({ claim }) => conditionIdentity(claim, key) !== undefined);
  const meeting = meetingWithAll(groupsOf(stated), members);
  return weigh(meeting, reason('condition-in-words', 'not-established', key), 'stated-apart', key);
}

function namesBenchmark({ claim }: Member): boolean {
  return conditionIdentity(claim, 'benchmark') !== undefined;
}

/**
 * Why that over which values are taken stands against comparing any two of the claims. Beside a figure on a benchmark
 * one on none is told apart by the benchmark, so that it is not asked for what it cannot state.
 */
export function aggregationReasons(members: readonly Member[]): readonly Reason[] {
  if (members.every(({ claim }) => aggregationIdentity(claim) === undefined)) return [];
  const groups = [members.filter(namesBenchmark), members.filter((member) => !namesBenchmark(member))];
  const found = groups.flatMap((group) => instrumentReasons(group, 'aggregation', false));
  return [...new Map(found.map((one) => [one.code, one])).values()];
}

/** Why a condition stands against comparing any two of the claims, each reason once. */
export function conditionReasons(
  members: readonly Member[],
  key: ConditionKey,
  isMaterial: boolean,
): readonly Reason[] {
  const isInstrument = INSTRUMENT_KEYS.includes(key);
  const found = [
    ...(isInstrument ? instrumentReasons(members, key, isMaterial) : []),
    ...(isMaterial && !isInstrument ? materialReasons(members, key) : []),
    ...(conditionFacts(key).type === 'words' ? wordReasons(members, key) : []),
  ];
  return [...new Map(found.map((one) => [one.code, one])).values()];
}
