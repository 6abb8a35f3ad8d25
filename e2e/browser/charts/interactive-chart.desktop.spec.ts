import { CHART_VIEWS, expectSamePlaces, showInterest, takeOver, visibleDrawing } from './chart-marks.ts';
import { expect, test } from '#e2e/browser/support/fixtures.ts';

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
  expect(await third.getAttribute('aria-label')).toMatch(/ is (?:claimed|reported) to | name /);
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

test('dragging over a plot shows that part of it, the address says which, and a link leads back', async ({ page }) => {
  await page.goto('/metrics/parameters?chart=timeline', { waitUntil: 'networkidle' });
  const figure = page.locator('figure').first();
  await takeOver(figure);
  const before = await visibleDrawing(figure).locator('a[data-claim]').count();
  await figure.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  const box = await visibleDrawing(figure).boundingBox();
  if (box === null) throw new Error('the drawing is on show');
  await page.mouse.move(box.x + box.width * 0.55, box.y + box.width * 0.25);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.width * 0.55, { steps: 5 });
  await page.mouse.up();
  await page.waitForURL(/[?&]zoom=20\d\d\.\d+\.\.20\d\d\.\d+,/);
  await expect(
    page.getByRole('paragraph').filter({ hasText: /^A part of the plot: \d+ figures outside of it not shown\.$/ }),
  ).toBeVisible();
  expect(await visibleDrawing(figure).locator('a[data-claim]').count()).toBeLessThan(before);
  await page.getByRole('link', { name: 'the whole plot' }).click();
  await page.waitForURL(/chart=timeline$/);
  await expect(visibleDrawing(figure).locator('a[data-claim]')).toHaveCount(before);
});

test('keys at a point show less and more around it', async ({ page }) => {
  await page.goto('/metrics/parameters?chart=timeline', { waitUntil: 'networkidle' });
  const figure = page.locator('figure').first();
  await takeOver(figure);
  await visibleDrawing(figure).locator('a[data-claim][tabindex="0"]').focus();
  await page.keyboard.press('+');
  await page.waitForURL(/zoom=/);
  await takeOver(figure);
  await visibleDrawing(figure).locator('a[data-claim][tabindex="0"]').focus();
  await page.keyboard.press('0');
  await page.waitForURL(/chart=timeline$/);
});

test('a part of the legend can be left out and brought back, and the address keeps it', async ({ page }) => {
  await page.goto('/metrics/parameters', { waitUntil: 'networkidle' });
  const marks = page.locator('figure').first().locator('[data-width] > svg:visible a[data-claim]');
  const before = await marks.count();
  const options = page.getByRole('navigation', { name: 'How the figures are drawn' });
  await options.getByRole('link', { name: 'others, for comparison' }).click();
  await page.waitForURL(/hide=peer/);
  await expect(marks).not.toHaveCount(before);
  await expect(
    page
      .getByRole('paragraph')
      .filter({ hasText: /^Left out, as the address asks: others, for comparison \(\d+ figures\)\.$/ }),
  ).toBeVisible();
  await options.getByRole('link', { name: 'others, for comparison' }).click();
  await page.waitForURL(/parameters$/);
  await expect(marks).toHaveCount(before);
});

test('a point of several claims shows the words of all', async ({ page }) => {
  await page.goto('/metrics/parameters?chart=scatter', { waitUntil: 'networkidle' });
  const point = page.locator('figure a[data-also-claims]:visible').first();
  const others = (await point.getAttribute('data-also-claims'))?.split(' ') ?? [];
  await point.focus();
  await expect(page.locator('#claim-card blockquote')).toHaveCount(others.length + 1);
});
