import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';

import { TOLD } from '#e2e/settings.ts';

import { runTool } from './run-tool.ts';
import { TOOLS } from './tool-paths.ts';

const Answer = z.object({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string(),
  html: z.string(),
  width: z.number(),
  height: z.number(),
  thumbnail_url: z.string().optional(),
  method: z.string(),
  asked: z.array(z.string()),
});

/** A site that its operator gave no public address names the port that it serves. */
const PUBLIC_ORIGIN = new URL(TOLD.BASE_URL).origin;
const VIEWS = [
  '/metrics/inference-throughput',
  '/families/nemotron?metric=parameters',
  '/models/nemotron-3-nano-30b-a3b',
  '/claims/2512.20848/throughput-vs-similar-models',
  '/compare?m=nemotron-3-nano-30b-a3b,nemotron-nano-9b-v2',
];
const WAYS = [
  { name: 'that knows the endpoint', isConfigured: true, asks: ['/oembed'] },
  { name: 'that discovers it in the page', isConfigured: false, asks: undefined },
] as const;

async function ask(appOrigin: string, path: string, isConfigured: boolean, params: object = {}) {
  const page = `${PUBLIC_ORIGIN}${path}`;
  const question = JSON.stringify({ page, publicOrigin: PUBLIC_ORIGIN, appOrigin, isConfigured, params });
  return Answer.parse(JSON.parse(await runTool(process.execPath, [join(TOOLS, 'ask-oembed.mjs'), question])));
}

function attribute(html: string, name: string): string {
  return (new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
}

for (const path of VIEWS) {
  for (const { name, isConfigured, asks } of WAYS) {
    test(`${path}: a consumer of oEmbed ${name} gets a frame and a picture of it`, async ({ baseURL, request }) => {
      const answer = await ask(baseURL ?? '', path, isConfigured);
      const page = new URL(path, PUBLIC_ORIGIN);
      expect(answer.asked).toEqual(asks ?? [page.pathname, '/oembed']);
      const frame = new URL(attribute(answer.html, 'src'));
      expect(frame.origin).toBe(PUBLIC_ORIGIN);
      expect(frame.pathname).toBe(`/embed${page.pathname}`);
      expect(Object.fromEntries(frame.searchParams)).toEqual(Object.fromEntries(page.searchParams));
      expect((await request.get(`${frame.pathname}${frame.search}`)).status()).toBe(200);
      const thumbnail = new URL(answer.thumbnail_url ?? '');
      const picture = await request.get(`${thumbnail.pathname}${thumbnail.search}`);
      expect(picture.headers()['content-type']).toBe('image/png');
      expect(picture.status()).toBe(200);
      expect(answer.title).not.toBe('');
    });
  }
}

test('a consumer of oEmbed gets no larger frame than it has room for', async ({ baseURL }) => {
  for (const { isConfigured } of WAYS) {
    const room = { maxwidth: 320, maxheight: 240 };
    const { width, height, html } = await ask(baseURL ?? '', '/metrics/inference-throughput', isConfigured, room);
    expect(width).toBeLessThanOrEqual(320);
    expect(height).toBeLessThanOrEqual(240);
    expect([attribute(html, 'width'), attribute(html, 'height')]).toEqual([String(width), String(height)]);
  }
});

test('a consumer of oEmbed is told of no frame for a page that shows no view', async ({ baseURL }) => {
  for (const { isConfigured } of WAYS) {
    await expect(ask(baseURL ?? '', '/sources', isConfigured)).rejects.toThrow(
      isConfigured ? 'code 404' : 'No oEmbed link',
    );
  }
});
