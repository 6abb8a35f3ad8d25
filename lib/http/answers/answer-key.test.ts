import { expect, test } from 'vitest';

import { answerKey } from './answer-key.ts';

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
])('%s asks for what %s asks for', (one, other) => {
  expect(answerKey(one)).toBe(answerKey(other));
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
  expect(answerKey(one)).not.toBe(answerKey(other));
});
