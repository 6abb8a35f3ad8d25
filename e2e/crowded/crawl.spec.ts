import { crawl } from '#e2e/crawl/crawl.ts';
import { expect, test } from '#e2e/browser/support/fixtures.ts';

import { SHELF } from './crowded-shelf.ts';

/** It asks for thousands of pages, each of which is made at that moment. */
test.setTimeout(600_000);

/** Of the claims, which are made alike, one in so many; a bench visits each of more. */
const CLAIMS_SHARE = 10;

function isWanted(path: string): boolean {
  const [, name] = /^(?:\/embed)?\/claims\/([^?]*)/.exec(path) ?? [];
  if (name === undefined) return true;
  const sum = Array.from(name, (letter) => letter.codePointAt(0) ?? 0).reduce((total, code) => total + code, 0);
  return sum % CLAIMS_SHARE === 0;
}

test('every list and thing of the crowded store and a tenth of its claims are there', async ({ appUrl }) => {
  const { visits, failed } = await crawl(appUrl, isWanted);
  expect(failed.slice(0, 20)).toEqual([]);
  const things = SHELF.subjects.length + SHELF.sources.length;
  expect(visits).toBeGreaterThan(things + SHELF.claims.length / CLAIMS_SHARE / 2);
});
