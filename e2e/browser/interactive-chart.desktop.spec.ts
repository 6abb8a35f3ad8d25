import { CHART_VIEWS, expectSamePlaces, showInterest, takeOver, visibleDrawing } from './chart-marks.ts';
import { expect, test } from './fixtures.ts';

for (const view of CHART_VIEWS) {
  test(`the marks of ${view.path} keep their places when the layer takes over`, async ({ page }) => {
    await expectSamePlaces(page, view, 'wide');
  });
}

test('nothing of the layer is loaded before a chart is pointed at, and nothing moves when it comes', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.goto('/metrics/parameters', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('view.json'))).toEqual([]);
  const scriptCount = asked.filter((url) => /\.js(?:\?|$)/.test(url)).length;
  await page.evaluate(() => {
    Object.assign(globalThis, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        Object.assign(globalThis, {
          shifted: Number(Reflect.get(globalThis, 'shifted')) + Number(Reflect.get(entry, 'value')),
        });
      }
    }).observe({ type: 'layout-shift', buffered: false });
  });
  await takeOver(page.locator('figure').first());
  expect(asked.filter((url) => url.includes('view.json'))).toHaveLength(1);
  expect(asked.filter((url) => /\.js(?:\?|$)/.test(url)).length).toBeGreaterThan(scriptCount);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'shifted') as number)).toBe(0);
});

test('the server’s drawing stays when the figures cannot be had', async ({ page }) => {
  await page.route('**/view.json*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/metrics/inference-throughput', { waitUntil: 'networkidle' });
  const figure = page.locator('figure').first();
  const refused = page.waitForResponse('**/view.json*');
  await showInterest(figure);
  await refused;
  await expect(
    figure.locator('a[data-claim]:visible').first().locator('> :not(text, [pointer-events])').first(),
  ).toBeVisible();
  await expect(figure.locator('[data-mark]')).toHaveCount(0);
});

test('a drawing of other figures than the answer’s is never covered', async ({ page }) => {
  await page.route('**/view.json*', async (route) => {
    const answer = await route.fetch();
    const view = (await answer.json()) as { charts: { panels: { marks: { low: number; high: number }[] }[] }[] };
    for (const mark of view.charts.flatMap(({ panels }) => panels.flatMap(({ marks }) => marks.slice(1)))) {
      mark.low /= 2;
      mark.high /= 2;
    }
    await route.fulfill({ json: view });
  });
  await page.goto('/metrics/parameters', { waitUntil: 'networkidle' });
  const figure = page.locator('figure').first();
  await showInterest(figure);
  await expect(figure.locator('[data-mark]').first()).toBeAttached();
  await expect(figure.locator('[data-mark]')).toHaveCount(0);
  await expect(visibleDrawing(figure)).not.toHaveAttribute('data-taken');
});

test('arrow keys move between marks, each is read out, and its card follows', async ({ page }) => {
  await page.goto('/metrics/parameters', { waitUntil: 'networkidle' });
  const figure = page.locator('figure').first();
  await takeOver(figure);
  const links = visibleDrawing(figure).locator('a[data-claim]');
  await expect(visibleDrawing(figure).locator('a[data-claim][tabindex="0"]')).toHaveCount(1);
  await links.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const third = links.nth(2);
  await expect(third).toBeFocused();
  await expect(third).toHaveAttribute('tabindex', '0');
  expect(await third.getAttribute('aria-label')).toMatch(/ is claimed to | name /);
  await expect(figure.locator(`[data-mark="${await third.getAttribute('data-claim')}"] > rect`)).toBeVisible();
  await expect(page.locator('#claim-card')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#claim-card')).toBeHidden();
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  const href = await links.last().getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${href}`);
});
