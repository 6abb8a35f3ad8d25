import type { APIRequestContext } from '@playwright/test';
import { z } from 'zod';

import { SUBJECT_PATHS, SubjectKind } from '#lib/domain/facts/subject.ts';

const Claim = z.object({
  id: z.string(),
  phrase: z.string(),
  source: z.object({ id: z.string(), title: z.string() }),
  subject: z.object({ id: z.string(), name: z.string(), kind: SubjectKind, family: z.string() }),
  metric: z.object({ id: z.string() }),
});
export type SiteClaim = z.infer<typeof Claim>;

const ClaimsAnswer = z.object({ data: z.array(Claim), total: z.int() });
const ClaimAnswer = z.object({ id: z.string(), sentence: z.string(), phrase: z.string() });
export type ClaimWords = z.infer<typeof ClaimAnswer>;

/** What the site holds, as its API tells it. */
export interface Site {
  readonly claims: readonly SiteClaim[];
  /** Addresses of the pages of every subject that a claim is about. */
  readonly subjectPaths: readonly string[];
  readonly metricIds: readonly string[];
  readonly sourceIds: readonly string[];
  readonly familyIds: readonly string[];
}

const PAGE_SIZE = 200;

/** How many requests are under way at once: enough to keep the server busy, few enough to be answered at once. */
const AT_ONCE = 8;

/** A connection that the server closes as idle may be taken up again at that very moment; such a request is made anew. */
export const ON_IDLE = { maxRetries: 2 } as const;

/** Runs a task for every item, a few at a time, and gives the results in order. */
export async function forEach<Item, Value>(
  items: readonly Item[],
  task: (item: Item) => Promise<Value>,
): Promise<readonly Value[]> {
  const results: Value[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(task))));
  }
  return results;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** Reads every claim of the site, page by page. */
export async function readSite(request: APIRequestContext): Promise<Site> {
  const claims: SiteClaim[] = [];
  for (let total = 1; claims.length < total;) {
    const answer = await request.get(`/api/v1/claims?limit=${PAGE_SIZE}&offset=${claims.length}`);
    const page = ClaimsAnswer.parse(await answer.json());
    if (page.data.length === 0) throw new Error(`The API has no claim number ${claims.length} of ${page.total}.`);
    claims.push(...page.data);
    ({ total } = page);
  }
  return {
    claims,
    subjectPaths: unique(claims.map(({ subject }) => `/${SUBJECT_PATHS[subject.kind]}/${subject.id}`)),
    metricIds: unique(claims.map(({ metric }) => metric.id)),
    sourceIds: unique(claims.map(({ source }) => source.id)),
    familyIds: unique(claims.map(({ subject }) => subject.family)),
  };
}

/** The sentence and the phrase of a claim, as its card shows them. */
export async function readWords(request: APIRequestContext, id: string): Promise<ClaimWords> {
  return ClaimAnswer.parse(await (await request.get(`/api/v1/claims/${id}`)).json());
}
