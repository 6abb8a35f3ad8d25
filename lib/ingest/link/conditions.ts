import {
  conditionFacts,
  SAME_AS_BASELINE,
  WRITTEN_CONDITION_KEYS,
  type Condition,
  type WrittenConditionKey,
} from '#lib/domain/facts/condition.ts';
import type { SubjectId } from '#lib/domain/facts/ids.ts';
import { nearest } from '#lib/text/nearest.ts';

import type { AuthoredClaim, AuthoredCondition } from '#lib/ingest/parse/authored/claim.ts';
import { conditionType, conditionUnknown } from '../sentences/conditions.ts';
import type { Lookups, Named } from './lookups.ts';
import { present } from './present.ts';
import type { Problem } from './problem.ts';

interface Linked {
  readonly conditions: readonly Condition[];
  readonly problems: readonly Problem[];
}

/** The circumstances in the order of the closed key list, so that their order in a file says nothing. */
export function linkConditions(claim: AuthoredClaim, lookups: Lookups): Linked {
  const linked = WRITTEN_CONDITION_KEYS.flatMap((key) => {
    const written = claim.conditions?.[key];
    return written === undefined ? [] : [linkCondition(key, written, claim, lookups)];
  });
  return {
    conditions: linked.flatMap(({ conditions }) => conditions),
    problems: linked.flatMap(({ problems }) => problems),
  };
}

function linkCondition(
  key: WrittenConditionKey,
  written: AuthoredCondition,
  claim: AuthoredClaim,
  lookups: Lookups,
): Linked {
  const { type } = conditionFacts(key);
  const refused: Linked = {
    conditions: [],
    problems: [{ path: ['conditions', key], finding: conditionType(key, type) }],
  };
  if (type === 'quantity') return quantityOf(key, written) ?? refused;
  if (typeof written === 'object' && !Array.isArray(written)) return refused;
  const texts = typeof written === 'string' ? [written] : written;
  if (type === 'words') return { conditions: texts.map((value) => ({ key, value, unit: 'none' })), problems: [] };
  const known = namedUnder(key, claim, lookups);
  const linked = texts.map((text, index): Condition | Problem | undefined => {
    const found = known.get(text);
    if (found?.isNotation === true) return undefined;
    if (found !== undefined) return { key, value: found.id, name: found.name, unit: 'none' };
    if (isHidden(text, key, claim, lookups)) return undefined;
    const path = ['conditions', key, ...(typeof written === 'string' ? [] : [index])];
    return { path, finding: conditionUnknown(key, text, nearestIds(text, known), placeOf(key, claim)) };
  });
  return {
    conditions: linked.flatMap((each) => (each === undefined || 'finding' in each ? [] : [each])),
    problems: linked.flatMap((each) => (each !== undefined && 'finding' in each ? [each] : [])),
  };
}

function quantityOf(key: WrittenConditionKey, written: AuthoredCondition): Linked | undefined {
  if (written === SAME_AS_BASELINE) {
    return { conditions: [{ key, value: SAME_AS_BASELINE, name: 'the same', unit: 'none' }], problems: [] };
  }
  if (typeof written === 'string' || Array.isArray(written)) return undefined;
  const { value, unit, printed, bound } = written;
  return { conditions: [present({ key, value, unit, printed, bound })], problems: [] };
}

/** What may stand under a key in a claim, by the id that is written. */
function namedUnder(key: WrittenConditionKey, claim: AuthoredClaim, lookups: Lookups): ReadonlyMap<string, Named> {
  const { type, vocabulary = key } = conditionFacts(key);
  if (type === 'subject') return lookups.subjects;
  if (type === 'variant') return lookups.variants.get(claim.metric) ?? new Map();
  if (type === 'term') return lookups.terms.get(vocabulary) ?? new Map();
  const parts = wholesOf(claim).flatMap((id) => lookups.parts.get(id) ?? []);
  return new Map(parts.filter((part) => part.key === key).map((part) => [part.id, part]));
}

/** Whether what would list a value has problems of its own, which say enough. */
function isHidden(text: string, key: WrittenConditionKey, claim: AuthoredClaim, { broken }: Lookups): boolean {
  const { type, vocabulary = key } = conditionFacts(key);
  if (type === 'subject') return broken.has(text);
  if (type === 'variant') return broken.has(claim.metric);
  if (type === 'term') return broken.has(vocabulary);
  return wholesOf(claim).some((id) => broken.has(id));
}

/** The benchmarks and data sets of which a claim may name a part. */
function wholesOf({ conditions }: AuthoredClaim): readonly SubjectId[] {
  const written = [conditions?.benchmark, conditions?.dataset].flat();
  return written.filter((id) => typeof id === 'string') as readonly string[] as readonly SubjectId[];
}

/** Where a thing that is missing is added. */
function placeOf(key: WrittenConditionKey, claim: AuthoredClaim): string {
  const { type, vocabulary = key } = conditionFacts(key);
  if (type === 'subject') return 'a file in subjects/<family>/';
  if (type === 'variant') return `an entry of \`variants\` in metrics/${claim.metric}.yaml`;
  if (type === 'term') return `an entry of vocabulary/${vocabulary}.yaml`;
  return 'an entry of `parts` of the benchmark';
}

/** The ids whose name, alias or id is near a text, nearest first. */
export function nearestIds(text: string, known: ReadonlyMap<string, Named>): readonly string[] {
  const idOf = new Map(
    [...known].flatMap(([id, { spellings }]) => spellings.map((spelling) => [spelling, id] as const)),
  );
  return [...new Set(nearest(text, [...idOf.keys()]).flatMap((spelling) => idOf.get(spelling) ?? []))];
}
