import type { Catalog } from '#lib/domain/facts/catalog.ts';
import { hasFigure, quantityOf, type Claim } from '#lib/domain/facts/claim.ts';
import { CONDITION_LABELS } from '#lib/domain/facts/condition.ts';
import type { ClaimId } from '#lib/domain/facts/ids.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import { baselineLabel, type NameOf } from '#lib/domain/words/baseline.ts';
import { conditionLabels, conditionsNotStated, statedConditions, joinWords } from '#lib/domain/words/conditions.ts';
import { claimLabel } from '#lib/domain/words/label.ts';
import { claimSentence } from '#lib/domain/words/sentence.ts';

/** A claim in the words that tables of text and slides need, none of them escaped yet. */
export interface ToldClaim {
  readonly id: ClaimId;
  /** The claim as it is stored. */
  readonly stored: Claim;
  readonly subject: string;
  readonly metric: string;
  /** The figure with its bound and its nature, or the words: "≤ 3.3x", "128k (goal)". */
  readonly label: string;
  /** The unit of `label` is a factor, so that its "x" means times. */
  readonly isFactor: boolean;
  readonly baseline: string;
  /** What is stated, "hardware: NVIDIA A10G", and then what matters and is not stated. */
  readonly conditions: readonly string[];
  readonly phrase: string;
  readonly locator: string;
  readonly sentence: string;
  readonly source: Source;
}

/** A value that a view promises to hold; throws where it does not. */
export function known<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`The view has no ${id}.`);
  return value;
}

function conditionsOf(claim: Claim, { metrics }: Catalog): readonly string[] {
  const stated = statedConditions(claim).map(({ key, text }) => `${CONDITION_LABELS[key]}: ${text}`);
  const missing = hasFigure(claim) ? conditionsNotStated(claim, known(metrics.get(claim.metric), claim.metric)) : [];
  const open = [
    ...(missing.length === 0 ? [] : [conditionLabels(missing)]),
    ...(quantityOf(claim)?.unit === 'percent-unspecified' ? ['whether percentage points are meant'] : []),
  ];
  return open.length === 0 ? stated : [...stated, `not stated: ${joinWords(open)}`];
}

/** Puts a claim into words; throws where the catalogue lacks its metric or its source. */
export function tellClaim(claim: Claim, catalog: Catalog): ToldClaim {
  const { subjects, metrics, sources } = catalog;
  const nameOf: NameOf = (id) => subjects.get(id)?.name ?? id;
  const { assertion } = claim;
  return {
    id: claim.id,
    stored: claim,
    subject: nameOf(claim.subject),
    metric: known(metrics.get(claim.metric), claim.metric).name,
    label: claimLabel(claim),
    isFactor: 'quantity' in assertion && ['multiple', 'fraction'].includes(assertion.quantity.unit),
    baseline: baselineLabel(claim.baseline, nameOf),
    conditions: conditionsOf(claim, catalog),
    phrase: claim.phrase,
    locator: claim.locator,
    sentence: claimSentence(claim, catalog),
    source: known(sources.get(claim.source), claim.source),
  };
}
