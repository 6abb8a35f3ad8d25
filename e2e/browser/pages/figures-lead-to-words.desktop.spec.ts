import type { APIRequestContext } from '@playwright/test';

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
    const links = await page.locator('a[data-claim]').evaluateAll((found) =>
      found.map((link) => ({
        id: link.getAttribute('data-claim') ?? '',
        href: link.getAttribute('href'),
        name: link.getAttribute('aria-label') ?? link.textContent,
      })),
    );
    expect(links.length).toBeGreaterThan(10);
    const sentences = new Map(
      await forEach(
        [...new Set(links.map(({ id }) => id))],
        async (id) => [id, (await wordsOf(request, id)).sentence] as const,
      ),
    );
    for (const { id, href, name: accessible } of links) {
      expect(href).toBe(`/claims/${id}`);
      expect(accessible).toContain(sentences.get(id));
    }
  });

  test(`${name}: no cell and no drawing holds a figure outside of such a link`, async ({ page }) => {
    await page.goto(path);
    const strays = await page.evaluate(() => {
      const textOutside = (element: Element, without: string) => {
        const copy = element.cloneNode(true) as Element;
        for (const part of copy.querySelectorAll(without)) part.remove();
        return copy.textContent.trim();
      };
      // What surrounds a figure in its cell: the baseline and the conditions, and how many more are folded.
      const cells = [...document.querySelectorAll('td[data-cell="stated"], dl dd:has(> a[data-claim])')];
      const inCells = cells.map((cell) => textOutside(cell, 'a[data-claim], small, summary, svg'));
      // The figures of the axis are smaller than those of marks, and belong to no claim.
      const texts = [...document.querySelectorAll('figure svg text')].filter(
        (text) => Number(text.getAttribute('font-size')) > 12,
      );
      const outside = texts.filter((text) => text.closest('a[data-claim]') === null).map((text) => text.textContent);
      const inDrawings = outside.filter((text) =>
        /^[^\w(]*\d[\d.,]*\s?(?:x|%|k|M|B|T|points?|h)?(?: \(.*\))?$/.test(text),
      );
      return [...inCells, ...inDrawings].filter((text) => /\d/.test(text));
    });
    expect(strays).toEqual([]);
  });
}
