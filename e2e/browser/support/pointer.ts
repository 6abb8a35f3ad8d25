import { expect, type Locator } from '@playwright/test';

/** A pointer that rests is pointed anew after so long. */
const RESTS_MS = 2_000;

/**
 * Points at something until it shows what it has to show. A page hears of the pointer from when it has its script, and
 * of one that rests since before that it hears nothing: a hand moves again.
 */
export async function pointAt(target: Locator, shown: Locator): Promise<void> {
  await expect(async () => {
    await target.page().mouse.move(0, 0);
    await target.hover();
    await expect(shown).toBeVisible({ timeout: RESTS_MS });
  }).toPass();
}
