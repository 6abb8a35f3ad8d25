import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { metricSurface } from '#lib/view/metric/surface.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { loadedOnce } from '#lib/view/testing/loaded-once.ts';
import { respondWithSurface } from './surface-handler.ts';
import { HOSTILE_REQUESTS, type HostileRequest } from '#lib/http/testing/hostile-options.ts';

const SITE = { queries: await curatedQueries(), origin: 'https://claims.example' };
const route = { params: METRIC_PARAMS, load: loadedOnce(metricSurface('parameters')) };

function ask({ surface, query }: Pick<HostileRequest, 'surface' | 'query'>): Promise<Response> {
  const request = new Request(`http://localhost/metrics/parameters/${surface}?${query}`);
  return respondWithSurface(request, surface, route, SITE);
}

/** The size in pixels that a picture really has. */
async function sizeOf(answer: Response): Promise<readonly [number, number]> {
  if (answer.headers.get('content-type') === 'image/png') {
    const { width, height } = await sharp(await answer.bytes()).metadata();
    return [width, height];
  }
  const [, width, height] = /<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(await answer.text()) ?? [];
  return [Number(width), Number(height)];
}

const SIDE_MAX_PX = 4_000 * 3;
const PIXELS_MAX = 12.75e6;
/** Width over height is between a half and two, whole pixels aside. */
const ASPECTS = { low: 0.49, high: 2.02 };

test('there are three hundred hostile requests and more, each another one', () => {
  const addresses = HOSTILE_REQUESTS.map(({ surface, query }) => `${surface}?${query}`);
  expect(new Set(addresses).size).toBeGreaterThanOrEqual(300);
});

describe('a hostile option', () => {
  const refused = HOSTILE_REQUESTS.filter(({ outcome }) => outcome === 'refused');
  const drawn = HOSTILE_REQUESTS.filter(({ outcome }) => outcome === 'drawn');

  test.each(refused)('$surface?$query is refused by name, with what is allowed', async (request) => {
    const answer = await ask(request);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      parameter: request.parameter,
      allowed: expect.stringMatching(/\w/) as string,
    });
  });

  test.each(drawn)('$surface?$query gives a picture within the limits', async (request) => {
    const answer = await ask(request);
    expect(answer.status).toBe(200);
    const [width, height] = await sizeOf(answer);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(50);
    expect(Math.max(width, height)).toBeLessThanOrEqual(SIDE_MAX_PX);
    expect(width / height).toBeGreaterThan(ASPECTS.low);
    expect(width / height).toBeLessThan(ASPECTS.high);
    expect(request.surface === 'chart.svg' ? 0 : width * height).toBeLessThanOrEqual(PIXELS_MAX);
  });
});
