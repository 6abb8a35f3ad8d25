import { baselineSubjects } from '#lib/domain/words/baseline.ts';
import { quantityOf, type ClaimBody } from '#lib/domain/facts/claim.ts';
import { conditionText } from '#lib/domain/words/conditions.ts';
import type { ConditionKey } from '#lib/domain/facts/condition.ts';
import { assertionLabel } from '#lib/domain/words/format.ts';

import { curatedDataset } from './curated-dataset.ts';

const whole = await curatedDataset();

/** What was read out of titles and abstracts, for tests of what was read out of which sentence. */
export const dataset = {
  ...whole,
  claims: whole.claims.filter(({ locator }) => /^(?:abstract|title)\b/u.test(locator)),
};

/** The claims of a subject under a metric. */
export function claimsOf(subject: string, metric: string): readonly ClaimBody[] {
  return dataset.claims.filter((claim) => claim.subject === subject && claim.metric === metric);
}

/** The claims with figures of a subject under a metric. */
export function figures(subject: string, metric: string): readonly ClaimBody[] {
  return claimsOf(subject, metric).filter((claim) => quantityOf(claim) !== undefined);
}

/** The claims of one source under a metric, whoever they are about. */
export function inSource(source: string, metric: string): readonly ClaimBody[] {
  return dataset.claims.filter((claim) => claim.source === source && claim.metric === metric);
}

/** The words of the claims of a subject under a metric. */
export function words(subject: string, metric: string): string {
  return claimsOf(subject, metric)
    .map(({ assertion }) => assertionLabel(assertion))
    .join('; ');
}

/** What tables show of the claims, with what they compare with and their nature where it is no result. */
export function shown(claims: readonly ClaimBody[]): readonly string[] {
  return claims.map(({ assertion, baseline, nature }) =>
    [assertionLabel(assertion), ...baselineSubjects(baseline), ...(nature === 'result' ? [] : [nature])].join(' | '),
  );
}

/** The claims of the version that the list of papers gives; later versions have claims of their own. */
export function listed(claims: readonly ClaimBody[]): readonly ClaimBody[] {
  return claims.filter(({ source }) => !/v\d+$/.test(source));
}

/** The circumstances of the first of some claims, as they are told. */
export function conditionsOf([claim]: readonly ClaimBody[], ...keys: ConditionKey[]): readonly (string | undefined)[] {
  return keys.map((key) => (claim === undefined ? undefined : conditionText(claim, key)));
}
