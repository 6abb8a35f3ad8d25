import type { ClaimBody } from '#lib/domain/facts/claim.ts';
import type { MetricId } from '#lib/domain/facts/ids.ts';

import type { WrittenClaim } from '#lib/ingest/parse/parsed-folder.ts';
import { baselineItself } from '../sentences/claims.ts';
import { linkAssertion, type AssertedTerms } from './assertion.ts';
import { linkBaseline } from './baseline.ts';
import { linkConditions } from './conditions.ts';
import { checkReference, type KnownIds, type ReferenceKind } from './known.ts';
import type { Lookups } from './lookups.ts';
import { present } from './present.ts';
import type { Problem } from './problem.ts';

/** A claim understood, or every problem that stands in the way of it. */
export function linkClaim(
  written: WrittenClaim,
  known: KnownIds,
  lookups: Lookups,
): { readonly claim?: ClaimBody; readonly problems: readonly Problem[] } {
  const { value } = written;
  const assertion = linkAssertion(value, assertedTerms(value.metric, lookups));
  const baseline = linkBaseline(value.baseline);
  const { conditions, problems: conditionProblems } = linkConditions(value, lookups);
  const problems = [
    ...references(written, known),
    ...(assertion.ok ? [] : assertion.error),
    ...(baseline.ok ? [] : baseline.error),
    ...conditionProblems,
  ];
  if (!assertion.ok || !baseline.ok) return { problems };
  const claim: ClaimBody = present({
    source: written.source,
    key: written.id,
    subject: value.subject,
    metric: value.metric,
    assertion: assertion.value,
    baseline: baseline.value,
    conditions: [...conditions],
    nature: value.nature ?? 'result',
    hedge: value.hedge,
    experiment: value.experiment,
    phrase: value.phrase,
    locator: value.locator,
    note: value.note,
    uncertainty: uncertaintyOf(value.uncertainty),
  });
  return { claim, problems };
}

function assertedTerms(metric: MetricId, { upTo, opposed, values, broken }: Lookups): AssertedTerms {
  return {
    upTo: upTo.get(metric),
    hasOpponent: opposed.has(metric),
    ...(broken.has(metric) ? {} : { values: values.get(metric) ?? new Map() }),
  };
}

function uncertaintyOf(written: WrittenClaim['value']['uncertainty']): ClaimBody['uncertainty'] {
  if (written === undefined) return undefined;
  const { kind, amount, level_percent: levelPercent, sample_size: sampleSize } = written;
  return present({ kind, amount, levelPercent, sampleSize });
}

function references({ value }: WrittenClaim, known: KnownIds): readonly Problem[] {
  const baselines = value.baseline?.subjects ?? [];
  return [
    ...reference(known, 'subject', value.subject, ['subject']),
    ...reference(known, 'metric', value.metric, ['metric']),
    ...baselines.flatMap((id, index) => reference(known, 'subject', id, ['baseline', 'subjects', index])),
    ...baselines.flatMap((id, index): Problem[] =>
      id === value.subject ? [{ path: ['baseline', 'subjects', index], finding: baselineItself(id) }] : [],
    ),
  ];
}

/** The problem of one reference as a list, empty where it resolves. */
export function reference(known: KnownIds, kind: ReferenceKind, id: string, path: Problem['path']): readonly Problem[] {
  const finding = checkReference(known, kind, id);
  return finding === undefined ? [] : [{ path, finding }];
}
