import { baselineLabel, baselineSubjects } from '#lib/domain/baseline.ts';
import { BOUND_WORDS } from '#lib/domain/bound.ts';
import { quantityOf } from '#lib/domain/claim.ts';
import { CONDITION_LABELS } from '#lib/domain/condition.ts';
import { conditionsNotStated, statedConditions } from '#lib/domain/conditions.ts';
import { claimRecord } from '#lib/domain/record.ts';
import { claimSentence } from '#lib/domain/sentence.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { decodeQuery, rawQuery } from '#lib/url/codec.ts';
import { claimHref, phraseHref, sourceHref, subjectHref } from '#lib/url/hrefs.ts';
import { PINNED_PARAMS } from '#lib/url/states.ts';
import { loadClaimView, type ClaimView } from '#lib/view/claim-view.ts';
import { parameterProblem, respondWithProblem, viewProblem } from './problem.ts';
import { respond } from './respond.ts';

/** A claim with the words that a card shows. */
function claimCard({ claim, metric, source, catalog }: ClaimView) {
  const bound = quantityOf(claim)?.bound;
  const nameOf = (id: (typeof claim)['subject']) => catalog.subjects.get(id)?.name ?? id;
  return {
    ...claimRecord(claim, catalog),
    sentence: claimSentence(claim, catalog),
    href: claimHref(claim.id),
    boundMeaning: bound === undefined ? null : BOUND_WORDS[bound].meaning,
    baselineText: baselineLabel(claim.baseline, nameOf),
    baselineLinks: baselineSubjects(claim.baseline)
      .flatMap((id) => catalog.subjects.get(id) ?? [])
      .map((subject) => ({ name: subject.name, href: subjectHref(subject) })),
    stated: statedConditions(claim).map(({ key, text }) => ({ label: CONDITION_LABELS[key], text })),
    notStated: conditionsNotStated(claim, metric).map((key) => CONDITION_LABELS[key]),
    sourceHref: sourceHref(source.id),
    phraseHref: phraseHref(source.url, claim.phrase),
  };
}

/** `GET /api/v1/claims/{source}/{key}`: one claim with its sentence and what a card shows. */
export async function respondWithClaim(request: Request, id: string, queries: Queries): Promise<Response> {
  const { state, ignored } = decodeQuery(PINNED_PARAMS, rawQuery(new URL(request.url).searchParams));
  const [invalid] = ignored;
  if (invalid !== undefined) return respondWithProblem(parameterProblem(invalid));
  const view = await loadClaimView({ id, state }, queries);
  if (!view.ok) return respondWithProblem(viewProblem(view.error));
  return respond(request, {
    body: `${JSON.stringify(claimCard(view.value))}\n`,
    contentType: 'application/json; charset=utf-8',
    freshness: state.release === undefined ? 'live' : 'pinned',
    modifiedAt: view.value.release.createdAt,
  });
}
