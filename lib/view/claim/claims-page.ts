import type { Catalog, ClaimFilter } from '#lib/domain/facts/catalog.ts';
import type { Claim } from '#lib/domain/facts/claim.ts';
import { fail, succeed, type Result } from '#lib/domain/result.ts';
import type { Queries } from '#lib/queries/queries.ts';
import type { ClaimsQuery } from '#lib/url/states/claims-query.ts';
import { familyHref, metricHref, sourceHref, subjectHref } from '#lib/url/hrefs.ts';
import { notFound, openRelease, type Opened } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';

export interface ClaimsPage extends Opened {
  readonly claims: readonly Claim[];
  readonly total: number;
}

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

/** What each id filter may name, for telling the nearest ids of a wrong one. */
function candidates(
  catalog: Catalog,
): readonly (readonly ['source' | 'subject' | 'metric' | 'family', readonly Candidate[]])[] {
  return [
    ['source', [...catalog.sources.values()].map(({ id, title }) => ({ id, name: title, href: sourceHref(id) }))],
    ['subject', [...catalog.subjects.values()].map((subject) => ({ ...subject, href: subjectHref(subject) }))],
    ['metric', [...catalog.metrics.values()].map(({ id, name }) => ({ id, name, href: metricHref(id) }))],
    ['family', catalog.families.map(({ id, name }) => ({ id, name, href: familyHref(id) }))],
  ];
}

function unknownId(query: ClaimsQuery, catalog: Catalog): ViewProblem | undefined {
  for (const [filter, known] of candidates(catalog)) {
    const unknown = query[filter].find((id) => !known.some((candidate) => candidate.id === id));
    if (unknown !== undefined) return notFound(filter, unknown, known);
  }
  return undefined;
}

/** An empty list in an address means no filter. */
function filterOf(query: ClaimsQuery): ClaimFilter {
  return {
    ...(query.source.length > 0 ? { sources: query.source } : {}),
    ...(query.subject.length > 0 ? { subjects: query.subject } : {}),
    ...(query.metric.length > 0 ? { metrics: query.metric } : {}),
    ...(query.family.length > 0 ? { families: query.family } : {}),
    ...(query.form.length > 0 ? { forms: query.form } : {}),
    ...(query.nature.length > 0 ? { natures: query.nature } : {}),
  };
}

/** The claims that a program asks for; fails for ids that the release does not know. */
export async function loadClaimsPage(query: ClaimsQuery, queries: Queries): Promise<Result<ClaimsPage, ViewProblem>> {
  const opened = await openRelease(query.release, queries);
  if (!opened.ok) return opened;
  const unknown = unknownId(query, opened.value.catalog);
  if (unknown !== undefined) return fail(unknown);
  const page = await queries.claims(opened.value.release, filterOf(query), {
    offset: query.offset,
    limit: query.limit,
  });
  return succeed({ ...opened.value, ...page });
}
