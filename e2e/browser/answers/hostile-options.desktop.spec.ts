import { HOSTILE_REQUESTS } from '#lib/http/testing/hostile-options.ts';
import { expect, test } from '#e2e/browser/support/fixtures.ts';
import { forEach } from '#e2e/browser/support/site.ts';

const STATUS = { refused: 400, drawn: 200 } as const;

test('every hostile option is refused by name or gives a picture, and none is a fault', async ({ request }) => {
  const wrong = await forEach(HOSTILE_REQUESTS, async ({ surface, query, parameter, outcome }) => {
    const answer = await request.get(`/metrics/parameters/${surface}?${query}`);
    const isNamed = outcome === 'drawn' || (await answer.text()).includes(`"parameter":"${parameter}"`);
    return answer.status() === STATUS[outcome] && isNamed
      ? []
      : [`${surface}?${query.slice(0, 80)}: ${answer.status()}`];
  });
  expect(wrong.flat()).toEqual([]);
});
