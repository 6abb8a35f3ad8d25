import { expect } from '@playwright/test';

import { embedHref } from '#lib/url/embed/href.ts';

import { test, VIEWS } from './embed-fixtures.ts';

test('the head of a page names its oEmbed answer, and the answer frames the page', async ({ request, site }) => {
  const html = await (await request.get(VIEWS.compare)).text();
  const found = /<link rel="alternate" type="application\/json\+oembed"[^>]* href="([^"]+)"/.exec(html)?.[1] ?? '';
  const discovered = new URL(found.replaceAll('&amp;', '&'));
  expect(html.indexOf('json+oembed')).toBeLessThan(html.indexOf('<body'));
  const answer = await request.get(`${site}${discovered.pathname}${discovered.search}`);
  expect(answer.status()).toBe(200);
  const { html: code } = (await answer.json()) as { html: string };
  const [, src = ''] = /<iframe src="([^"]+)"/.exec(code) ?? [];
  const framed = new URL(src.replaceAll('&amp;', '&'));
  expect((await request.get(`${framed.pathname}${framed.search}`)).status()).toBe(200);
  expect(`${framed.pathname}${framed.search}`).toBe(embedHref(VIEWS.compare));
});

for (const path of ['/models', '/sources/2512.20848', '/search?q=canary', '/api/v1/claims', ...Object.values(VIEWS)]) {
  test(`${path} of a release that is not there is not found, and leads to the current one`, async ({ request }) => {
    const { release } = (await (await request.get('/api/v1/claims?limit=1')).json()) as { release: string };
    const answer = await request.get(`${path}${path.includes('?') ? '&' : '?'}release=1999-01-01.1`);
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain(`"/releases/${release}"`);
  });
}

test('a page in a state of its own is embedded in that state', async ({ request }) => {
  const html = await (await request.get(`${VIEWS.metric}?scale=log`)).text();
  expect(html).toContain(`${encodeURIComponent(`${VIEWS.metric}?scale=log`)}&amp;format=json`);
});

test('a pinned frame of the current release says nothing of changes', async ({ page, site, request }) => {
  const { release } = (await (await request.get('/api/v1/claims?limit=1')).json()) as { release: string };
  const notice = page.waitForResponse(/\/embed\/notice\//);
  const answer = await page.goto(`${site}${embedHref(`${VIEWS.metric}?release=${release}`)}`);
  expect(answer?.headers()['cache-control']).toContain('immutable');
  expect((await notice).status()).toBe(200);
  await expect(page.getByText('since release')).toHaveCount(0);
});

test('a pinned frame whose claims have changed says so in a line that leads to the difference', async ({
  page,
  site,
  request,
}) => {
  const { release } = (await (await request.get('/api/v1/claims?limit=1')).json()) as { release: string };
  const path = `${VIEWS.metric}?release=${release}`;
  const notice = { changed: 3, text: '3 claims differ since release x.', href: `/embed/changes${path}` };
  let asked = 0;
  await page.route('**/embed/notice/**', (route) => {
    asked += 1;
    return route.fulfill({ json: notice });
  });
  await page.goto(`${site}${embedHref(path)}`);
  await expect(page.getByRole('link', { name: notice.text })).toHaveAttribute('href', notice.href);
  await page.goto(`${site}${embedHref(path, { hasNotice: false })}`, { waitUntil: 'networkidle' });
  await expect(page.getByText(notice.text)).toHaveCount(0);
  expect(asked).toBe(1);
  await page.goto(`${site}${notice.href}`);
  await expect(page.getByText('Nothing has changed since release')).toBeVisible();
});

test('a frame of a release that is not there leads to the current one', async ({ page, site }) => {
  const answer = await page.goto(`${site}/embed/metrics/parameters?release=1999-01-01.1`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Not found' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'The current view on Model Claims' })).toHaveAttribute(
    'href',
    '/metrics/parameters',
  );
});
