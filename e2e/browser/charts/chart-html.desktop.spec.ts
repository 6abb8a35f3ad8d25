import { expect, type Page } from '@playwright/test';

import { test } from './chart-html-files.ts';
import { axeFindingsOf } from '#e2e/browser/support/findings.ts';
import { VIEWS } from '#e2e/browser/embeds/embed-fixtures.ts';
import { CLAIM_ID, COMPARE_PATH } from '#e2e/browser/support/page-kinds.ts';
import { EXAMPLES } from '#lib/chart/goldens/examples.ts';
import { renderChartHtml } from '#lib/render/html/offline/chart-html.ts';
import { withEveryLabel } from '#lib/render/testing/hostile-chart.ts';
import { withEveryText } from '#lib/render/testing/hostile-view.ts';
import { decodeQuery } from '#lib/url/codec.ts';
import { renderParams, surfaceHref } from '#lib/url/hrefs.ts';
import { claimSurface } from '#lib/view/claim/surface.ts';
import { curatedQueries } from '#lib/view/testing/curated-queries.ts';

const MARKS = 'svg:visible a[aria-label]';
const MATRIX_PATH = `${COMPARE_PATH}&chart=matrix`;

/** The claim of the mark that has the focus. */
function focusedClaim(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-claim') ?? null);
}

for (const [name, path] of Object.entries({ ...VIEWS, matrix: MATRIX_PATH })) {
  test(`${name}: the file opens from disk, offline, asks for nothing and fits its window`, async ({
    page,
    savedFile,
  }) => {
    await page.goto(await savedFile(path));
    for (const width of [1440, 700, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await expect(page.locator('figure').first().locator('svg:visible')).toHaveCount(1);
    }
  });

  test(`${name}: axe finds nothing in the file, in light and in dark, with a card and a group hidden`, async ({
    page,
    savedFile,
  }) => {
    await page.goto(await savedFile(path));
    expect(await axeFindingsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator(MARKS).first().focus();
    await page.locator('summary').last().click();
    const [group] = await page.locator('[data-group]').all();
    await group?.click();
    expect(await axeFindingsOf(page)).toEqual([]);
  });
}

test('arrow keys move between marks, which say their claim and show its words', async ({ page, savedFile }) => {
  await page.goto(await savedFile(VIEWS.metric));
  const ids = await page.locator(MARKS).evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-claim')));
  expect(ids.length).toBeGreaterThan(2);
  // The buttons of the legend come before the marks.
  const groupCount = await page.locator('[data-group]:is(button)').count();
  for (let index = 0; index < groupCount; index += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focusedClaim(page)).toBe(ids[0]);
  for (const [key, index] of [
    ['ArrowDown', 1],
    ['ArrowRight', 2],
    ['ArrowUp', 1],
    ['End', ids.length - 1],
    ['ArrowDown', ids.length - 1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    expect([key, await focusedClaim(page)]).toEqual([key, ids[index]]);
  }
  const mark = page.locator(MARKS).first();
  await expect(page.locator('#card q')).toBeVisible();
  await expect(mark).toHaveAccessibleName(/is (?:claimed|reported) to /);
  await expect(mark).toHaveAccessibleDescription(await page.locator('#card q').innerText());
  await expect(page.locator('#card a').last()).toHaveAttribute('href', /^https:\/\//);
  await page.keyboard.press('Escape');
  await expect(page.locator('#card')).toBeHidden();
  expect(await focusedClaim(page)).toBe(ids[0]);
  // One step leads out of the marks: of all of them, one is a stop.
  await page.keyboard.press('Tab');
  expect(await focusedClaim(page)).toBeNull();
});

test('keys are left alone where no mark has the focus', async ({ page, savedFile }) => {
  await page.goto(await savedFile(VIEWS.family));
  await page.keyboard.press('End');
  // A key that comes while the page still moves is lost to some of the way.
  const isAtEnd = () => page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
  await expect.poll(isAtEnd).toBe(true);
  await page.keyboard.press('Home');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test('a card stays while the pointer is on it, and closes when it leaves or at Escape', async ({ page, savedFile }) => {
  await page.clock.install();
  await page.goto(await savedFile(VIEWS.metric));
  const before = await page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height);
  await page.locator(MARKS).nth(1).hover();
  await expect(page.locator('#card')).toBeVisible();
  expect(await page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height)).toBe(before);
  await page.locator('#card q').hover();
  await page.clock.fastForward(10_000);
  await expect(page.locator('#card')).toBeVisible();
  await page.mouse.move(1400, 880);
  await page.clock.fastForward(10_000);
  await expect(page.locator('#card')).toBeHidden();
  await page.locator(MARKS).nth(1).hover();
  await page.keyboard.press('Escape');
  await expect(page.locator('#card')).toBeHidden();
});

test('groups of marks are hidden and shown again, and it is said how many', async ({ page, savedFile }) => {
  await page.goto(await savedFile('/metrics/parameters'));
  const all = await page.locator(MARKS).count();
  const others = page.getByRole('button', { name: 'others, for comparison' });
  await others.click();
  const said = (await page.getByRole('status').innerText()).match(/^(\d+) of (\d+) are hidden$/);
  expect(Number(said?.[2])).toBe(all);
  await expect(page.locator('svg:visible [data-off]')).toHaveCount(Number(said?.[1]));
  await expect(page.locator('svg:visible [data-off]').first()).toBeHidden();
  await expect(others).toHaveAttribute('aria-pressed', 'false');
  await others.click();
  await expect(page.locator('[data-off]')).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('');
});

test('a tap shows the words of a mark and leaves the page where it is', async ({ browser, savedFile }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(await savedFile(VIEWS.metric));
  await page.locator(MARKS).nth(1).tap();
  await expect(page.locator('#card q')).toBeVisible();
  expect(context.pages()).toHaveLength(1);
  await page.touchscreen.tap(200, 20);
  await expect(page.locator('#card')).toBeHidden();
  await context.close();
});

for (const sandbox of ['', 'sandbox', 'sandbox="allow-scripts allow-popups"']) {
  test(`a deck on disk frames it with ${sandbox === '' ? 'no sandbox' : sandbox}, whole`, async ({
    browser,
    savedFile,
    savedPage,
  }) => {
    const file = await savedFile('/metrics/parameters');
    const page = await (await browser.newContext()).newPage();
    await page.goto(
      savedPage(
        `<!doctype html><title>Deck</title><iframe ${sandbox} title="A chart" width="900" height="700" src="${file}"></iframe>`,
      ),
    );
    const frame = page.frameLocator('iframe');
    await expect(frame.locator(MARKS).first()).toBeVisible();
    await frame.locator('summary').last().click();
    await expect(frame.locator('tr[data-claim] q').first()).toBeVisible();
    await frame.locator(MARKS).nth(1).hover();
    await expect(frame.locator('#card')).toHaveCount(sandbox === 'sandbox' ? 0 : 1);
    await expect(frame.getByRole('button')).toHaveCount(sandbox === 'sandbox' ? 0 : 4);
    await page.context().close();
  });
}

test('without script every drawing and every claim is there, and no button that does nothing', async ({
  browser,
  savedFile,
}) => {
  const file = await savedFile('/metrics/parameters');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(file);
  await expect(page.locator(MARKS).first()).toBeVisible();
  await page.locator('summary').last().click();
  await expect(page.locator('tr[data-claim] q').first()).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});

test('where the site serves it, it works and has no rights of the site', async ({ browser, baseURL }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}${surfaceHref(VIEWS.metric, 'chart.html')}`);
  await page.locator(MARKS).first().hover();
  await expect(page.locator('#card q')).toBeVisible();
  expect(await page.evaluate(() => origin)).toBe('null');
  await context.close();
});

test('nothing moves while the file opens', async ({ page, savedFile }) => {
  await page.goto(await savedFile('/metrics/parameters'));
  const shifted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        const observer = new PerformanceObserver((list) => {
          count += list.getEntries().length;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(count)));
      }),
  );
  expect(shifted).toBe(0);
});

for (const [scheme, background] of [
  ['light', 'rgb(253, 253, 251)'],
  ['dark', 'rgb(19, 24, 27)'],
] as const) {
  test(`it has the colours of a ${scheme} system`, async ({ page, savedFile }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(await savedFile(VIEWS.metric));
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(background);
  });
}

test('words that want to run stay words, in the drawings, in the table and on the card', async ({
  page,
  savedPage,
}) => {
  const view = await claimSurface(CLAIM_ID)({ release: undefined }, await curatedQueries());
  if (!view.ok) throw new Error(`There is no claim ${CLAIM_ID}.`);
  const hostile = `</script></style></svg>"'><img src=x onerror=alert(1)><script>alert(2)</script>\u2028<a href="javascript:alert(3)">`;
  const charts = EXAMPLES.filter(({ name }) => ['bar-twelve', 'quote-figure'].includes(name)).map(({ spec }) => ({
    ...withEveryLabel(spec, hostile),
    id: spec.kind,
  }));
  const options = { ...decodeQuery(renderParams('chart.html'), {}).state, origin: 'https://claims.example' };
  const rendered = await renderChartHtml({ ...withEveryText(view.value, hostile), charts }, options);
  await page.goto(savedPage(String(rendered?.body)));
  for (const mark of await page.locator(MARKS).all()) await mark.focus();
  await page.locator(MARKS).first().hover();
  await page.locator('summary').last().click();
  await expect(page.locator('tr[data-claim] q')).toHaveText(hostile);
  await expect(page.locator('img, a[href^="javascript"], script')).toHaveCount(1);
});
