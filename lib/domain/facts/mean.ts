import type { ClaimBody } from './claim.ts';
import type { ConditionKey } from './condition.ts';

type Told = Pick<ClaimBody, 'conditions'>;

/** Repeated answers to the same questions change how sure a value is, not what it is a value of. */
const OVER_SAMPLES = 'average/average-over-samples';
/** What terms begin with that name the languages of a benchmark over which a mean is taken. */
const OVER_NAMED_LANGUAGES = 'average/average-over-languages/';
/** What terms begin with that list the sets over which a mean is taken. */
const OF_NAMED_SETS = 'average/average-of-named-sets/';

/** What a mean over languages, and one over listed sets, say without stating it. */
const TOLD_BY_LANGUAGES: ReadonlySet<ConditionKey> = new Set(['language']);
const TOLD_BY_SETS: ReadonlySet<ConditionKey> = new Set(['benchmark', 'benchmark_version', 'split', 'language']);

function aggregationsOf({ conditions }: Told): readonly string[] {
  return conditions.flatMap(({ key, value }) => (key === 'aggregation' ? [String(value)] : []));
}

function namesBenchmark({ conditions }: Told): boolean {
  return conditions.some(({ key }) => key === 'benchmark');
}

/**
 * Over what a value is taken, as far as that makes a yardstick of its own: where no benchmark is named, all but
 * repeated answers; on a benchmark, which of its languages. The ids of terms; empty where nothing does.
 */
function aggregationParts(claim: Told): readonly string[] {
  const stated = aggregationsOf(claim);
  return namesBenchmark(claim)
    ? stated.filter((value) => value.startsWith(OVER_NAMED_LANGUAGES))
    : stated.filter((value) => value !== OVER_SAMPLES);
}

/** What a claim states, without an aggregation that makes no yardstick of its own. */
export function withAggregationParts(claim: Told): Told {
  if (aggregationsOf(claim).length === 0) return claim;
  const parts = aggregationParts(claim);
  return {
    conditions: claim.conditions.filter(({ key, value }) => key !== 'aggregation' || parts.includes(String(value))),
  };
}

/** Whether a claim names no benchmark, but a mean that lists its sets and so stands for one. */
export function isMeanOfNamedSets(claim: Told): boolean {
  return !namesBenchmark(claim) && aggregationsOf(claim).some((value) => value.startsWith(OF_NAMED_SETS));
}

/** Whether a claim is a mean that says over which languages: by naming them, or by listing its sets. */
export function isMeanOfNamedLanguages(claim: Told): boolean {
  return isMeanOfNamedSets(claim) || aggregationsOf(claim).some((value) => value.startsWith(OVER_NAMED_LANGUAGES));
}

/** Whether a claim does not state a key, but its mean leaves nothing to be stated under it. */
export function isToldByMean(key: ConditionKey, claim: Told): boolean {
  if (claim.conditions.some((condition) => condition.key === key)) return false;
  if (isMeanOfNamedSets(claim)) return TOLD_BY_SETS.has(key);
  return TOLD_BY_LANGUAGES.has(key) && isMeanOfNamedLanguages(claim);
}
