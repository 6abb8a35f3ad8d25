import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { respondWithOembed } from './oembed.ts';

const queries = await curatedQueries();
const ORIGIN = 'https://claims.example';
const PAGE = `${ORIGIN}/metrics/parameters`;

const Fields = z.looseObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  html: z.string(),
  width: z.number(),
  height: z.number(),
  cache_age: z.number(),
  thumbnail_url: z.string().optional(),
  thumbnail_width: z.number().optional(),
  thumbnail_height: z.number().optional(),
});

function ask(params: Readonly<Record<string, string>>, publicOrigin: string | undefined = ORIGIN): Promise<Response> {
  const request = new Request(`http://localhost/oembed?${new URLSearchParams(params).toString()}`);
  return respondWithOembed(request, queries, publicOrigin);
}

async function fieldsOf(params: Readonly<Record<string, string>>): Promise<z.infer<typeof Fields>> {
  const answer = await ask(params);
  expect(answer.status).toBe(200);
  return Fields.parse(await answer.json());
}

describe('an oEmbed answer', () => {
  test.each([
    ['/metrics/parameters?scale=log', 'Parameters (total)'],
    ['/families/nemotron', 'Nemotron language models'],
    ['/claims/2512.20848/throughput-vs-similar-models', 'Nemotron 3 Nano 30B-A3B'],
    ['/models/nemotron-3-nano-30b-a3b', 'Nemotron 3 Nano 30B-A3B'],
    ['/compare?m=nemotron-nano-9b-v2,nemotron-h-8b', 'Nemotron-Nano-9B-v2 and Nemotron-H 8B'],
  ])('gives for %s a named frame, its picture and its sizes', async (href, title) => {
    const fields = await fieldsOf({ url: `${ORIGIN}${href}` });
    expect(fields.title).toBe(title);
    expect(fields.html).toContain(`<iframe src="${ORIGIN}/embed${href.replaceAll('&', '&amp;')}" title="${title}"`);
    expect(fields.html).toContain(`width="${fields.width}" height="${fields.height}"`);
    expect(fields.html).toContain(`<noscript><img src="${ORIGIN}/`);
    expect(fields.html).toContain('loading="lazy"');
    expect(fields.html).not.toContain('<script');
    expect(fields.thumbnail_url).toContain(`${ORIGIN}${href.split('?')[0]}/og.png`);
    expect([fields.thumbnail_width, fields.thumbnail_height]).toEqual([1200, 630]);
  });

  test.each([
    ['320', '200'],
    ['500', '5000'],
    ['100', '60'],
    ['99999', '99999'],
  ])('keeps to the room of its consumer: %s by %s', async (maxwidth, maxheight) => {
    const fields = await fieldsOf({ url: PAGE, maxwidth, maxheight });
    expect(fields.width).toBeLessThanOrEqual(Number(maxwidth));
    expect(fields.height).toBeLessThanOrEqual(Number(maxheight));
    expect(fields.thumbnail_width ?? 0).toBeLessThanOrEqual(Number(maxwidth));
    expect(fields.thumbnail_height ?? 0).toBeLessThanOrEqual(Number(maxheight));
  });

  test('of a pinned page frames the pinned view and may be kept for ever', async () => {
    const live = await fieldsOf({ url: PAGE });
    const pinned = await fieldsOf({ url: `${PAGE}?release=2026-01-02.1` });
    expect(pinned.html).toContain('/embed/metrics/parameters?release=2026-01-02.1"');
    expect(pinned.cache_age).toBeGreaterThan(live.cache_age);
  });

  test('of the address of a frame is that of its page', async () => {
    expect(await fieldsOf({ url: `${ORIGIN}/embed/metrics/parameters?theme=dark` })).toEqual(
      await fieldsOf({ url: PAGE }),
    );
  });

  test('says the same as XML', async () => {
    const answer = await ask({ url: PAGE, format: 'xml' });
    const xml = await answer.text();
    const fields = await fieldsOf({ url: PAGE });
    expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="utf-8" standalone="yes"\?>\n<oembed>/);
    for (const name of Object.keys(fields)) expect(xml).toMatch(new RegExp(`<${name}>[^<]+</${name}>`));
    expect(xml).toContain('&lt;iframe src=&quot;');
  });
});

describe('oEmbed refuses', () => {
  test.each([
    'https://evil.example/metrics/parameters',
    'https://claims.example.evil.example/metrics/parameters',
    'https://claims.example@evil.example/metrics/parameters',
    'https://user:secret@claims.example/metrics/parameters',
    'https://claims.example:8443/metrics/parameters',
    'http://claims.example/metrics/parameters',
    '//claims.example/metrics/parameters',
    '/metrics/parameters',
    'javascript:alert(1)//https://claims.example/metrics/parameters',
    'data:text/html,https://claims.example/metrics/parameters',
    'https://claims.example\\@evil.example/metrics/parameters',
    'https://localhost/metrics/parameters',
    `${ORIGIN}/metrics/%E0%A4%A`,
  ])('the address %s as none of ours', async (url) => {
    const answer = await ask({ url });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test.each([
    '/',
    '/metrics',
    '/sources/2512.20848',
    '/data',
    '/metrics/parameters/chart.svg',
    '/oembed',
    '/metrics/x',
  ])('the page %s, which shows no view', async (path) => {
    expect((await ask({ url: `${ORIGIN}${path}` })).status).toBe(404);
  });

  test.each([
    [{}, 400],
    [{ url: '' }, 400],
    [{ url: PAGE, maxwidth: 'wide' }, 400],
    [{ url: PAGE, maxheight: '-1' }, 400],
    [{ url: `${PAGE}?scale=curved` }, 400],
    [{ url: `${PAGE}?release=1999-01-01.1` }, 404],
    [{ url: PAGE, format: 'yaml' }, 501],
  ])('%j with %i', async (params, status) => {
    expect((await ask(params)).status).toBe(status);
  });

  test('every host but this machine where no origin is configured', async () => {
    const statusOf = async (url: string) => {
      const request = new Request(`http://localhost/oembed?url=${encodeURIComponent(url)}`);
      return (await respondWithOembed(request, queries, undefined)).status;
    };
    expect(await statusOf('http://localhost:3111/metrics/parameters')).toBe(200);
    expect(await statusOf('http://127.0.0.1:4000/metrics/parameters')).toBe(200);
    expect(await statusOf(PAGE)).toBe(404);
  });
});
