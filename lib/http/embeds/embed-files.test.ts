import { describe, expect, test } from 'vitest';

import { respondWithFont, respondWithFrameScript, respondWithHostScript } from './embed-files.ts';

const FILES = {
  'the script of hosts': async (request: Request) => respondWithHostScript(request),
  'the script of frames': async (request: Request) => respondWithFrameScript(request),
  'the font of text': (request: Request) => respondWithFont(request, 'latin.woff2'),
  'the font of signs': (request: Request) => respondWithFont(request, 'signs.woff2'),
};

describe.each(Object.entries(FILES))('%s', (_, ask) => {
  test('may be loaded by every page, sandboxed and isolated ones too, and is not sent twice', async () => {
    const answer = await ask(new Request('http://localhost/x'));
    const tag = answer.headers.get('etag') ?? '';
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(500);
    const again = await ask(new Request('http://localhost/x', { headers: { 'if-none-match': tag } }));
    expect(again.status).toBe(304);
  });
});

test.each(['../lib/text/fonts/IBMPlexSans-Regular.woff', '__proto__', 'x.woff2'])(
  'there is no font %s',
  async (name) => {
    expect((await respondWithFont(new Request('http://localhost/x'), name)).status).toBe(404);
  },
);

test('the script of hosts weighs less than 1 kB', async () => {
  const answer = respondWithHostScript(new Request('http://localhost/x'));
  expect((await answer.arrayBuffer()).byteLength).toBeLessThan(1_000);
});
