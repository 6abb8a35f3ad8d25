import { expect, test } from 'vitest';
import { preflightHeaders } from './preflight.ts';

test.each(['/metrics/parameters/view.json', '/compare/chart.png', '/api/v1/claims', '/embed/models/a', '/oembed'])(
  'a page elsewhere may read %s with headers of its own',
  (path) => {
    expect(preflightHeaders(path)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': '*',
    });
  },
);

test.each(['/', '/compare', '/models/a', '/embedding', '/oembed/other'])('a page elsewhere may not read %s', (path) => {
  expect(preflightHeaders(path)).toBeUndefined();
});
