import { seededRandom } from '#e2e/faults/seeded-random.ts';
import type { ClaimBody } from '#lib/domain/facts/claim.ts';
import type { Condition } from '#lib/domain/facts/condition.ts';
import { ClaimKey } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';

import { assertAbout, printedOf } from './assertions.ts';
import { templateOf } from './metric-templates.ts';
import type { DatasetSize } from './sizes.ts';
import type { SourceShare } from './source-shares.ts';

/** The parts that claims are made of. */
export interface ClaimParts {
  readonly size: DatasetSize;
  readonly edition: number;
  readonly subjects: readonly Subject[];
  readonly metrics: readonly Metric[];
  readonly sources: readonly Source[];
  readonly shares: readonly SourceShare[];
}

const BENCHMARKS = 40;
/** Of ten claims that could be of the heaviest metric, one is about a subject that it does not apply to. */
const FITTING = 0.85;

/** The claims of a generated data set, by source and in its order. */
export function generatedClaims(parts: ClaimParts): readonly ClaimBody[] {
  const { size, shares, sources } = parts;
  const metricOf = dealMetrics(parts);
  return shares.flatMap((share, sourceIndex) =>
    Array.from({ length: share.claims }, (_, place) => {
      const index = share.firstClaim + place;
      const subjectIndex = isOfHeaviest(index, size) ? 0 : share.firstSubject + (place % share.subjects);
      const subject = at(parts.subjects, subjectIndex);
      const { metricIndex, isFigure } = metricOf(index, subject);
      return claimOf({ index, subjectIndex, metricIndex, isFigure, source: at(sources, sourceIndex), parts });
    }),
  );
}

function isOfHeaviest(index: number, { claims, heaviestSubjectClaims }: DatasetSize): boolean {
  const step = Math.max(2, Math.floor(claims / Math.max(1, heaviestSubjectClaims)));
  return index % step === 1;
}

type DealtMetric = { readonly metricIndex: number; readonly isFigure: boolean };

/** Gives the heaviest metric its figures first, and every claim a metric that applies to its subject. */
function dealMetrics({ size, metrics }: ClaimParts): (index: number, subject: Subject) => DealtMetric {
  let left = size.heaviestMetricValues;
  const step = Math.max(1, Math.floor((size.claims * FITTING) / Math.max(1, left)));
  return (index, subject) => {
    const applies = (metricIndex: number) => at(metrics, metricIndex).appliesTo.includes(subject.kind);
    if (left > 0 && index % step === 0 && applies(0)) {
      left -= 1;
      return { metricIndex: 0, isFigure: true };
    }
    let metricIndex = (index * 7) % metrics.length;
    // The next ones are of other kinds, so that a few steps find one that applies.
    while (metricIndex === 0 || !applies(metricIndex)) metricIndex = (metricIndex + 1) % metrics.length;
    return { metricIndex, isFigure: false };
  };
}

interface ClaimPlace {
  readonly index: number;
  readonly subjectIndex: number;
  readonly metricIndex: number;
  /** Whether the claim must state a figure of its own. */
  readonly isFigure: boolean;
  readonly source: Source;
  readonly parts: ClaimParts;
}

function claimOf({ index, subjectIndex, metricIndex, isFigure, source, parts }: ClaimPlace): ClaimBody {
  const { edition, subjects, metrics, size } = parts;
  const random = seededRandom(index * 31 + (index % 10 === 0 ? edition : 1));
  const [metric, template] = [at(metrics, metricIndex), templateOf(metricIndex)];
  const others = [1, 2, 3].map((ahead) => at(subjects, (subjectIndex + ahead * size.families) % subjects.length).id);
  const { assertion, baseline } = assertAbout({ metric, template, isFigure, others, random });
  const benchmark = `Benchmark ${Math.floor(random() * BENCHMARKS)}`;
  const isError = assertion.form === 'absolute' && assertion.quantity.bound === 'exact' && index % 9 === 0;
  return {
    source: source.id,
    key: ClaimKey.parse(`claim-${index}`),
    subject: at(subjects, subjectIndex).id,
    metric: metric.id,
    assertion,
    baseline,
    conditions: conditionsOf(benchmark, random),
    nature: natureOf(random()),
    phrase: `${printedOf(assertion)}on ${benchmark}, as claim ${index}${index % 10 === 0 ? ` of edition ${edition}` : ''} says`,
    locator: `table ${index % 9}`,
    ...(index % 25 === 0 ? { note: 'The generated source says no more about this.' } : {}),
    ...(isError ? { uncertainty: { kind: 'standard-error', amount: 0.4 } as const } : {}),
  };
}

/** In the order of the closed list of keys, as the import writes them. */
function conditionsOf(benchmark: string, random: () => number): Condition[] {
  const text = (key: Condition['key'], value: string): Condition => ({ key, value, unit: 'none' });
  return [
    ...(random() < 0.6 ? [text('benchmark', benchmark)] : []),
    ...(random() < 0.3 ? [text('split', random() < 0.5 ? 'test' : 'validation')] : []),
    ...(random() < 0.3
      ? [{ key: 'input_tokens', value: 1_000 * (1 + Math.floor(random() * 64)), unit: 'tokens' } as const]
      : []),
    ...(random() < 0.3 ? [text('hardware', `Accelerator ${Math.floor(random() * 5)}`)] : []),
    ...(random() < 0.1 ? [text('precision', '8 bit')] : []),
  ];
}

function natureOf(share: number): ClaimBody['nature'] {
  if (share < 0.84) return 'result';
  if (share < 0.89) return 'background';
  if (share < 0.93) return 'name';
  return share < 0.97 ? 'goal' : 'plan';
}

function at<Item>(items: readonly Item[], index: number): Item {
  const found = items[index];
  if (found === undefined) throw new Error(`A generated data set has no item number ${index}.`);
  return found;
}
