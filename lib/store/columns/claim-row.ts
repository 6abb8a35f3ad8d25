import type { ClaimBaseline, ClaimCondition, ClaimRevision, ClaimValue } from '#lib/store/generated/client.ts';

import { columnsOf } from './columns.ts';

/** What the store keeps about a revision and is no part of the claim. */
type OwnColumn = 'row' | 'place' | 'contentHash' | 'addedSeq' | 'retiredSeq';

/** The columns of a claim's own table that hold the claim. */
export type ClaimRow = Omit<ClaimRevision, OwnColumn>;
export type BaselineRow = Omit<ClaimBaseline, 'claimRow' | 'position'>;
export type ConditionRow = Omit<ClaimCondition, 'claimRow' | 'position'>;

export type ValueRow = Omit<ClaimValue, 'claimRow' | 'position'>;

/** The rows of other tables that belong to a claim, in their order. */
export interface ClaimParts {
  readonly baselines: readonly BaselineRow[];
  readonly conditions: readonly ConditionRow[];
  readonly values: readonly ValueRow[];
}

/** Describes columns of a claim's own table. */
export const inClaimRow = columnsOf<ClaimRow, ClaimParts>();
