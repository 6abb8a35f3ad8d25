import { expect, test, vi } from 'vitest';
import { readClaimFacts } from './read-claim-facts.ts';

function answering(search: string) {
  const ask = vi.fn<(href: string) => Promise<Response>>(async (href) => Response.json({ href }));
  vi.stubGlobal('location', { search });
  vi.stubGlobal('fetch', ask);
  return ask;
}

test('a claim is asked for once', async () => {
  const ask = answering('');
  await Promise.all([readClaimFacts('a/once'), readClaimFacts('a/once')]);
  expect(ask.mock.calls).toEqual([['/api/v1/claims/a/once']]);
});

test('a pinned page gets the reading of its own release, not the current one', async () => {
  answering('');
  await readClaimFacts('a/pinned');
  const ask = answering('?m=x&release=2026-01-02.1');
  await readClaimFacts('a/pinned');
  expect(ask.mock.calls).toEqual([['/api/v1/claims/a/pinned?release=2026-01-02.1']]);
});
