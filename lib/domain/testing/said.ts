import type { Assertion, Baseline, Claim, Quantity } from '#lib/domain/facts/claim.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';

import { quantity, sampleCatalog, sampleClaim, sampleMetric, subjectId } from './samples.ts';

/** The sentence of a sample claim of alpha, under a metric without material conditions unless it is given some. */
export function said(metric: Partial<Metric>, assertion: Assertion, changes: Partial<Claim> = {}): string {
  const measured = sampleMetric({ material: [], ...metric });
  return claimSentence(sampleClaim('a', { assertion, ...changes }), sampleCatalog([measured]));
}

/** One named subject to compare with, with the words of the source for it where it has some. */
export function on(id: 'beta' | 'gamma', description?: string): Baseline {
  const named: Baseline = { mode: 'single', subjects: [subjectId(id)], examples: false };
  return description === undefined ? named : { ...named, description };
}

/** A figure on its own. */
export function absolute(stated: Quantity): Assertion {
  return { form: 'absolute', quantity: stated };
}

/** A figure that is so many times another. */
export function multiple(amount: number, polarity: 'more' | 'less'): Assertion {
  return { form: 'relative', relativeForm: 'multiple', polarity, quantity: quantity(amount, 'multiple') };
}
