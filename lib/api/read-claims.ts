import type { Catalog, ClaimFilter } from '#lib/domain/facts/catalog.ts';
import { fail, succeed } from '#lib/domain/result.ts';
import { claimRecord } from '#lib/domain/words/record.ts';
import { encodeQuery } from '#lib/url/codec.ts';
import { CLAIMS_PARAMS, type ClaimsQuery } from '#lib/url/states/claims-query.ts';
import { familyHref, metricHref, sourceHref, subjectHref } from '#lib/url/hrefs.ts';
import { notFound, openRelease } from '#lib/view/open-release.ts';
import type { ViewProblem } from '#lib/view/problem.ts';
import type { ApiAnswer, Operation } from './operation.ts';

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly href: string;
}

type IdFilter = 'source' | 'subject' | 'metric' | 'family';

/** What each id filter may name, for telling the nearest ids of a wrong one. */
const CANDIDATES: Readonly<Record<IdFilter, (catalog: Catalog) => readonly Candidate[]>> = {
  source: ({ sources }) => [...sources.values()].map(({ id, title }) => ({ id, name: title, href: sourceHref(id) })),
  subject: ({ subjects }) => [...subjects.values()].map((subject) => ({ ...subject, href: subjectHref(subject) })),
  metric: ({ metrics }) => [...metrics.values()].map(({ id, name }) => ({ id, name, href: metricHref(id) })),
  family: ({ families }) => families.map(({ id, name }) => ({ id, name, href: familyHref(id) })),
};

function unknownId({ source, subject, metric, family }: ClaimsQuery, catalog: Catalog): ViewProblem | undefined {
  const unknown: Readonly<Record<IdFilter, string | undefined>> = {
    source: source.find((id) => !catalog.sources.has(id)),
    subject: subject.find((id) => !catalog.subjects.has(id)),
    metric: metric.find((id) => !catalog.metrics.has(id)),
    family: family.find((id) => !catalog.families.some((each) => each.id === id)),
  };
  for (const filter of ['source', 'subject', 'metric', 'family'] as const) {
    const id = unknown[filter];
    if (id !== undefined) return notFound(filter, id, CANDIDATES[filter](catalog));
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

/** The neighbouring pages of a list of `total` claims. */
function linksOf(query: ClaimsQuery, total: number): NonNullable<ApiAnswer['links']> {
  const at = (offset: number) => `/api/v1/claims${encodeQuery(CLAIMS_PARAMS, { ...query, offset })}`;
  const after = query.offset + query.limit;
  return [
    ...(after < total ? [{ relation: 'next' as const, href: at(after) }] : []),
    ...(query.offset > 0 ? [{ relation: 'prev' as const, href: at(Math.max(0, query.offset - query.limit)) }] : []),
  ];
}

/** The claims that the filters name, one page of them. */
export const READ_CLAIMS: Operation<ClaimsQuery> = {
  params: CLAIMS_PARAMS,
  isStrict: true,
  read: async (query, queries) => {
    const opened = await openRelease(query.release, queries);
    if (!opened.ok) return opened;
    const { release, catalog } = opened.value;
    const unknown = unknownId(query, catalog);
    if (unknown !== undefined) return fail(unknown);
    const { offset, limit } = query;
    const { claims, total } = await queries.claims(release, filterOf(query), { offset, limit });
    const data = claims.map((claim) => claimRecord(claim, catalog));
    return succeed({ body: { data, release: release.id, total }, release, links: linksOf(query, total) });
  },
};
