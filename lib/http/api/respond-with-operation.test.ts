import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { ClaimRecord } from '#lib/domain/words/record.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { readClaim } from '#lib/api/read-claim.ts';
import { READ_CLAIMS } from '#lib/api/read-claims.ts';
import { respondWithOperation } from './respond-with-operation.ts';

const queries = await curatedQueries();
const Answer = z.strictObject({ data: z.array(ClaimRecord), release: z.string(), total: z.number() });
const Card = z.looseObject({
  bound: z.string(),
  phrase: z.string(),
  sentence: z.string(),
  notStated: z.array(z.string()),
  href: z.string(),
});
const Problem = z.looseObject({ status: z.number(), detail: z.string(), parameter: z.string().optional() });

function ask(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return respondWithOperation(new Request(`http://localhost/api/v1/claims${query}`, { headers }), READ_CLAIMS, queries);
}

async function read(query: string) {
  return Answer.parse(await (await ask(query)).json());
}

/** What the pages hold, one after the other, as they link to each other. */
async function everyClaim(): Promise<readonly ClaimRecord[]> {
  const claims: ClaimRecord[] = [];
  let next: string | undefined = '?limit=250';
  while (next !== undefined) {
    const response: Response = await ask(next);
    claims.push(...Answer.parse(await response.json()).data);
    next = /<[^>]*(\?[^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
  }
  return claims;
}

describe('the list of claims', () => {
  test('answers records of the documented shape and how many there are', async () => {
    const { data, total, release } = await read('');
    expect(data).toHaveLength(100);
    expect(total).toBeGreaterThan(data.length);
    expect(release).toBe('2026-01-02.1');
  });

  test('gives every claim once over its pages, and links from page to page', async () => {
    const { total } = await read('?limit=1');
    const ids = (await everyClaim()).map(({ id }) => id);
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
  });

  test.each([
    ['source=2512.20848', ({ source }: ClaimRecord) => source.id === '2512.20848'],
    ['subject=canary', ({ subject }: ClaimRecord) => subject.id === 'canary'],
    ['metric=parameters', ({ metric }: ClaimRecord) => metric.id === 'parameters'],
    ['family=tts', ({ subject }: ClaimRecord) => subject.family === 'tts'],
    ['form=relative,direction', ({ form }: ClaimRecord) => form === 'relative' || form === 'direction'],
    ['nature=goal', ({ nature }: ClaimRecord) => nature === 'goal'],
  ])('holds with %s every claim that fits, and no other', async (filter, holds) => {
    const fitting = (await everyClaim()).filter(holds).map(({ id }) => id);
    const { data } = await read(`?${filter}&limit=1000`);
    expect(fitting.length).toBeGreaterThan(0);
    expect(data.map(({ id }) => id)).toEqual(fitting);
  });

  test.each([
    ['?sourc=x', 400, 'sourc'],
    ['?form=nonsense', 400, 'form'],
    ['?limit=0', 400, 'limit'],
    ['?limit=1001', 400, 'limit'],
    ['?offset=-1', 400, 'offset'],
    ['?limit=1&limit=2', 400, 'limit'],
    ['?release=yesterday', 400, 'release'],
  ])('refuses %s with a problem document that names the parameter', async (query, status, parameter) => {
    const response = await ask(query);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(Problem.parse(await response.json()).parameter).toBe(parameter);
  });

  test('answers 404 with the nearest ids for an id that nobody has', async () => {
    const response = await ask('?subject=canary-1c');
    expect(response.status).toBe(404);
    expect(JSON.stringify(await response.json())).toContain('canary');
  });

  test('answers 304 to whoever has these bytes already', async () => {
    const tag = (await ask('?limit=1')).headers.get('etag') ?? '';
    const again = await ask('?limit=1', { 'If-None-Match': tag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  test('may be kept for ever only where the address names its release', async () => {
    expect((await ask('?limit=1')).headers.get('cache-control')).not.toContain('immutable');
    expect((await ask('?limit=1&release=2026-01-02.1')).headers.get('cache-control')).toContain('immutable');
  });
});

describe('one claim', () => {
  const get = (id: string) =>
    respondWithOperation(new Request(`http://localhost/api/v1/claims/${id}`), readClaim(id), queries);

  test('comes with its sentence, its phrase and what it leaves unsaid', async () => {
    const response = await get('2512.20848/throughput-vs-similar-models');
    const card = Card.parse(await response.json());
    expect(card.bound).toBe('up-to');
    expect(card.phrase).toContain('up to 3.3x');
    expect(card.sentence).toContain('up to 3.3x the inference throughput of similarly-sized open models such as');
    expect(card.notStated).toContain('hardware');
    expect(card.href).toBe('/claims/2512.20848/throughput-vs-similar-models');
  });

  test('that is not there answers 404 with the nearest', async () => {
    const response = await get('2512.20848/throughput-vs-similar-model');
    expect(response.status).toBe(404);
    expect(JSON.stringify(await response.json())).toContain('throughput-vs-similar-models');
  });
});
