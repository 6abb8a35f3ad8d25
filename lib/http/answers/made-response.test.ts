import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import type { Handle } from './hold-response.ts';
import { serve, stopServing } from '#lib/http/testing/shared-server.ts';

afterEach(stopServing);

/** Answers each address with data as the routes do, with a validator of its own, and counts. */
function dataMaker(contentType: string, body = 'm,value\r\n'.repeat(200)) {
  const methods: (string | undefined)[] = [];
  const handle: Handle = async ({ method }, response) => {
    methods.push(method);
    // As lists, as the framework sets them.
    response.writeHead(200, {
      'Content-Type': [contentType],
      'Cache-Control': ['public, max-age=5'],
      'Access-Control-Allow-Origin': ['*'],
      Vary: ['rsc'],
      ETag: ['"own"'],
    });
    response.end(body);
  };
  return { handle, methods, body };
}

test('data keep their own strong tag and headers, and have another tag in each coding', async () => {
  const { handle, body, methods } = dataMaker('text/csv; charset=utf-8');
  const asking = await serve(handle);
  const plain = await asking('/compare/table.csv');
  const brotli = await asking('/compare/table.csv', { 'Accept-Encoding': 'gzip, deflate, br' });
  const zipped = await asking('/compare/table.csv', { 'Accept-Encoding': 'gzip' });
  expect([plain, brotli, zipped].map(({ headers }) => headers.etag)).toEqual(['"own"', '"own-br"', '"own-gzip"']);
  expect([brotli, zipped].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip']);
  expect(brotliDecompressSync(brotli.body).toString()).toBe(body);
  expect(gunzipSync(zipped.body).toString()).toBe(body);
  for (const { headers } of [plain, brotli, zipped]) {
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cache-control']).toBe('public, max-age=5');
  }
  expect(methods).toHaveLength(1);
});

test('a frame keeps its own strong tag', async () => {
  const asking = await serve(dataMaker('text/html; charset=utf-8', '<p>framed</p>').handle);
  expect((await asking('/embed/models/a')).headers.etag).toBe('"own"');
});

test.each(['"own"', '"own-br"', '"own-gzip"', 'W/"own"', '"other", "own-br"'])(
  'who has data as %s has them in every coding, and is told the tag that it named',
  async (tags) => {
    const asking = await serve(dataMaker('application/json').handle);
    const answer = await asking('/view.json', { 'If-None-Match': tags, 'Accept-Encoding': 'gzip' });
    expect(answer.status).toBe(304);
    expect(answer.body).toHaveLength(0);
    expect(tags).toContain(answer.headers.etag);
    expect(answer.headers['content-length']).toBeUndefined();
  },
);

test.each(['"own', 'own', '"owner"', '"own-br2"', '"other"'])('who names %s gets the data', async (tags) => {
  const asking = await serve(dataMaker('application/json').handle);
  expect((await asking('/view.json', { 'If-None-Match': tags })).status).toBe(200);
});

test('pictures go as they are, whatever the reader takes', async () => {
  const { handle, body } = dataMaker('image/png');
  const asking = await serve(handle);
  const { headers, body: sent } = await asking('/chart.png', { 'Accept-Encoding': 'br' });
  expect(headers).toMatchObject({ etag: '"own"', 'content-length': String(body.length) });
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers.vary).toBeUndefined();
  expect(sent.toString()).toBe(body);
});

test('the head of an answer is that of the whole, made once for both', async () => {
  const { handle, methods } = dataMaker('text/csv');
  const asking = await serve(handle);
  const head = await asking('/table.csv', { 'Accept-Encoding': 'br' }, 'HEAD');
  const whole = await asking('/table.csv', { 'Accept-Encoding': 'br' });
  expect(head.body).toHaveLength(0);
  expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
  expect(head.headers['content-length']).toBe(String(whole.body.length));
  expect(methods).toEqual(['GET']);
});

test('a part of an answer is not cut out: the whole is given', async () => {
  const { handle, body } = dataMaker('text/csv');
  const answer = await (await serve(handle))('/table.csv', { Range: 'bytes=0-9' });
  expect([answer.status, answer.body.toString()]).toEqual([200, body]);
});

test('an address too long to be remembered is answered like the others', async () => {
  const { handle, methods } = dataMaker('text/csv');
  const asking = await serve(handle);
  const path = `/table.csv?m=${'a'.repeat(3_000)}`;
  for (let time = 0; time < 2; time += 1) {
    expect((await asking(path, { 'Accept-Encoding': 'br' })).headers).toMatchObject({ etag: '"own-br"' });
  }
  expect(methods).toHaveLength(2);
});
