import { expect, it } from 'vitest';

import { specifyExample } from '#lib/chart/goldens/fixtures/rows.ts';
import { exampleMetric } from '#lib/chart/goldens/fixtures/claims.ts';
import { restrictRows } from './rows.ts';

it('a panel of one figure never says that only one is stated where others are left out', () => {
  const chart = specifyExample(
    ['A', 'B'].map((name) => ({ of: 'X', value: 3, relative: 'multiple' as const, baseline: [name] })),
    exampleMetric({ name: 'Speed', unit: 'tokens-per-second' }),
  );
  const [first] = chart.panels;
  const cut = restrictRows(chart, (_, panel) => panel === first);
  expect(cut.panels).toHaveLength(1);
  expect(cut.statement).toBe('The other figures of the chart are left out, so there is nothing to compare.');
});
