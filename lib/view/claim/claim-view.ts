import type { QuoteChart } from '#lib/chart/spec/quote.ts';
import type { ClaimRevision } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { assessComparability, type Comparability } from '#lib/domain/judge/comparability.ts';
import { findDisagreement, type Disagreement } from '#lib/domain/judge/disagreement.ts';
import type { ClaimId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import type { Release } from '#lib/domain/facts/release.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { PinnedState } from '#lib/url/states/pinned.ts';
import { openRelease, type Opened } from '#lib/view/open-release.ts';
import { quoteCard } from './claim-quote.ts';
import { nearestClaims } from './nearest-claims.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import { loadOtherVersions, type OtherVersion } from '#lib/view/source/versions.ts';
import { VERDICTS } from '#lib/domain/judge/verdict.ts';

/** A claim of the same metric, with how far it may be compared. */
export interface RelatedClaim {
  readonly claim: Claim;
  readonly comparability: Comparability;
}

export interface ClaimView extends Opened {
  readonly claim: Claim;
  readonly subject: Subject;
  readonly metric: Metric;
  readonly source: Source;
  /** Claims of other subjects that may be compared, the surely comparable ones first. */
  readonly comparable: readonly RelatedClaim[];
  readonly disagreements: readonly { readonly claim: Claim; readonly disagreement: Disagreement }[];
  /** The other claims that its source sets beside it. */
  readonly sideBySide: readonly Claim[];
  /** What other versions of its source say in its place. */
  readonly otherVersions: readonly OtherVersion[];
  readonly history: readonly ClaimRevision[];
  /** The claim set as a quotation. */
  readonly card: QuoteChart;
}

const COMPARABLE_MAX = 12;

async function findClaim(id: string, opened: Opened, queries: Queries): Promise<Result<Claim, ViewProblem>> {
  const { release } = opened;
  const { claims } = await queries.claims(release, { ids: [id as ClaimId] });
  const claim = claims[0];
  if (claim !== undefined) return succeed(claim);
  return fail({
    code: 'not-found',
    what: 'claim',
    id: id.slice(0, 80),
    nearest: await nearestClaims(id, opened, queries),
  });
}

/** Claims of the metric that are judged for one page; at more, those of the first sources are. */
const JUDGED_MAX = 400;
const JUDGED_AT_ONCE = 200;

/** Whether there are so many that may surely be compared that no other one is shown. */
function isEnough(judged: readonly RelatedClaim[]): boolean {
  return judged.filter(({ comparability }) => comparability.verdict === 'comparable').length >= COMPARABLE_MAX;
}

/** Claims that could be compared: of the same metric and form, of other subjects. */
async function readComparable(
  claim: Claim,
  { release, metric }: { readonly release: Release; readonly metric: Metric },
  queries: Queries,
): Promise<readonly RelatedClaim[]> {
  const filter = { metrics: [metric.id], forms: [claim.assertion.form] };
  const judged: RelatedClaim[] = [];
  for (let offset = 0; offset < JUDGED_MAX && !isEnough(judged); offset += JUDGED_AT_ONCE) {
    const { claims, total } = await queries.claims(release, filter, { offset, limit: JUDGED_AT_ONCE });
    judged.push(...judge(claim, claims, metric));
    if (offset + JUDGED_AT_ONCE >= total) break;
  }
  return bestOf(judged);
}

function judge(claim: Claim, others: readonly Claim[], metric: Metric): readonly RelatedClaim[] {
  return others
    .filter((other) => other.subject !== claim.subject)
    .map((other) => ({ claim: other, comparability: assessComparability(claim, other, metric) }))
    .filter(({ comparability }) => comparability.verdict !== 'not-comparable');
}

/** Those of the best verdicts first. */
function bestOf(judged: readonly RelatedClaim[]): readonly RelatedClaim[] {
  const rank = ({ comparability }: RelatedClaim) => VERDICTS.indexOf(comparability.verdict);
  return judged.toSorted((a, b) => rank(a) - rank(b)).slice(0, COMPARABLE_MAX);
}

function disagreementsOf(claim: Claim, others: readonly Claim[], opened: Opened): ClaimView['disagreements'] {
  return others
    .filter((other) => other.id !== claim.id)
    .flatMap((other) => {
      const disagreement = findDisagreement(claim, other, opened.catalog);
      return disagreement === undefined ? [] : [{ claim: other, disagreement }];
    });
}

/** Claims of one source among which those of an experiment are looked for. */
const EXPERIMENT_READ_MAX = 1000;
const SIDE_BY_SIDE_MAX = 24;

async function readSideBySide(
  { id, source, experiment }: Claim,
  release: Release,
  queries: Queries,
): Promise<readonly Claim[]> {
  if (experiment === undefined) return [];
  const { claims } = await queries.claims(release, { sources: [source] }, { offset: 0, limit: EXPERIMENT_READ_MAX });
  return claims.filter((other) => other.experiment === experiment && other.id !== id).slice(0, SIDE_BY_SIDE_MAX);
}

/** One claim with everything that helps to judge it. */
export async function loadClaimView(
  { id, state }: { id: string; state: PinnedState },
  queries: Queries,
): Promise<Result<ClaimView, ViewProblem>> {
  const opened = await openRelease(state.release, queries);
  if (!opened.ok) return opened;
  const { release, catalog } = opened.value;
  const found = await findClaim(id, opened.value, queries);
  if (!found.ok) return found;
  const claim = found.value;
  const subject = catalog.subjects.get(claim.subject);
  const metric = catalog.metrics.get(claim.metric);
  const source = catalog.sources.get(claim.source);
  if (subject === undefined || metric === undefined || source === undefined) {
    throw new Error(`The claim ${claim.id} refers to something that its release does not hold.`);
  }
  const comparable = readComparable(claim, { release, metric }, queries);
  const sameSubject = { subjects: [subject.id], metrics: [metric.id], forms: [claim.assertion.form] };
  const { claims: rivals } = await queries.claims(release, sameSubject, { offset: 0, limit: JUDGED_MAX });
  return succeed({
    ...opened.value,
    claim,
    subject,
    metric,
    source,
    comparable: await comparable,
    disagreements: disagreementsOf(claim, rivals, opened.value),
    sideBySide: await readSideBySide(claim, release, queries),
    otherVersions: await loadOtherVersions(claim, { ...opened.value, source }, queries),
    history: await queries.claimHistory(claim.id),
    card: quoteCard(subject.name, [claim], opened.value, state),
  });
}
