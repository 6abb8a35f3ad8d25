import { setTimeout } from 'node:timers/promises';
import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { PAGE_KINDS } from '#e2e/browser/support/page-kinds.ts';

for (const { name, path } of PAGE_KINDS) {
  test(`${name}: may not be framed, guessed at or named by its framework, and sets no cookie`, async ({ request }) => {
    const headers = (await request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    for (const rule of [
      "default-src 'self'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ]) {
      expect(policy).toContain(rule);
    }
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
  });
}

/** Answers are shared for a second; who comes later has the page made anew. */
const SHARED_MS = 1_000;

/** What the framework adds to a page for its scripts: what they need to take over what stands there. */
const FRAMEWORK_DATA = /<script>self\.__next_f\.push\(.*?\)<\/script>/gs;

const MADE_FOR_EACH_ADDRESS = PAGE_KINDS.filter(({ path }) => path.includes('?'));

for (const { name, path } of MADE_FOR_EACH_ADDRESS) {
  test(`${name}: says the same whenever it is made, with one tag for the same bytes and another for others`, async ({
    request,
  }) => {
    const ask = async (address: string) => {
      const answer = await request.get(address, { headers: { 'Accept-Encoding': 'identity' } });
      return { tag: answer.headers()['etag'] ?? '', page: await answer.text() };
    };
    const first = await ask(path);
    const others: (typeof first)[] = [];
    for (let time = 1; time < 4; time += 1) {
      await setTimeout(SHARED_MS);
      others.push(await ask(path));
    }
    others.push(await ask(`${path}x`));
    const { tag, page } = first;
    expect(tag).toMatch(/^"[\w-]+"$/);
    for (const other of others) expect(other.tag === tag).toBe(other.page === page);
    const said = [first, ...others].map((making) => making.page.replaceAll(FRAMEWORK_DATA, ''));
    expect(new Set(said.slice(0, -1)).size).toBe(1);
    expect(said.at(-1)).not.toBe(said[0]);
  });

  test(`${name}: is not sent again to who has it, in whatever coding`, async ({ request }) => {
    for (const coding of ['identity', 'gzip', 'br']) {
      // Made anew between the two, the page may have come out in another order of its data.
      await expect(async () => {
        const tag = (await request.get(path, { headers: { 'Accept-Encoding': coding } })).headers()['etag'] ?? '';
        const again = await request.get(path, { headers: { 'Accept-Encoding': 'identity', 'If-None-Match': tag } });
        expect([again.status(), again.headers()['etag'], await again.text()]).toEqual([304, tag, '']);
      }).toPass();
    }
  });
}
