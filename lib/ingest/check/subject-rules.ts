import type { Nature } from '#lib/domain/facts/nature.ts';

import { problemWhen } from '../link/problem.ts';
import { claimMetricInapplicable, claimSubjectForeign, experimentMissing } from '../sentences/claims.ts';
import type { ClaimRule } from './linked-claim.ts';

/** What a source may say of systems that it neither made nor measured. */
const OF_OTHERS: ReadonlySet<Nature> = new Set<Nature>(['background', 'name', 'reported', 'attributed']);

/** A source speaks for what it made or measured; what it says of others has a nature that tells so. */
export const subjectIsOwn: ClaimRule = ({ claim, source }) => {
  const isOwn = source.introduces.includes(claim.subject) || source.evaluates.includes(claim.subject);
  return problemWhen(!isOwn && !OF_OTHERS.has(claim.nature), ['subject'], () =>
    claimSubjectForeign(claim.subject, source.id),
  );
};

export const metricApplies: ClaimRule = ({ subject, metric }) =>
  problemWhen(!metric.appliesTo.includes(subject.kind), ['metric'], () =>
    claimMetricInapplicable(metric.id, subject.kind, metric.appliesTo),
  );

/** Listeners are other people each time: a rating says in which test it was given, or it can be held against nothing. */
export const testIsNamed: ClaimRule = ({ claim, metric }) =>
  metric.comparesWithin === undefined || claim.experiment !== undefined
    ? []
    : [{ path: ['experiment'], part: 'key', finding: experimentMissing(metric.id) }];
