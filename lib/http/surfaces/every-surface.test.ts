import { describe, expect, test } from 'vitest';

import { SURFACE_NAMES } from '#lib/url/surfaces.ts';
import { FAMILY_PARAMS } from '#lib/url/states/family.ts';
import { METRIC_PARAMS } from '#lib/url/states/metric.ts';
import { COMPARE_PARAMS } from '#lib/url/states/compare.ts';
import { CURATED_PARAMS } from '#lib/url/states/curated.ts';
import { PINNED_PARAMS } from '#lib/url/states/pinned.ts';
import { PAGED_PINNED_PARAMS } from '#lib/url/states/paged.ts';
import { subjectSurface } from '#lib/view/subject/surface.ts';
import { claimSurface } from '#lib/view/claim/surface.ts';
import { familySurface } from '#lib/view/family/surface.ts';
import { metricSurface } from '#lib/view/metric/surface.ts';
import { compareSurface, curatedSurface } from '#lib/view/compare/surface.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';
import { loadedOnce } from '#lib/view/testing/loaded-once.ts';
import { respondWithSurface } from './surface-handler.ts';

const queries = await curatedQueries();
const SITE = { queries, origin: 'https://claims.example' };
const release = await queries.currentRelease();

type Headers = Readonly<Record<string, string>>;

const METRIC = { params: METRIC_PARAMS, load: loadedOnce(metricSurface('parameters')) };
const FAMILY = { params: FAMILY_PARAMS, load: loadedOnce(familySurface('nemotron')) };
const CLAIM = { params: PINNED_PARAMS, load: loadedOnce(claimSurface('2512.20848/throughput-vs-similar-models')) };
const SUBJECT = { params: PAGED_PINNED_PARAMS, load: loadedOnce(subjectSurface('models', 'nemotron-3-nano-30b-a3b')) };
const CURATED = { params: CURATED_PARAMS, load: loadedOnce(curatedSurface('nemotron-3-nano-and-its-baselines')) };
const COMPARE = { params: COMPARE_PARAMS, load: loadedOnce(compareSurface) };

/** One view of each kind: its query, and how a request for one of its surfaces is answered. */
const VIEWS = {
  comparison: {
    query: 'm=nemotron-3-nano-30b-a3b,nemotron-3-super-120b-a12b',
    ask: (request: Request, surface: string) => respondWithSurface(request, surface, COMPARE, SITE),
  },
  curated: {
    query: '',
    ask: (request: Request, surface: string) => respondWithSurface(request, surface, CURATED, SITE),
  },
  metric: {
    query: '',
    ask: (request: Request, surface: string) => respondWithSurface(request, surface, METRIC, SITE),
  },
  family: {
    query: '',
    ask: (request: Request, surface: string) => respondWithSurface(request, surface, FAMILY, SITE),
  },
  claim: {
    query: '',
    ask: (request: Request, surface: string) => respondWithSurface(request, surface, CLAIM, SITE),
  },
  subject: {
    query: '',
    ask: (request: Request, surface: string) => respondWithSurface(request, surface, SUBJECT, SITE),
  },
} as const;

/** What a form is, by the ending of its name. */
const TYPES: Headers = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  md: 'text/markdown; charset=utf-8',
  tex: 'application/x-tex; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

const CASES = Object.keys(VIEWS).flatMap((view) =>
  SURFACE_NAMES.map((surface) => ({ view: view as keyof typeof VIEWS, surface })),
);

function ask(view: keyof typeof VIEWS, surface: string, headers: Headers = {}, query = ''): Promise<Response> {
  const address = new URL(`http://localhost/${view}/${surface}?${VIEWS[view].query}`);
  new URLSearchParams(query).forEach((value, name) => address.searchParams.append(name, value));
  return VIEWS[view].ask(new Request(address, { headers }), surface);
}

function endingOf(surface: string): string {
  return surface.split('.')[1] ?? '';
}

/** Views without figures have no chart, and say where their claims are instead. */
async function isWithoutChart(answer: Response): Promise<boolean> {
  if (answer.status !== 404) return false;
  const problem = (await answer.json()) as { readonly type?: string };
  return problem.type === '/data#no-chart';
}

/** The surfaces that each view really has, asked once. */
const answered = await Promise.all(CASES.map(async (one) => ({ ...one, answer: await ask(one.view, one.surface) })));
const drawn = answered.filter(({ answer }) => answer.status === 200);

describe('every surface of every kind of view', () => {
  test.each(answered)(
    '$view: $surface is there, or says that there is nothing to draw',
    async ({ answer, surface }) => {
      const isMissing = await isWithoutChart(answer.clone());
      expect(answer.status).toBe(isMissing ? 404 : 200);
      expect(isMissing && !surface.startsWith('chart.') && !surface.endsWith('.pptx')).toBe(false);
    },
  );

  test.each(drawn)('$view: $surface says what it is, to everybody, under a plain name', ({ answer, surface }) => {
    const { headers } = answer;
    expect(headers.get('content-type')).toBe(TYPES[endingOf(surface)]);
    expect(headers.get('content-disposition')).toMatch(
      new RegExp(`^inline; filename="[\\w.-]+\\.${endingOf(surface)}"$`),
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toContain('ETag');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('set-cookie')).toBeNull();
  });

  test.each(drawn)(
    '$view: $surface may be kept for moments, and tells of which day it is',
    ({ answer: { headers } }) => {
      expect(headers.get('cache-control')).toBe('public, max-age=5, stale-while-revalidate=60');
      expect(headers.get('last-modified')).toBe('Fri, 02 Jan 2026 03:04:05 GMT');
      expect(headers.get('etag')).toMatch(/^"[\w-]{20,}"$/);
    },
  );

  test.each(drawn)('$view: $surface may be kept for a year when it is pinned', async ({ view, surface, answer }) => {
    const pinned = await ask(view, surface, {}, `release=${release?.id ?? ''}`);
    expect(pinned.status).toBe(200);
    expect(pinned.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('cache-control')).not.toContain('immutable');
  });

  test.each(drawn)('$view: $surface is not sent again to who has these bytes', async ({ view, surface, answer }) => {
    const tag = answer.headers.get('etag') ?? '';
    for (const wanted of [tag, `W/${tag}`, `"other", ${tag}`, `"a",W/${tag},"b"`, '*']) {
      const again = await ask(view, surface, { 'If-None-Match': wanted });
      expect([wanted, again.status, (await again.bytes()).length]).toEqual([wanted, 304, 0]);
      expect(again.headers.get('etag')).toBe(tag);
      expect(again.headers.get('cache-control')).toBe(answer.headers.get('cache-control'));
    }
  });

  test.each(drawn)('$view: $surface is sent whole to who has others', async ({ view, surface }) => {
    for (const wanted of ['"other"', 'W/"other"', 'nonsense', '']) {
      expect((await ask(view, surface, { 'If-None-Match': wanted })).status).toBe(200);
    }
  });

  // The day is that of the data; the program that draws may be newer, so that only the tag tells.
  test.each(drawn)('$view: $surface is not held back for its day alone', async ({ view, surface }) => {
    expect((await ask(view, surface, { 'If-Modified-Since': new Date().toUTCString() })).status).toBe(200);
  });

  test.each(CASES)('$view: $surface of a release that nobody knows is not there', async ({ view, surface }) => {
    const answer = await ask(view, surface, {}, 'release=2020-01-01.1');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });
});
