import { seededRandom } from '#e2e/faults/seeded-random.ts';
import type { Assertion, ClaimBody } from '#lib/domain/facts/claim.ts';
import { ClaimKey } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Hedge, Nature } from '#lib/domain/facts/nature.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';

import { assertAbout, printedOf } from './assertions.ts';
import { conditionsOf } from './conditions.ts';
import { templateOf } from './metric-templates.ts';
import { at, pick, type Random } from './random.ts';
import type { DatasetSize } from './sizes.ts';
import { restatedBy, type SourceShare } from './source-shares.ts';

/** The parts that claims are made of. */
export interface ClaimParts {
  readonly size: DatasetSize;
  readonly edition: number;
  readonly subjects: readonly Subject[];
  /** Those of the subjects that others are measured on. */
  readonly benchmarks: readonly Subject[];
  readonly metrics: readonly Metric[];
  readonly sources: readonly Source[];
  readonly shares: readonly SourceShare[];
}

/** Of ten claims that could be of the heaviest metric, one is about a subject that it does not apply to. */
const FITTING = 0.85;

/** The claims of a generated data set, by source and in its order. A newer version of a source states many again. */
export function generatedClaims(parts: ClaimParts): readonly ClaimBody[] {
  const { size, shares, sources } = parts;
  const metricOf = dealMetrics(parts);
  const places: ClaimPlace[] = [];
  for (const [sourceIndex, share] of shares.entries()) {
    const source = at(sources, sourceIndex);
    const restated = restatedBy(sourceIndex, shares);
    for (let place = 0; place < share.claims; place += 1) {
      const index = share.firstClaim + place;
      if (place < restated) {
        const before = at(places, at(shares, sourceIndex - 1).firstClaim + place);
        places.push({ ...before, source, isRevised: place % 3 === 2 });
      } else {
        const subjectIndex = isOfHeaviest(index, size) ? 0 : share.firstSubject + (place % share.subjects);
        const dealt = metricOf(index, at(parts.subjects, subjectIndex));
        places.push({ index, subjectIndex, ...dealt, source, isRevised: false });
      }
    }
  }
  return places.map((place) => claimOf(place, parts));
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
  /** Whether a newer version of the source says something else under the same key. */
  readonly isRevised: boolean;
}

function claimOf({ index, subjectIndex, metricIndex, isFigure, source, isRevised }: ClaimPlace, parts: ClaimParts) {
  const { edition, subjects, benchmarks, metrics, size } = parts;
  const isEdited = index % 10 === 0;
  const random = seededRandom(index * 31 + (isEdited ? edition : 1) + (isRevised ? 15 : 0));
  const [subject, metric, template] = [at(subjects, subjectIndex), at(metrics, metricIndex), templateOf(metricIndex)];
  const others = [1, 2, 3].map((ahead) => at(subjects, (subjectIndex + ahead * size.families) % subjects.length).id);
  const { assertion, baseline } = assertAbout({ metric, template, isFigure, others, random });
  const isCompared = baseline.mode !== 'none';
  const conditions = assertion.form === 'date' ? [] : conditionsOf({ subject, metric, isCompared, benchmarks, random });
  const qualified = qualifiersOf({ index, isOwn: source.introduces.includes(subject.id), random });
  const on = conditions.find(({ key }) => key === 'benchmark')?.name ?? 'tests of its own';
  return {
    source: source.id,
    key: ClaimKey.parse(`claim-${index}`),
    subject: subject.id,
    metric: metric.id,
    assertion,
    baseline,
    conditions,
    ...qualified,
    phrase: `${saidAs(printedOf(assertion), qualified.hedge)}on ${on}, claim ${index}${isEdited ? ` of edition ${edition}` : ''}`,
    locator: `table ${index % 9}`,
    ...(index % 25 === 0 ? { note: 'The generated source says no more about this.' } : {}),
    ...uncertaintyOf(assertion, index),
  } satisfies ClaimBody;
}

/** Every ninth plain figure has an error figure, in turn one of each kind. */
function uncertaintyOf(assertion: Assertion, index: number): Pick<ClaimBody, 'uncertainty'> {
  if (assertion.form !== 'absolute' || assertion.quantity.bound !== 'exact' || index % 9 !== 0) return {};
  if (index % 2 === 0) return { uncertainty: { kind: 'standard-error', amount: 0.4 } };
  return { uncertainty: { kind: 'confidence-interval', amount: 0.8, levelPercent: 95, sampleSize: 200 } };
}

const HEDGES: readonly Hedge[] = ['can', 'may', 'expected'];
const HEDGE_PHRASES: Readonly<Record<Hedge, string>> = { can: 'can be', may: 'may be', expected: 'expected to be' };

interface Qualified {
  readonly index: number;
  /** Whether the source made what it speaks of. */
  readonly isOwn: boolean;
  readonly random: Random;
}

/** How the source means a claim, and with what it sets it side by side: the other claims of the same table. */
function qualifiersOf({ index, isOwn, random }: Qualified): Pick<ClaimBody, 'nature' | 'hedge' | 'experiment'> {
  const nature = isOwn ? natureOfOwn(random()) : natureOfOthers(random());
  const isHedged = random() < 0.08 && nature !== 'goal' && nature !== 'plan';
  return {
    nature,
    ...(isHedged ? { hedge: pick(HEDGES, random) } : {}),
    ...(random() < 0.3 ? { experiment: `table-${index % 9}` } : {}),
  };
}

function saidAs(figure: string, hedge: Hedge | undefined): string {
  return hedge === undefined ? figure : `${HEDGE_PHRASES[hedge]} ${figure === '' ? 'so ' : figure}`;
}

function natureOfOwn(share: number): Nature {
  if (share < 0.88) return 'result';
  if (share < 0.92) return 'name';
  return share < 0.96 ? 'goal' : 'plan';
}

/** What a source did not make it measures itself, takes from others or only mentions. */
function natureOfOthers(share: number): Nature {
  if (share < 0.66) return 'result';
  if (share < 0.78) return 'reported';
  if (share < 0.86) return 'attributed';
  return share < 0.95 ? 'background' : 'name';
}
