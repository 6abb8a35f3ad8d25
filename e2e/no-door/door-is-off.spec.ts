import { expect, test } from '#e2e/browser/support/fixtures.ts';

// Where it were on, the suite of pages that runs beside this would prove nothing.
test('nobody but the framework sends the pages: what the door alone can, is not there', async ({ request }) => {
  const answer = await request.get('/metrics/parameters?scale=log', { headers: { 'Accept-Encoding': 'br' } });
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-encoding']).toBeUndefined();
});
