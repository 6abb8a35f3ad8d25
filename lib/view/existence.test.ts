import { expect, test } from 'vitest';

import { isThere, missingProblem, movedHref } from './existence.ts';
import { curatedQueries } from './testing/curated-queries.ts';

const queries = await curatedQueries();
const { id: current = '' } = (await queries.currentRelease()) ?? {};

test.each([
  [[''], {}],
  [['metrics'], { release: '1999-01-01.1' }],
  [['compare'], { m: 'nobody' }],
  [['metrics', 'parameters'], {}],
  [['metrics', 'parameters'], { release: 'no release' }],
  [['metrics', 'parameters'], { release: current }],
  [['families', 'nemotron'], {}],
  [['models', 'nemotron-h-8b'], {}],
  [['comparisons'], {}],
  [['comparisons', 'nemotron-generations'], {}],
  [['comparisons', 'nemotron-generations'], { release: current }],
  [['sources', '2512.20848'], {}],
  [['claims', '2512.20848', 'throughput-vs-similar-models'], {}],
  [['releases', current], {}],
])('%j with %o is there', async (path, query) => {
  expect(await isThere(path, query, queries)).toBe(true);
  expect(await missingProblem(path, query, queries)).toBeUndefined();
});

test.each([
  [['metrics', 'parameterz'], {}, 'metric'],
  [['metrics', '__proto__'], {}, 'metric'],
  [['metrics', 'parameters'], { release: '1999-01-01.1' }, 'release'],
  [['models'], { release: '1999-01-01.1' }, 'release'],
  [['compare'], { release: '1999-01-01.1' }, 'release'],
  [['families', 'none'], {}, 'family'],
  [['methods', 'nemotron-h-8b'], {}, 'method'],
  [['sources', 'none'], {}, 'source'],
  [['comparisons', 'nemotron-generation'], {}, 'comparison'],
  [['comparisons', 'nemotron-generations'], { release: '1999-01-01.1' }, 'release'],
  [['claims', '2512.20848', 'none'], {}, 'claim'],
  [['releases', '1999-01-01.1'], {}, 'release'],
  [['releases', 'x'], {}, 'release'],
])('%j with %o is not there, and it is said that no such %s is', async (path, query, what) => {
  expect(await isThere(path, query, queries)).toBe(false);
  expect(await missingProblem(path, query, queries)).toMatchObject({ code: 'not-found', what });
});

test.each([
  ['under another section', ['models', 'conformer'], '/methods/conformer'],
  ['by another name', ['models', 'canary-1b'], '/models/canary'],
])('a subject that is looked for %s leads to where it stands', async (_, path, href) => {
  expect(await isThere(path, {}, queries)).toBe(false);
  expect(await movedHref(path, {}, queries)).toBe(href);
});

test.each([[['models', 'nobody']], [['metrics', 'parameterz']], [['models', 'nano']], [[]]])(
  '%j leads nowhere, since nothing goes by that name alone',
  async (path) => {
    expect(await movedHref(path, {}, queries)).toBeUndefined();
  },
);
