import { get, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import type { Handle } from './hold-response.ts';
import { serve, servedOrigin, stopServing, type Shown } from '#lib/http/testing/shared-server.ts';

afterEach(stopServing);

/** Makes a numbered page in two parts, a moment apart, and counts. */
function pageMaker(): { readonly handle: Handle; readonly requests: IncomingMessage[] } {
  const requests: IncomingMessage[] = [];
  const handle: Handle = async (request, response) => {
    const number = requests.push(request);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', 'public, max-age=0');
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

test('a page is kept as long as its release is shown, and made anew for the next one', async () => {
  const shown = { release: 'r1' };
  const asking = await serve(pageMaker().handle, shown);
  await asking('/');
  expect((await asking('/')).body.toString()).toContain('made 1');
  shown.release = 'r2';
  expect((await asking('/')).body.toString()).toContain('made 2');
  expect((await asking('/')).body.toString()).toContain('made 2');
});

test('nothing is kept and nothing old is given while the release cannot be read', async () => {
  const shown: Shown = { release: 'r1' };
  const asking = await serve(pageMaker().handle, shown);
  await asking('/');
  shown.release = undefined;
  expect((await asking('/')).body.toString()).toContain('made 2');
  expect((await asking('/')).body.toString()).toContain('made 3');
});

test('parameters that nobody knows ask for nothing new', async () => {
  const asking = await serve(pageMaker().handle);
  await asking('/metrics/parameters');
  expect((await asking('/metrics/parameters?zq=1')).body.toString()).toContain('made 1');
});

test('who asks for more than can be made is told when to come again, and kept pages pass by', async () => {
  const open = Promise.withResolvers<void>();
  const limits = { keptMaxBytes: 1_000_000, making: { runningMax: 1, waitingPriceMax: 1 } };
  const { handle } = pageMaker();
  const slow: Handle = async (request, response) => {
    if (request.url !== '/kept') await open.promise;
    return handle(request, response);
  };
  const asking = await serve(slow, { release: 'r1' }, limits);
  await asking('/kept');
  const [running, waiting] = [asking('/a'), asking('/b')];
  await vi.waitFor(async () => expect((await asking('/c')).status).toBe(503));
  const refused = await asking('/d');
  expect(refused.headers).toMatchObject({ 'retry-after': '1', 'cache-control': 'no-store' });
  expect((await asking('/kept')).status).toBe(200);
  open.resolve();
  expect([(await running).status, (await waiting).status]).toEqual([200, 200]);
});

test('pictures wait elsewhere: no page waits for them', async () => {
  const open = Promise.withResolvers<void>();
  const limits = { keptMaxBytes: 1_000_000, making: { runningMax: 1, waitingPriceMax: 0 } };
  const { handle } = pageMaker();
  const slow: Handle = async (request, response) => {
    if (request.url?.endsWith('.png') === true) await open.promise;
    return handle(request, response);
  };
  const asking = await serve(slow, { release: 'r1' }, limits);
  const picture = asking('/metrics/parameters/chart.png');
  expect((await asking('/metrics/parameters')).status).toBe(200);
  open.resolve();
  expect((await picture).status).toBe(200);
});

test('all kept answers together stay below the limit: the one unused longest goes', async () => {
  const { handle, requests } = pageMaker();
  const limits = { keptMaxBytes: 100, making: { runningMax: 2, waitingPriceMax: 8 } };
  const asking = await serve(handle, { release: 'r1' }, limits);
  for (const path of ['/a', '/b', '/a', '/c', '/a', '/b']) await asking(path);
  expect(requests.map(({ url }) => url)).toEqual(['/a', '/b', '/c', '/b']);
});

test('a page that a reader has already is answered 304', async () => {
  const asking = await serve(pageMaker().handle);
  const first = await asking('/');
  const again = await asking('/', { 'If-None-Match': String(first.headers.etag) });
  expect(again.status).toBe(304);
  expect(again.body).toHaveLength(0);
  expect((await asking('/', { 'If-None-Match': 'W/"another"' })).status).toBe(200);
});

// How the framework's own pages fare is proved in e2e/browser/answers/headers.desktop.spec.ts.
test('a page that is made anew has the same strong tag for the same bytes, and another for others', async () => {
  let said = 'said';
  const shown = { release: 'r0' };
  const asking = await serve(async (_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.setHeader('Cache-Control', 'public, max-age=0');
    response.end(`<p>${said}</p>`);
  }, shown);
  const tags: unknown[] = [];
  for (said of ['said', 'said', 'said otherwise', 'said']) {
    shown.release = `r${tags.length + 1}`;
    tags.push((await asking('/')).headers.etag);
  }
  const [first, second, third, fourth] = tags;
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

test('not found and private answers are shared by those who ask at once, and kept for nobody', async () => {
  let asked = 0;
  const asking = await serve(async (request, response) => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
    response.writeHead(request.url === '/missing' ? 404 : 200, {
      'Content-Type': 'text/plain',
      'Cache-Control': 'no-store',
    });
    response.end('answer '.repeat(200));
  });
  for (const path of ['/missing', '/private.txt']) {
    const before = asked;
    const answers = await Promise.all([asking(path), asking(path, { 'Accept-Encoding': 'br' })]);
    expect(asked - before).toBe(1);
    expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br']);
    const answer = await asking(path);
    expect(asked - before).toBe(2);
    expect(answer.status).toBe(path === '/missing' ? 404 : 200);
    expect(answer.headers.etag).toBeUndefined();
  }
});

test('the files of the build pass by', async () => {
  let asked = 0;
  const asking = await serve(async (_request, response) => {
    asked += 1;
    response.writeHead(200, { 'Content-Type': 'text/plain', 'Cache-Control': 'public' }).end('answer');
  });
  await asking('/_next/static/a.js');
  await asking('/_next/static/a.js');
  expect(asked).toBe(2);
});

/** Asks and goes away before there is an answer. */
function askAndLeave(origin: string, path: string): Promise<void> {
  return new Promise((resolve) => {
    const leaving = get(`${origin}${path}`, () => undefined);
    leaving.once('error', () => resolve());
    setTimeout(() => leaving.destroy(), 10);
  });
}

test('who goes away costs nobody else a turn, neither the first nor one who waited', async () => {
  const limits = { keptMaxBytes: 1_000_000, making: { runningMax: 1, waitingPriceMax: 8 } };
  const open = Promise.withResolvers<void>();
  // As the framework does: it waits, and ends nothing for who has gone.
  const handle: Handle = async (request, response) => {
    if (request.url?.startsWith('/slow') === true) await open.promise;
    if (response.destroyed) return;
    response.writeHead(request.url?.startsWith('/slow') === true ? 404 : 200, { 'Content-Type': 'text/plain' });
    response.end('answer');
  };
  const asking = await serve(handle, { release: 'r1' }, limits);
  const leaving = [1, 2, 3].map(() => askAndLeave(servedOrigin(), '/slow'));
  await Promise.all(leaving);
  const staying = asking('/slow');
  open.resolve();
  expect((await staying).status).toBe(404);
  expect((await asking('/other')).status).toBe(200);
});

test('what a reader says beside what is known never comes back in the answer of another one', async () => {
  const { handle, requests } = pageMaker();
  const asking = await serve(handle);
  await asking('/models?zq=POISON&fbclid=SECRET');
  expect(requests[0]?.url).toBe('/models');
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
