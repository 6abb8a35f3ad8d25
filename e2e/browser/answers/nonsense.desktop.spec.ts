import type { APIRequestContext, APIResponse } from '@playwright/test';
import { z } from 'zod';

import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { NONSENSE, nonsenseAddresses, PAGES, SURFACES } from './nonsense.ts';
import { forEach, ON_IDLE } from '#e2e/browser/support/site.ts';

const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  parameter: z.string().optional(),
  allowed: z.string().optional(),
  nearest: z.array(z.object({ id: z.string(), href: z.string() })).optional(),
});

/** What an answer gives away when a program fails: a stack, a path on the disk, a line of SQL. */
const LEAK = /node_modules|\/work\/|\/tmp\/|\bat \S+ \(.*:\d+:\d+\)|\.tsx?:\d+|SQLITE_|PrismaClient/;

async function get(request: APIRequestContext, address: string): Promise<{ answer: APIResponse; text: string }> {
  const answer = await request.get(address, { ...ON_IDLE, maxRedirects: 0 });
  return { answer, text: await answer.text() };
}

function isLeaky(text: string): boolean {
  return LEAK.test(text);
}

for (const view of PAGES) {
  test(`${view.path}: nonsense in any parameter shows a page that says what was ignored`, async ({ request }) => {
    const failures = await forEach(nonsenseAddresses(view), async ({ address, parameter, isUnusable }) => {
      const { answer, text } = await get(request, address);
      const says = text.includes('of the address w') && text.includes(`<code>${parameter}<!-- -->=`);
      const isRight = answer.status() === 200 && (says || !isUnusable) && !isLeaky(text);
      return isRight ? [] : [`${answer.status()} ${says ? 'said' : 'not said'} ${address.slice(0, 120)}`];
    });
    expect(failures.flat()).toEqual([]);
  });
}

for (const view of SURFACES) {
  test(`${view.path}: nonsense in any parameter is answered 400 with what is allowed`, async ({ request }) => {
    const failures = await forEach(nonsenseAddresses(view), async ({ address, parameter, isUnusable }) => {
      const { answer, text } = await get(request, address);
      if (!isUnusable) return answer.status() < 500 && !isLeaky(text) ? [] : [`${answer.status()} ${address}`];
      const isProblem = answer.headers()['content-type']?.startsWith('application/problem+json') === true;
      const problem = isProblem ? Problem.parse(JSON.parse(text)) : undefined;
      const isRight =
        answer.status() === 400 &&
        problem?.status === 400 &&
        problem.parameter === parameter &&
        problem.allowed !== undefined;
      return isRight && !isLeaky(text) ? [] : [`${answer.status()} ${address.slice(0, 120)}`];
    });
    expect(failures.flat()).toEqual([]);
  });
}

const UNKNOWN = {
  '/api/v1/claims?subjects=canary': { status: 400, parameter: 'subjects' },
  '/api/v1/claims?constructor=1': { status: 400, parameter: 'constructor' },
  '/api/v1/claims?subject=canarry': { status: 404, nearest: 'canary' },
  '/api/v1/claims?metric=parameterss': { status: 404, nearest: 'parameters' },
  '/api/v1/claims?release=2001-01-01.1': { status: 404 },
  '/api/v1/claims/2512.20848/throughput-vs-similar-model': {
    status: 404,
    nearest: '2512.20848/throughput-vs-similar-models',
  },
  '/api/v1/suggest?limit=3': { status: 400, parameter: 'limit' },
  '/compare/chart.svg?m=canary,canarry': { status: 404, nearest: 'canary' },
  '/compare/chart.gif?m=canary': { status: 404 },
  '/compare/view.json?metric=parameterss': { status: 400, parameter: 'metric' },
  '/metrics/parameters/view.json?family=nemotronn': { status: 400, parameter: 'family' },
  '/metrics/parameters/view.json?sort=constructor': { status: 400, parameter: 'sort' },
  '/families/nemotron/view.json?sort=constructor': { status: 400, parameter: 'sort' },
  '/metrics/parameterss/view.json': { status: 404, nearest: 'parameters' },
  '/metrics/parameters/chart.svg?release=2001-01-01.1': { status: 404 },
  '/families/nemotronn/table.csv': { status: 404, nearest: 'nemotron' },
} satisfies Record<string, { status: number; parameter?: string; nearest?: string }>;

for (const [address, wanted] of Object.entries<{ status: number; parameter?: string; nearest?: string }>(UNKNOWN)) {
  test(`${address}: is answered with a problem document that helps`, async ({ request }) => {
    const { answer, text } = await get(request, address);
    expect(answer.status()).toBe(wanted.status);
    expect(answer.headers()['content-type']).toContain('application/problem+json');
    const problem = Problem.parse(JSON.parse(text));
    expect(problem.status).toBe(wanted.status);
    if (wanted.parameter !== undefined) expect(problem.parameter).toBe(wanted.parameter);
    if (wanted.nearest !== undefined) expect(problem.nearest?.map(({ id }) => id)).toContain(wanted.nearest);
  });
}

const NAMES_OF_NOTHING = [
  '/compare?metric=parameterss',
  '/families/nemotron?metric=parameterss',
  '/families/nemotron?sort=constructor',
  '/metrics/parameters?family=nemotronn',
  '/metrics/parameters?sort=constructor',
  '/models?family=nemotronn',
  '/models?sort=-constructor',
];

for (const address of NAMES_OF_NOTHING) {
  test(`${address}: shows the page and says that the name was ignored`, async ({ request }) => {
    const { answer, text } = await get(request, address);
    expect(answer.status()).toBe(200);
    expect(text).toContain('One part of the address was ignored');
    expect(text).toContain(`${address.split('=')[1]}</code>`);
  });
}

test('nonsense in the path is never a failure of the server', async ({ request }) => {
  const roots = [
    '',
    'models/',
    'metrics/',
    'families/',
    'sources/',
    'claims/a/',
    'claims/',
    'releases/',
    'compare/',
    'api/v1/claims/a/',
    'api/v1/',
    'view/',
    'view/claims/',
    'metrics/parameters/',
  ];
  const addresses = roots.flatMap((root) => Object.values(NONSENSE).map((value) => `/${root}${value}`));
  const failures = await forEach(addresses, async (address) => {
    const { answer, text } = await get(request, address);
    return answer.status() < 500 && !isLeaky(text) ? [] : [`${answer.status()} ${address.slice(0, 120)}`];
  });
  expect(failures.flat()).toEqual([]);
});

test('nothing in an address becomes a header or a tag', async ({ request }) => {
  const { answer, text } = await get(request, `/search?q=${NONSENSE['line ends']}${NONSENSE['markup']}`);
  expect(answer.headers()['set-cookie']).toBeUndefined();
  expect(text).not.toContain('<script>alert(1)');
});
