import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/** The small form: reading in the large one takes a browser twice as long. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What breaks one of some rules of axe on a page, or in the parts of it that `within` selects. The page reads axe in
 * once, which takes far longer than all the rules, and runs it itself. Throws where the page has frames, into which
 * axe would not look.
 */
export async function axeViolations(page: Page, rules: axe.RunOnly, within?: string): Promise<readonly axe.Result[]> {
  if (page.frames().length > 1) throw new Error('The page has frames, into which axe does not look here.');
  const hasAxe = await page.evaluate(() => 'axe' in globalThis);
  if (!hasAxe) await page.evaluate(SOURCE);
  return page.evaluate(
    async ({ runOnly, selector }) => {
      const { axe: here } = globalThis as unknown as { readonly axe: typeof axe };
      // What passes is not read: writing it down takes longer than all the rules.
      const { violations } = await here.run(selector ?? document, {
        runOnly,
        resultTypes: ['violations'],
        preload: false,
      });
      return violations;
    },
    { runOnly: rules, selector: within },
  );
}
