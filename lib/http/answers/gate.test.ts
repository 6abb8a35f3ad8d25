import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { answerAtGate } from './gate.ts';

let server: Server;
let port = 0;
/** The addresses and headers of what came through. */
let passed: { readonly url: string | undefined; readonly headers: IncomingHttpHeaders }[] = [];

beforeAll(async () => {
  server = createServer({ shouldUpgradeCallback: () => false }, (asked, response) => {
    if (answerAtGate(asked, response)) return;
    passed.push({ url: asked.url, headers: asked.headers });
    response.end('inside');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function ask(method: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  passed = [];
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', method, path, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.once('error', reject);
    asked.end();
  });
}

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'PURGE', 'TRACE', 'MKCOL'])(
  '%s is answered 405 with what is allowed, and never reaches the inside',
  async (method) => {
    const answer = await ask(method, '/metrics/parameters');
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(answer.body).toContain('GET, HEAD, OPTIONS');
    expect(passed).toEqual([]);
  },
);

test.each(['GET', 'HEAD'])('%s goes on', async (method) => {
  expect((await ask(method, '/metrics')).status).toBe(200);
  expect(passed.map(({ url }) => url)).toEqual(['/metrics']);
});

test.each(['/', '*', '/metrics/parameters', '/metrics/parameters/table.csv'])(
  'OPTIONS %s says what is allowed',
  async (path) => {
    const answer = await ask('OPTIONS', path);
    expect([answer.status, answer.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
  },
);

test.each(['*', '//evil.example/models', String.raw`/\evil.example`, 'models'])(
  'the target %s is no address of the site',
  async (target) => {
    expect((await ask('GET', target)).status).toBe(400);
    expect(passed).toEqual([]);
  },
);

test.each([
  ['http://evil.example/models?a=b', '/models?a=b'],
  ['https://evil.example', '/'],
  ['HTTP://evil.example:80?a=b', '/?a=b'],
  ['/metrics/%E0%A4%A', '/metrics/%EF%BF%BD%25A'],
])('the target %s asks for %s here', async (target, path) => {
  expect((await ask('GET', target)).status).toBe(200);
  expect(passed.map(({ url }) => url)).toEqual([path]);
});

test('what programs say to the framework alone goes no further', async () => {
  const foreign = { 'Next-Action': 'x', 'X-Middleware-Subrequest': 'proxy', 'X-Missing-Address': 'http://[' };
  await ask('GET', '/deck?a=b', { ...foreign, RSC: '1' });
  expect(Object.keys(passed[0]?.headers ?? {})).toEqual(expect.arrayContaining(['rsc']));
  for (const name of Object.keys(foreign)) expect(passed[0]?.headers).not.toHaveProperty(name.toLowerCase());
});

test('what the framework’s own program shows goes on as it is where it can be read, and is refused where not', async () => {
  const tree = encodeURIComponent(JSON.stringify(['', { children: ['deck', {}] }]));
  await ask('GET', '/deck', { RSC: '1', 'Next-Router-State-Tree': tree });
  expect(passed[0]?.headers).toMatchObject({ rsc: '1', 'next-router-state-tree': tree });
  for (const odd of [
    '%',
    'x',
    '{}',
    '%7B',
    '1',
    '%5B%5D',
    '%5B1%5D',
    '%5B%22%22%5D',
    '%5B%7B%7D%5D',
    '%5B%22%22,%7B%22a%22:1%7D%5D',
  ]) {
    expect((await ask('GET', '/deck', { RSC: '1', 'Next-Router-State-Tree': odd })).status).toBe(400);
  }
  expect(passed).toEqual([]);
});

test('pages that are HTML alone are never asked for in parts', async () => {
  await ask('GET', '/models', { RSC: '1', 'Next-Router-State-Tree': 'odd' });
  expect(passed[0]?.headers).not.toHaveProperty('rsc');
  expect(passed[0]?.headers).not.toHaveProperty('next-router-state-tree');
});

test.each(['/_global-error', '/_not-found', '/_next/image?url=x', '/_next/data/x', '/_next/x1'])(
  '%s, a thing of the framework’s own, is nowhere',
  async (path) => {
    await ask('GET', path);
    expect(passed.map(({ url }) => url)).toEqual(['/~nothing~']);
  },
);

test('a question for another protocol is answered in this one, and its socket ends', async () => {
  const heard = await new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.setEncoding('utf8').on('data', (part: string) => (text += part));
    socket.once('error', reject);
    socket.once('close', () => resolve(text));
    socket.write('GET /_next/webpack-hmr HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    socket.end();
  });
  expect(heard).toMatch(/^HTTP\/1\.1 200 /);
});
