import { expect, test } from 'vitest';

import { targetGroups } from './search-suggestions.ts';

const CANARY = { id: 'canary', name: 'Canary', detail: 'model, NVIDIA', href: '/models/canary', group: 'Models' };
const WER = { id: 'wer', name: 'Word error rate', detail: 'metric', href: '/metrics/wer', group: 'Metrics' };

test('suggestions stand under their kinds, and the claims with what is typed behind them', () => {
  const groups = targetGroups(' can 25% ', [CANARY, WER]);
  expect(groups.map(({ name }) => name)).toEqual(['Models', 'Metrics', 'Claims']);
  expect(groups.at(-1)?.targets).toEqual([
    { href: '/search?q=can%2025%25&kind=claims', name: 'Claims with “can 25%”', detail: 'search' },
  ]);
});

test('nothing is offered while nothing is typed or found', () => {
  expect(targetGroups(' ', [CANARY])).toEqual([]);
  expect(targetGroups('zzz', [])).toEqual([]);
});
