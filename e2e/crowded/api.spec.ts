import type { APIRequestContext, APIResponse } from '@playwright/test';
import { z } from 'zod';

import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { Form } from '#lib/domain/facts/form.ts';
import { claimId } from '#lib/domain/facts/ids.ts';

import { SHELF } from './crowded-shelf.ts';

const Answer = z.object({ data: z.array(z.looseObject({ id: z.string() })), total: z.int() });

/** Every id of a list, in the order in which its pages tell them. */
async function readAll(request: APIRequestContext, path: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const answer: APIResponse = await request.get(next);
    expect(answer.status(), next).toBe(200);
    const { data, total } = Answer.parse(await answer.json());
    ids.push(...data.map(({ id }) => id));
    expect(total).toBeGreaterThanOrEqual(ids.length);
    [, next] = /<([^>]+)>; rel="next"/.exec(answer.headers()['link'] ?? '') ?? [];
  }
  return ids;
}

const ALL = SHELF.claims.map(({ source, key }) => claimId(source, key)).toSorted();

for (const limit of [100, 1_000]) {
  test(`the list of claims by ${limit} gives each claim once`, async ({ request }) => {
    expect((await readAll(request, `/api/v1/claims?limit=${limit}`)).toSorted()).toEqual(ALL);
  });
}

test('filters with as many ids as they take give the claims of these alone', async ({ request }) => {
  const subjects = SHELF.subjects.slice(0, 50).map(({ id }) => id);
  const wanted = SHELF.claims.filter(({ subject }) => subjects.includes(subject));
  const found = await readAll(request, `/api/v1/claims?limit=1000&subject=${subjects.join(',')}`);
  expect(found.toSorted()).toEqual(wanted.map(({ source, key }) => claimId(source, key)).toSorted());
});

for (const form of Form.options) {
  test(`the claims of the form ${form} are all there`, async ({ request }) => {
    const wanted = SHELF.claims.filter(({ assertion }) => assertion.form === form);
    expect(await readAll(request, `/api/v1/claims?limit=1000&form=${form}`)).toHaveLength(wanted.length);
  });
}

test('an id that is nearly there is not found, with the nearest ones', async ({ request }) => {
  const [claim] = SHELF.claims;
  for (const path of [`/claims/${claim?.source}/claim-x`, '/models/aster-model-0x', '/metrics/accuracy-0x']) {
    const answer = await request.get(path);
    expect.soft(answer.status(), path).toBe(404);
    expect.soft(await answer.text(), path).toContain('There is no');
  }
});
