import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { PAGE_KINDS } from '#e2e/browser/support/page-kinds.ts';
import { forEach, ON_IDLE } from '#e2e/browser/support/site.ts';

/** What the head of a page says, by name: its tags as a program reads them. */
function headOf(html: string): ReadonlyMap<string, string> {
  const tags = [...html.matchAll(/<(?:meta (?:name|property)|link rel)="([^"]+)" (?:content|href)="([^"]*)"/g)];
  return new Map(tags.map(([, name = '', content = '']) => [name, content.replaceAll('&amp;', '&')]));
}

function titleOf(html: string): string {
  return /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
}

for (const { name, path, status = 200, isUnlisted = false } of PAGE_KINDS) {
  test(`${name}: says in its head what it is, and has one heading of the first level`, async ({ request }) => {
    const answer = await request.get(path);
    const html = (await answer.text()).replaceAll(/<script.*?<\/script>/gs, '');
    const head = headOf(html);
    expect(answer.status()).toBe(status);
    expect(html).toContain('<html lang="en-GB"');
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(titleOf(html)).toMatch(/\S/);
    expect(head.get('description')).toMatch(/\S/);
    if (isUnlisted) {
      expect(head.get('robots')).toContain('noindex');
      return;
    }
    const canonical = new URL(head.get('canonical') ?? '');
    expect(`${canonical.pathname}${canonical.search}`).toBe(path);
    expect(new URL(head.get('og:url') ?? '').href).toBe(canonical.href);
    for (const key of ['og:title', 'og:description', 'og:site_name', 'og:type']) {
      expect(head.get(key), key).toMatch(/\S/);
    }
  });
}

test('every title is another one', async ({ request }) => {
  const listed = PAGE_KINDS.filter(({ isUnlisted }) => isUnlisted !== true);
  const titles = await Promise.all(listed.map(async ({ path }) => titleOf(await (await request.get(path)).text())));
  expect(new Set(titles).size).toBe(listed.length);
});

test('the site map names pages of this site that are there', async ({ request }) => {
  const siteMap = await (await request.get('/sitemap.xml')).text();
  const paths = [...siteMap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  expect(paths.length).toBeGreaterThan(500);
  const sample = paths.filter((_, index) => index % 25 === 0);
  const answers = await forEach(sample, async (path) => (await request.get(path, ON_IDLE)).status());
  expect(new Set(answers)).toEqual(new Set([200]));
});
