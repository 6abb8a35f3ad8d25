import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { fetchCurrentClaims } from './fetch-current.ts';

const CLAIM = { label: '≤ 3x', sentence: 'A is claimed to reach up to 3x.', release: '2026-11-23.1' };

function json(data: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(data), init);
}

/** Answers requests from a table of addresses; a list is answered one after the other. */
function serve(answers: Readonly<Record<string, readonly (() => Response)[]>>): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (href: string) => {
    const before = asked.filter((other) => other === href).length;
    asked.push(href);
    const list = answers[href] ?? [];
    const answer = list[Math.min(before, list.length - 1)];
    if (answer === undefined) throw new TypeError(`nobody answers ${href}`);
    return answer();
  });
  return asked;
}

const RELEASE = { '/api/v1/claims?limit=1': [() => json({ data: [], release: '2026-11-24.1', total: 1 })] };

function ask(ids: readonly string[]) {
  return fetchCurrentClaims(ids, () => undefined, new AbortController().signal);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('asking for the current claims', () => {
  test('gives those that are there and leaves out those that are not', async () => {
    const gone = () => json({ status: 404 }, { status: 404 });
    const asked = serve({ ...RELEASE, '/api/v1/claims/s/a': [() => json(CLAIM)], '/api/v1/claims/s/b': [gone] });
    const current = await ask(['s/a', 's/b', '../../secret']);
    expect(current).toEqual({
      ok: true,
      value: { release: '2026-11-24.1', claims: new Map([['s/a', { id: 's/a', ...CLAIM }]]) },
    });
    expect(asked).toHaveLength(3);
  });

  test('waits as long as a busy server says, and asks again', async () => {
    const busy = () => json({}, { status: 503, headers: { 'retry-after': '3' } });
    serve({ ...RELEASE, '/api/v1/claims/s/a': [busy, busy, () => json(CLAIM)] });
    const current = ask(['s/a']);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await current).toMatchObject({ ok: true });
  });

  test.each([
    ['nobody answers', {}],
    ['the answer is no JSON', { '/api/v1/claims?limit=1': [() => new Response('<html>')] }],
    ['a claim has no label', { ...RELEASE, '/api/v1/claims/s/a': [() => json({ sentence: 'x', release: 'y' })] }],
  ])('says so when %s, and takes no claim for retired', async (_, answers) => {
    serve(answers);
    expect(await ask(['s/a'])).toMatchObject({
      ok: false,
      error: expect.stringContaining('could not be asked') as string,
    });
  });

  test('says that nothing was imported yet', async () => {
    serve({ '/api/v1/claims?limit=1': [() => json({ status: 503 }, { status: 503 })] });
    const current = ask([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await current).toMatchObject({ ok: false, error: expect.stringContaining('no release yet') as string });
  });
});
