import type { QuoteChart } from '#lib/chart/spec/quote.ts';
import type { ClaimRevision } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { assessComparability, type Comparability } from '#lib/domain/judge/comparability.ts';
import { findDisagreement, type Disagreement } from '#lib/domain/judge/disagreement.ts';
import type { ClaimId } from '#lib/domain/facts/ids.ts';
import type { Metric } from '#lib/domain/facts/metric.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Source } from '#lib/domain/facts/source.ts';
import type { Subject } from '#lib/domain/facts/subject.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { claimHref } from '#lib/url/hrefs.ts';
import type { PinnedState } from '#lib/url/states/pinned.ts';
import { notFound, openRelease, type Opened } from '#lib/view/open-release.ts';
import { quoteCard } from './claim-quote.ts';
import type { ViewProblem } from '#lib/view/problem.ts';

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
  const all = (await queries.claims(release, {})).claims;
  return fail(
    notFound(
      'claim',
      id,
      all.map((other) => ({ id: other.id, name: other.phrase, href: claimHref(other.id) })),
    ),
  );
}

function comparableTo(claim: Claim, others: readonly Claim[], metric: Metric): readonly RelatedClaim[] {
  const judged = others
    .filter((other) => other.subject !== claim.subject)
    .map((other) => ({ claim: other, comparability: assessComparability(claim, other, metric) }))
    .filter(({ comparability }) => comparability.verdict !== 'not-comparable');
  const rank = ({ comparability }: RelatedClaim) => (comparability.verdict === 'comparable' ? 0 : 1);
  return judged.toSorted((a, b) => rank(a) - rank(b)).slice(0, COMPARABLE_MAX);
}

function disagreementsOf(claim: Claim, others: readonly Claim[], opened: Opened): ClaimView['disagreements'] {
  return others
    .filter((other) => other.id !== claim.id && other.subject === claim.subject)
    .filter((other) => other.assertion.form === claim.assertion.form)
    .flatMap((other) => {
      const disagreement = findDisagreement(claim, other, opened.catalog);
      return disagreement === undefined ? [] : [{ claim: other, disagreement }];
    });
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
  const sameMetric = (await queries.claims(release, { metrics: [metric.id] })).claims;
  return succeed({
    ...opened.value,
    claim,
    subject,
    metric,
    source,
    comparable: comparableTo(claim, sameMetric, metric),
    disagreements: disagreementsOf(claim, sameMetric, opened.value),
    history: await queries.claimHistory(claim.id),
    card: quoteCard(subject.name, [claim], opened.value, state),
  });
}
