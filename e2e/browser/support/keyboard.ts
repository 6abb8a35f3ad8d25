import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has before what is looked for. */
const STOPS_MAX = 400;

/** Walks with the Tab key, as somebody without a pointer does, until `target` has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < STOPS_MAX && !(await isThere()); stop += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

/** Types a name into the picker and takes the first suggestion by arrow and Enter. */
export async function pickByKeyboard(page: Page, name: string): Promise<void> {
  const field = page.getByRole('combobox');
  await tabTo(page, field);
  await page.keyboard.type(name);
  await expect(page.getByRole('option', { name }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toContainText(name);
  await page.keyboard.press('Enter');
}
