import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { readCurrentClaims } from '#lib/view/claim/current-claims.ts';
import { readDeck } from '#lib/deck/read/read-deck.ts';
import { claimIdsOf, compareDeck } from '#lib/deck/check.ts';
import type { Queries } from '#lib/queries/queries.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { respondWithDeck } from './deck-handler.ts';

const queries = await curatedQueries();
const VIEWS =
  '/metrics/parameters?family=nemotron;/compare?m=nemotron-3-nano-30b-a3b,nemotron-nano-9b-v2%26metric=context-length~A title;' +
  '/claims/2512.20848/throughput-vs-similar-models;/models/nemotron-h-8b';

function ask(query: string, headers: Record<string, string> = {}, over: Queries = queries): Promise<Response> {
  const site = { queries: over, origin: 'https://claims.example' };
  return respondWithDeck(new Request(`https://claims.example/deck/slides.pptx${query}`, { headers }), site);
}

async function problemOf(response: Response) {
  const shape = z.looseObject({ status: z.number(), detail: z.string(), parameter: z.string().optional() });
  return shape.parse(await response.json());
}

describe('the file of a deck', () => {
  test('holds every view, and the check finds all its figures unchanged', async () => {
    const response = await ask(`?views=${VIEWS}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain('model-claims-deck.pptx');
    const deck = readDeck(new Uint8Array(await response.arrayBuffer()));
    if (!deck.ok) throw new Error(deck.error.code);
    const ids = claimIdsOf(deck.value.records);
    expect(ids).toContain('2512.20848/throughput-vs-similar-models');
    const current = await readCurrentClaims(queries, ids);
    if (current === undefined) throw new Error('There is no current release.');
    const { counts, figures } = compareDeck(deck.value.records, current);
    expect(deck.value.unread).toEqual([]);
    expect(figures.filter(({ outcome }) => outcome.kind !== 'unchanged')).toEqual([]);
    expect(counts.unchanged).toBeGreaterThan(20);
  });

  test('has the same bytes for the same deck in every process, and is not sent twice', async () => {
    const first = await ask('?views=/metrics/parameters');
    // Nothing that one keeps reaches the other.
    const elsewhere = await ask('?views=/metrics/parameters', {}, await curatedQueries());
    expect(Buffer.compare(await elsewhere.bytes(), await first.bytes())).toBe(0);
    expect(elsewhere.headers.get('etag')).toBe(first.headers.get('etag'));
    const tag = first.headers.get('etag') ?? '';
    const again = await ask('?utm=x&views=/metrics/parameters', { 'if-none-match': tag });
    expect(again.status).toBe(304);
    expect(first.headers.get('cache-control')).toContain('stale-while-revalidate');
  });

  test('never changes once its release is named', async () => {
    const { id } = (await queries.currentRelease()) ?? {};
    const response = await ask(`?views=/metrics/parameters&release=${id ?? ''}`);
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  test.each([
    ['', 400, 'it names no view'],
    ['?views=https://evil.example/a', 400, 'does not start with one slash'],
    ['?views=/metrics/parameters&theme=pink', 400, 'pink'],
    ['?views=/metrics/parameterz', 404, '/metrics/parameterz'],
    ['?views=/metrics/parameters&release=1999-01-01.1', 404, '1999-01-01.1'],
  ])('is refused for “%s” with %i', async (query, status, words) => {
    const response = await ask(query);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('problem+json');
    expect((await problemOf(response)).detail).toContain(words);
  });
});
