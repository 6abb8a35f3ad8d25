import { expect, test } from '#e2e/browser/support/fixtures.ts';

test('an unknown id is answered 404 with the nearest names, at the first request too', async ({ request }) => {
  const wrong = [
    '/models/canarry',
    '/methods/flowtronn',
    '/metrics/parameterss',
    '/sources/2512.2084',
    '/families/nemotronn',
    '/comparisons/nemotron-generation',
    '/claims/2512.20848/nothing',
  ];
  for (const path of wrong) {
    const answer = await request.get(path);
    expect.soft(answer.status(), path).toBe(404);
    expect.soft(await answer.text(), path).toContain('There is no');
  }
});
