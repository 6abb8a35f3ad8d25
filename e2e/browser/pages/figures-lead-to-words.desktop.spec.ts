import type { APIRequestContext } from '@playwright/test';

import { figureLinks, strayFigures } from '#e2e/browser/support/figures.ts';
import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { COMPARE_PATH } from '#e2e/browser/support/page-kinds.ts';
import { type ClaimWords, forEach, readWords } from '#e2e/browser/support/site.ts';

const PAGES = {
  home: '/',
  compare: COMPARE_PATH,
  family: '/families/nemotron',
  metric: '/metrics/parameters',
  subject: '/models/nemotron-3-nano-30b-a3b',
};

const known = new Map<string, Promise<ClaimWords>>();

function wordsOf(request: APIRequestContext, id: string): Promise<ClaimWords> {
  const words = known.get(id) ?? readWords(request, id);
  known.set(id, words);
  return words;
}

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: every figure is a link to its claim and is named by its sentence`, async ({ page, request }) => {
    await page.goto(path);
    const links = await figureLinks(page);
    expect(links.length).toBeGreaterThan(10);
    const sentences = new Map(
      await forEach(
        [...new Set(links.map(({ id }) => id))],
        async (id) => [id, (await wordsOf(request, id)).sentence] as const,
      ),
    );
    for (const { id, href, name: accessible, isRepeat } of links) {
      expect(href).toBe(`/claims/${id}`);
      // A further source of a figure stands behind it and its sentence.
      expect(accessible).toContain(isRepeat ? ', also in ' : sentences.get(id));
    }
  });

  test(`${name}: no cell and no drawing holds a figure outside of such a link`, async ({ page }) => {
    await page.goto(path);
    expect(await strayFigures(page)).toEqual([]);
  });
}
