import { crawl } from '#e2e/crawl/crawl.ts';
import { expect, test } from '#e2e/browser/support/fixtures.ts';

import { SHELF } from './crowded-shelf.ts';

/** It asks for thousands of pages, each of which is made at that moment. */
test.setTimeout(600_000);

test('every address of the crowded store is answered with 200, and none takes over a second', async ({ appUrl }) => {
  const { visits, failed, slow } = await crawl(appUrl);
  expect(failed.slice(0, 20)).toEqual([]);
  expect(slow).toEqual([]);
  expect(visits).toBeGreaterThan(SHELF.claims.length + SHELF.subjects.length + SHELF.sources.length);
});
