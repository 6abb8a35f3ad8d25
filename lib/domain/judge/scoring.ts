import type { Claim } from '#lib/domain/facts/claim.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { conditionIdentity } from '#lib/domain/words/conditions.ts';

/**
 * How answers are scored. Unlike what names the yardstick (benchmark, version, split, variant), it may be said of one
 * figure alone where the source itself sets two side by side.
 */
export const SCORING_KEYS: ReadonlySet<ConditionKey> = new Set<ConditionKey>([
  'normaliser',
  'judge',
  'harness',
  'listeners',
  'scale',
  'collar',
  'overlap',
  'segmentation',
]);

/**
 * What no two figures of one ranking or one set of bars may state differently, however short the table that holds them,
 * nor one state and another leave out.
 */
export const NEVER_MIXED: readonly ConditionKey[] = [
  'normaliser',
  'judge',
  'scale',
  'collar',
  'overlap',
  'segmentation',
];

/** The experiment of a claim among those of all sources; `undefined` for a claim of none. */
export function experimentKey({ source, experiment }: Pick<Claim, 'source' | 'experiment'>): string | undefined {
  return experiment === undefined ? undefined : `${source} ${experiment}`;
}

type Tested = Pick<Claim, 'id' | 'source' | 'experiment'>;

/**
 * Equal for two claims exactly when they come from one test, of a metric whose values compare within one test alone:
 * one listening test is one experiment of one source, and a claim of no experiment is a test by itself. Empty for
 * all other metrics.
 */
export function testKey(claim: Tested, { comparesWithin }: Pick<Metric, 'comparesWithin'>): string {
  return comparesWithin === undefined ? '' : (experimentKey(claim) ?? claim.id);
}

/**
 * What the subject of a claim does, where values of those that do another thing mean another thing: the speed of a
 * vocoder starts from a spectrogram, that of a synthesiser from text. Empty everywhere else.
 */
export function roleKey({ subject }: Pick<Claim, 'subject'>, { asked }: Pick<Metric, 'asked'>): string {
  return asked?.roles[subject] ?? '';
}

/** The one value under a key that the claims of each experiment state; nothing of an experiment that states several. */
function heldEqual(claims: readonly Claim[], key: ConditionKey): ReadonlyMap<string, string> {
  const stated = new Map<string, Set<string>>();
  for (const claim of claims) {
    const [experiment, identity] = [experimentKey(claim), conditionIdentity(claim, key)];
    if (experiment === undefined || identity === undefined) continue;
    stated.set(experiment, (stated.get(experiment) ?? new Set()).add(identity));
  }
  return new Map(
    [...stated].flatMap(([experiment, [only, ...others]]) =>
      only === undefined || others.length > 0 ? [] : [[experiment, only] as const],
    ),
  );
}

/**
 * A text for each claim of a list that is equal for two exactly when they were scored alike. Who does not say by what is
 * apart from all who do, unless an experiment sets both side by side: then its authors held it equal.
 */
export function scoringAmong(claims: readonly Claim[]): (claim: Claim) => string {
  const keys = NEVER_MIXED.map((key) => ({ key, held: heldEqual(claims, key) }));
  return (claim) =>
    keys.map(({ key, held }) => conditionIdentity(claim, key) ?? held.get(experimentKey(claim) ?? '') ?? '').join('|');
}

/**
 * Puts claims of one metric into sets that were scored alike: by one test, normaliser and judge, and of systems of one
 * role. The largest first.
 */
export function scoredAlike(claims: readonly Claim[], metric: Metric): readonly (readonly Claim[])[] {
  const scoringOf = scoringAmong(claims);
  const keyOf = (claim: Claim) => [testKey(claim, metric), roleKey(claim, metric), scoringOf(claim)].join('|');
  return [...Map.groupBy(claims, keyOf).values()].toSorted((a, b) => b.length - a.length);
}
