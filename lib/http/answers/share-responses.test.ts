import type { IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { NOT_FOUND_MARK } from '#lib/view/problem.ts';
import type { Handle } from './hold-response.ts';
import { serve, stopServing } from '#lib/http/testing/shared-server.ts';

afterEach(stopServing);

/** Makes a numbered page in two parts, a moment apart, and counts. */
function pageMaker(): { readonly handle: Handle; readonly requests: IncomingMessage[] } {
  const requests: IncomingMessage[] = [];
  const handle: Handle = async (request, response) => {
    const number = requests.push(request);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', 'private, no-store');
    response.write(`<h1>${request.url} `);
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    response.end(`made ${number}</h1>`);
  };
  return { handle, requests };
}

test('those who ask for one address at the same time share one making', async () => {
  const { handle, requests } = pageMaker();
  const asking = await serve(handle);
  const answers = await Promise.all(Array.from({ length: 16 }, () => asking('/compare?m=a')));
  expect(requests).toHaveLength(1);
  expect(answers.map(({ body }) => body.toString())).toEqual(Array(16).fill('<h1>/compare?m=a made 1</h1>'));
});

test('another query is another page', async () => {
  const asking = await serve(pageMaker().handle);
  expect((await asking('/compare?m=a')).body.toString()).toContain('m=a made 1');
  expect((await asking('/compare?m=b')).body.toString()).toContain('m=b made 2');
});

test('a page is made anew after a second, and never given after two', async () => {
  const clock = { nowMs: 1 };
  const asking = await serve(pageMaker().handle, clock);
  await asking('/');
  clock.nowMs = 1_000;
  expect((await asking('/')).body.toString()).toContain('made 1');
  clock.nowMs = 1_001;
  const [maker, reader] = await Promise.all([asking('/'), asking('/')]);
  expect(maker?.body.toString()).toContain('made 2');
  expect(reader?.body.toString()).toContain('made 1');
  clock.nowMs = 3_002;
  const late = await Promise.all([asking('/'), asking('/')]);
  expect(late.map(({ body }) => body.toString().replace('<h1>/ ', ''))).toEqual(['made 3</h1>', 'made 3</h1>']);
});

test('a page that a reader has already is answered 304', async () => {
  const asking = await serve(pageMaker().handle);
  const first = await asking('/');
  const again = await asking('/', { 'If-None-Match': String(first.headers.etag) });
  expect(again.status).toBe(304);
  expect(again.body).toHaveLength(0);
  expect((await asking('/', { 'If-None-Match': 'W/"another"' })).status).toBe(200);
});

// How the framework's own pages fare is proved in e2e/browser/headers.desktop.spec.ts.
test('a page that is made anew has the same strong tag for the same bytes, and another for others', async () => {
  let said = 'said';
  let made = 0;
  const clock = { nowMs: 1 };
  const asking = await serve(async (_request, response) => {
    made += 1;
    response.setHeader('Content-Type', 'text/html');
    response.end(`<p>${said}</p>`);
  }, clock);
  const tags: unknown[] = [];
  for (said of ['said', 'said', 'said otherwise', 'said']) {
    tags.push((await asking('/')).headers.etag);
    clock.nowMs += 5_000;
  }
  const [first, second, third, fourth] = tags;
  expect(made).toBe(4);
  expect(first).toMatch(/^"[\w-]{27}"$/);
  expect([second, fourth]).toEqual([first, first]);
  expect(third).not.toBe(first);
});

test('each reader gets the best encoding that it takes, and the same page', async () => {
  const asking = await serve(pageMaker().handle);
  const plain = await asking('/');
  const [brotli, zipped, refused] = [
    await asking('/', { 'Accept-Encoding': 'gzip, br' }),
    await asking('/', { 'Accept-Encoding': 'gzip, br;q=0' }),
    await asking('/', { 'Accept-Encoding': 'gzip;q=0' }),
  ];
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(zipped.body)).toEqual(plain.body);
  expect(refused.headers['content-encoding']).toBeUndefined();
  expect(refused.body).toEqual(plain.body);
});

test('nothing that one reader sends reaches the page of another', async () => {
  const { handle, requests } = pageMaker();
  const asking = await serve(handle);
  await asking('/', { Host: 'forged.example', Cookie: 'a=b', 'X-Forwarded-Host': 'forged.example' });
  expect(requests[0]?.headers).toEqual({ host: 'localhost' });
});

test('not found, private answers and the framework’s own files pass through unshared', async () => {
  let asked = 0;
  const asking = await serve(async (request, response) => {
    asked += 1;
    const isMissing = request.url === '/missing';
    const cacheControl = request.url?.startsWith('/_next/') === true ? 'public' : 'no-store';
    response.writeHead(isMissing ? 404 : 200, { 'Content-Type': 'text/plain', 'Cache-Control': cacheControl });
    response.end('answer');
  });
  for (const path of ['/missing', '/private.txt', '/_next/data']) {
    const before = asked;
    await asking(path);
    const answer = await asking(path);
    expect(asked - before).toBe(2);
    expect(answer.status).toBe(path === '/missing' ? 404 : 200);
    expect(answer.headers.etag).toBeUndefined();
    expect(answer.body.toString()).toBe('answer');
  }
});

test('the framework’s own requests are not mixed with pages', async () => {
  const { handle, requests } = pageMaker();
  const asking = await serve(handle);
  await asking('/');
  await asking('/', { RSC: '1' });
  expect(requests).toHaveLength(2);
});

test('a failed making is not kept, and fails only the one who began it: who waited has the page made anew', async () => {
  const { handle } = pageMaker();
  const broken = Promise.withResolvers<void>();
  let asked = 0;
  const asking = await serve((request, response) => {
    asked += 1;
    return asked === 1 ? broken.promise : handle(request, response);
  });
  const first = asking('/').catch((error: unknown) => String(error));
  const waiting = asking('/');
  await vi.waitFor(() => expect(asked).toBe(1));
  broken.reject(new Error('no page'));
  expect(await first).toContain('socket hang up');
  expect((await waiting).body.toString()).toContain('made 1');
  expect((await asking('/')).status).toBe(200);
});

test('a page that says only in its text that there is nothing is answered 404, each time', async () => {
  const asking = await serve(async (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(`<template ${NOT_FOUND_MARK}></template>`);
  });
  const first = await asking('/models/none');
  const tag = String(first.headers.etag);
  const statuses = [first.status, (await asking('/models/none', { 'If-None-Match': tag })).status];
  expect(statuses).toEqual([404, 404]);
});
