import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has before what is looked for. */
const STOPS_MAX = 400;

/** Walks with the Tab key, as somebody without a pointer does, until `target` has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  // To find it by its name again at each stop takes far longer than the stop.
  let element = await target.elementHandle();
  for (let stop = 0; stop < STOPS_MAX; stop += 1) {
    const place = await element?.evaluate(placeOf);
    if (place === 'here') break;
    // A page that is drawn anew meanwhile has another in its place.
    if (place === 'gone') element = await target.elementHandle();
    else await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

function placeOf(element: Element): 'here' | 'elsewhere' | 'gone' {
  if (!element.isConnected) return 'gone';
  return element === document.activeElement ? 'here' : 'elsewhere';
}

/** Types a name into the picker and takes the first suggestion by arrow and Enter. */
export async function pickByKeyboard(page: Page, name: string): Promise<void> {
  const field = page.getByRole('main').getByRole('combobox');
  await tabTo(page, field);
  await page.keyboard.type(name);
  await expect(page.getByRole('option', { name }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toContainText(name);
  await page.keyboard.press('Enter');
}
