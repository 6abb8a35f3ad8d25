import type { ClaimBody } from '#lib/domain/facts/claim.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';

import type { Problem } from '../link/problem.ts';

/** A claim with what it refers to, ready to be judged. */
export interface LinkedClaim {
  readonly claim: ClaimBody;
  readonly subject: Subject;
  readonly metric: Metric;
  readonly source: Source;
}

/** One invariant: the problems that a claim has with it. Paths are those of the authored claim. */
export type ClaimRule = (linked: LinkedClaim) => readonly Problem[];
