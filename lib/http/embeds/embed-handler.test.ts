import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import type { Dataset } from '#lib/domain/facts/dataset.ts';
import { queriesOver, type Queries } from '#lib/queries/queries.ts';
import { memoryStore } from '#lib/store/memory/memory-store.ts';
import { FIRST, SECOND } from '#lib/store/testing/sample-datasets.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { respondWithChanges, respondWithEmbed, respondWithNotice } from './embed-handler.ts';

type Respond = typeof respondWithEmbed;

const curated = await curatedQueries();
const OLD = '2026-11-01.1';

function over(...datasets: readonly Dataset[]): Queries {
  const cuts = datasets.map((dataset, day) => ({ dataset, now: new Date(Date.UTC(2026, 10, 1 + day)) }));
  return queriesOver(memoryStore(...cuts), () => 0);
}

function ask(address: string, queries: Queries, respond: Respond = respondWithEmbed): Promise<Response> {
  const [path = ''] = address.split('?');
  const segments = path.split('/').filter((segment) => segment !== '');
  return respond(new Request(`http://localhost/embed${address}`), segments, queries, undefined);
}

const ADDRESSES = [
  '/compare?m=nemotron-3-nano-30b-a3b,nemotron-nano-9b-v2',
  '/metrics/parameters',
  '/families/nemotron',
  '/claims/2512.20848/throughput-vs-similar-models',
  '/models/nemotron-3-nano-30b-a3b',
  '/methods/sort-loss',
];

describe.each(ADDRESSES)('the frame of %s', (address) => {
  const extend = (query: string) => `${address}${address.includes('?') ? '&' : '?'}${query}`;

  test('is one document that loads from this site alone and may be framed', async () => {
    const answer = await ask(address, curated);
    const policy = answer.headers.get('content-security-policy') ?? '';
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('x-frame-options')).toBeNull();
    expect(policy).not.toContain('frame-ancestors');
    expect(policy).toContain("default-src 'none'");
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(answer.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(html).not.toMatch(/(?:src|srcset)="(?!\/)|url\((?!#|\/)|@import|autofocus/);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.indexOf('<script')).toBeGreaterThan(html.indexOf('</main>'));
  });

  test('leads out of the frame by every link', async () => {
    const html = await (await ask(address, curated)).text();
    const links = html.match(/<a [^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.includes(' target="_blank" rel="noopener"'))).toEqual([]);
  });

  test('has no script where none is wanted, and is allowed none', async () => {
    const answer = await ask(extend('static=1'), curated);
    expect(await answer.text()).not.toMatch(/<script|\son\w+=|javascript:/i);
    expect(answer.headers.get('content-security-policy')).not.toContain('script-src');
  });

  test('stays in its release by every link when it is pinned', async () => {
    const answer = await ask(extend('release=2026-01-02.1&notice=0'), curated);
    const html = await answer.text();
    const own = [...html.matchAll(/<a href="(\/[^"]*)"/g)].map(([, href = '']) => href);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((href) => !href.includes('release=2026-01-02.1'))).toEqual([]);
  });

  test('names the current release and leads to it where it is pinned to one that is not there', async () => {
    const answer = await ask(extend('release=1999-01-01.1'), curated);
    const html = await answer.text();
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('There is no release “1999-01-01.1”');
    expect(html).toContain('href="/releases/2026-01-02.1"');
    expect(html).toContain(`href="${address.replaceAll('&', '&amp;')}"`);
    expect(html).not.toContain('<script');
  });

  test('refuses a theme that is none', async () => {
    const answer = await ask(extend('theme=pink'), curated);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('“pink”');
  });
});

describe('a frame', () => {
  test.each([
    ['light', 'color-scheme:light;', '#fdfdfb'],
    ['dark', 'color-scheme:dark;', '#13181b'],
    ['auto', 'prefers-color-scheme:dark', '#13181b'],
    ['transparent', ':root{--background', '#fdfdfb'],
  ])('in the theme %s has its colours', async (theme, rule, colour) => {
    const html = await (await ask(`/metrics/parameters?theme=${theme}`, curated)).text();
    expect(html).toContain(rule);
    expect(html).toContain(colour);
    expect(html.includes('html{background')).toBe(theme !== 'transparent');
  });

  test.each(['/nothing', '/sources/2512.20848', '/claims/2512.20848', '/compare/x', '//evil.example/x', '/%00/x'])(
    'at %s, where no view stands, is a page that says so and leads nowhere else',
    async (address) => {
      const answer = await ask(address, curated);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toMatch(/href="(?:\/\/|http)/);
    },
  );

  test('keeps the words of claims without a figure', async () => {
    const html = await (await ask('/metrics/downstream-gain', curated)).text();
    expect(html).toContain('Claimed without a figure');
  });
});

describe('a pinned frame', () => {
  const now = over(FIRST, SECOND);
  const notice = z.object({ changed: z.number(), text: z.string(), href: z.string() });

  test('asks by its script whether its claims have changed, unless the address forbids it', async () => {
    const asks = async (query: string) =>
      (await (await ask(`/models/owl?release=${OLD}${query}`, now)).text()).includes('data-notice=');
    expect(await asks('')).toBe(true);
    expect(await asks('&notice=0')).toBe(false);
    expect(await asks('&static=1')).toBe(false);
    expect((await (await ask('/models/owl', now)).text()).includes('data-notice=')).toBe(false);
  });

  test('is told how many claims differ, and where to see them', async () => {
    const answer = await ask(`/models/owl?release=${OLD}`, now, respondWithNotice);
    expect(answer.headers.get('cache-control')).not.toContain('immutable');
    expect(notice.parse(await answer.json())).toEqual({
      changed: 3,
      text: `3 claims differ since release ${OLD}.`,
      href: `/embed/changes/models/owl?release=${OLD}`,
    });
  });

  test.each([
    ['has none since', `/models/owl?release=${OLD}`, over(FIRST)],
    ['is not pinned', '/models/owl', now],
  ])('is told of no change where it %s', async (_, address, queries) => {
    const answer = await ask(address, queries, respondWithNotice);
    expect(notice.parse(await answer.json()).changed).toBe(0);
  });

  test('is set beside the current one, claim by claim', async () => {
    const html = await (await ask(`/models/owl?release=${OLD}`, now, respondWithChanges)).text();
    expect(html).toContain('Left open.');
    expect(html).toContain('Settled.');
    expect(html).toContain(`href="/claims/s1/speed?release=${OLD}"`);
    expect(html).toContain('href="/claims/s1/speed"');
    expect(html).toContain('not among the claims of this view');
  });

  test('of a subject that has gone differs in all of its claims', async () => {
    const gone = { ...SECOND, claims: SECOND.claims.filter(({ subject }) => subject !== 'wren') };
    const answer = await ask(`/claims/s1/a-range?release=${OLD}`, over(FIRST, gone), respondWithNotice);
    expect(notice.parse(await answer.json()).changed).toBe(1);
  });
});
