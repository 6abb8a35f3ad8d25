import type { Claim } from '#lib/domain/facts/claim.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { metricNoun } from './metric-noun.ts';

type Variant = NonNullable<Metric['variants']>[number];

/** The one variant that a claim names. */
function variantOf({ conditions }: Pick<Claim, 'conditions'>, { variants = [] }: Metric): Variant | undefined {
  const named = conditions.filter(({ key }) => key === 'metric_variant');
  return named.length === 1 ? variants.find(({ id }) => id === named[0]?.value) : undefined;
}

/** The statement of the variant that a claim names, where it has one of its own. */
export function variantStatement(claim: Pick<Claim, 'conditions'>, metric: Metric): string | undefined {
  return variantOf(claim, metric)?.statement;
}

/**
 * The metric's noun, with the variant in it where the variant's statement has it there: "hours of
 * labelled training audio", which a comparison then speaks of.
 */
export function nounUnderVariant(claim: Pick<Claim, 'conditions'>, metric: Metric): string {
  const noun = metricNoun(metric);
  const { name, statement } = variantOf(claim, metric) ?? {};
  const [, stuff] = / of (.*)$/.exec(noun) ?? [];
  if (name === undefined || stuff === undefined || statement?.includes(`${name} ${stuff}`) !== true) return noun;
  return noun.replace(stuff, () => `${name} ${stuff}`);
}
