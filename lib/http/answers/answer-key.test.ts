import { expect, test } from 'vitest';

import { askedAnswer } from './answer-key.ts';

test.each([
  ['/?zq=1', '/'],
  ['/metrics/parameters?zq=1&utm_source=x', '/metrics/parameters'],
  ['/metrics/parameters?chart=auto', '/metrics/parameters'],
  ['/compare?metric=a%2Cb&m=x,y&zq=2', '/compare?m=x%2Cy&metric=a,b'],
  ['/compare?m=x&m=y', '/compare?m=x,y'],
  ['/models?zq=1', '/models'],
  ['/metrics/parameters/chart.svg?zq=1', '/metrics/parameters/chart.svg'],
  ['/embed/metrics/parameters?zq=1', '/embed/metrics/parameters'],
  ['/embed/notice/metrics/parameters?zq=1', '/embed/notice/metrics/parameters'],
  ['/deck/slides.pptx?views=/models/a&zq=1', '/deck/slides.pptx?views=/models/a'],
  ['/embed.js?zq=1', '/embed.js'],
  ['/sitemap/2.xml?zq=1', '/sitemap/2.xml'],
  ['/releases/2026-11-30.1?zq=1', '/releases/2026-11-30.1'],
  ['/metrics/parameters?scale=loud&zq=1', '/metrics/parameters?scale=loud'],
])('%s asks for what %s asks for', (one, other) => {
  expect(askedAnswer(one).address).toBe(askedAnswer(other).address);
});

test.each([
  ['/metrics/parameters?scale=log', '/metrics/parameters'],
  ['/metrics/parameters?scale=loud', '/metrics/parameters'],
  ['/metrics/parameters?scale=loud', '/metrics/parameters?scale=proud'],
  ['/compare?m=x,y', '/compare?m=y,x'],
  ['/metrics/parameters/chart.png?density=2', '/metrics/parameters/chart.png'],
  ['/metrics/parameters/chart.png', '/metrics/parameters/chart.svg'],
  ['/embed/metrics/parameters?theme=dark', '/embed/metrics/parameters'],
  ['/embed/notice/metrics/parameters', '/embed/changes/metrics/parameters'],
  ['/api/v1/claims?zq=1', '/api/v1/claims'],
  ['/search?q=a', '/search?q=b'],
])('%s asks for another thing than %s', (one, other) => {
  expect(askedAnswer(one).address).not.toBe(askedAnswer(other).address);
});

test.each([
  ['/metrics/parameters/chart.png', true],
  ['/metrics/parameters/og.png', true],
  ['/metrics/parameters/chart.svg?flavour=portable', true],
  ['/deck/slides.pptx?views=/models/a', true],
  ['/metrics/parameters/chart.svg', false],
  ['/metrics/parameters', false],
  ['/made-up/chart.png', false],
  ['/sources/2512.20848/chart.png', false],
])('that %s waits in turns of its own is %s', (address, hasOwnTurns) => {
  expect(askedAnswer(address).hasOwnTurns).toBe(hasOwnTurns);
});

test('what nobody knows is no part of what is asked of the framework', () => {
  expect(askedAnswer('/models?zq=POISON&fbclid=SECRET').address).toBe('/models');
  expect(askedAnswer('/deck?zq=POISON&views=/models/a').address).toBe('/deck?views=%2Fmodels%2Fa');
});
