import { expect, test } from 'vitest';

import type { ClaimStore } from '#lib/domain/facts/catalog.ts';
import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { ClaimKey, SourceId, SubjectId } from '#lib/domain/facts/ids.ts';
import { queriesOver } from '#lib/queries/queries.ts';
import { memoryStore } from '#lib/store/memory/memory-store.ts';
import { sampleClaim } from '#lib/store/testing/sample-facts.ts';
import { FIRST } from '#lib/store/testing/sample-datasets.ts';
import { problemSentence } from '#lib/view/problem.ts';

import { loadClaimView } from './claim-view.ts';

const SUBJECTS = ['owl', 'wren', 'finch'].map((id) => SubjectId.parse(id));
const CLAIMS = 3_000;
const READ_MAX = 1_100;
const [one, two] = [sampleClaim({ source: 's1' }), sampleClaim({ source: 's2' })];

/** One metric with more claims than a page may read, comparable across sources. */
const CROWDED: Dataset = {
  ...FIRST,
  metrics: FIRST.metrics.map((metric) => ({ ...metric, comparesWithin: undefined })),
  claims: Array.from({ length: CLAIMS }, (_, index) => ({
    ...(index < CLAIMS / 2 ? one : two),
    key: ClaimKey.parse(`claim-${index}`),
    subject: SUBJECTS[index % SUBJECTS.length] ?? one.subject,
  })),
};

/** The reads over the crowd, and how many claims and ids they gave. */
function counted() {
  const store = memoryStore({ dataset: CROWDED, now: new Date('2026-11-23T10:00:00.000Z') });
  let read = 0;
  const counting: ClaimStore = {
    ...store,
    claims: async (...asked) => {
      const page = await store.claims(...asked);
      read += page.claims.length;
      return page;
    },
    ids: async (...asked) => {
      const page = await store.ids(...asked);
      read += page.ids.length;
      return page;
    },
  };
  return { queries: queriesOver(counting, () => 0), readSoFar: () => read };
}

const STATE = { release: undefined };

test('a claim of a crowded metric is judged against a few others alone', async () => {
  const { queries, readSoFar } = counted();
  const view = await loadClaimView({ id: 's1/claim-7', state: STATE }, queries);
  if (!view.ok) throw new Error(problemSentence(view.error));
  expect(view.value.comparable).toHaveLength(12);
  expect(view.value.comparable.every(({ claim }) => claim.subject !== view.value.subject.id)).toBe(true);
  expect(readSoFar()).toBeLessThanOrEqual(READ_MAX);
});

test.each([
  ['s1/claim-1x', 's1/claim-1'],
  ['s2/claim-2400x', 's2/claim-2400'],
  ['s22/claim-1501', 's2/claim-1501'],
])('of %s, which is not there, the nearest are found among a few', async (id, near) => {
  const { queries, readSoFar } = counted();
  const view = await loadClaimView({ id, state: STATE }, queries);
  const problem = view.ok ? undefined : view.error;
  const found = problem?.code === 'not-found' ? problem.nearest : [];
  expect(found.map((each) => each.id)).toContain(near);
  expect(found.every(({ href, name }) => href.startsWith('/claims/') && name !== '')).toBe(true);
  expect(readSoFar()).toBeLessThanOrEqual(READ_MAX);
});

test('of a source that is like none, nothing is near and nothing is read', async () => {
  const { queries, readSoFar } = counted();
  const view = await loadClaimView({ id: `${SourceId.parse('somewhere-else')}/claim-1`, state: STATE }, queries);
  expect(view.ok ? '' : problemSentence(view.error)).toBe('There is no claim “somewhere-else/claim-1”.');
  expect(readSoFar()).toBe(0);
});
