import { problemWhen } from '../link/problem.ts';
import { claimMetricInapplicable, claimSubjectForeign } from '../sentences/claims.ts';
import type { ClaimRule } from './linked-claim.ts';

/** A source speaks for what it made or measured; anything else is said in passing. */
export const subjectIsOwn: ClaimRule = ({ claim, source }) => {
  const isOwn = source.introduces.includes(claim.subject) || source.evaluates.includes(claim.subject);
  const isInPassing = claim.nature === 'background' || claim.nature === 'name';
  return problemWhen(!isOwn && !isInPassing, ['subject'], () => claimSubjectForeign(claim.subject, source.id));
};

export const metricApplies: ClaimRule = ({ subject, metric }) =>
  problemWhen(!metric.appliesTo.includes(subject.kind), ['metric'], () =>
    claimMetricInapplicable(metric.id, subject.kind, metric.appliesTo),
  );
