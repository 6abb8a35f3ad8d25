import { expect, it } from 'vitest';

import { sampleCatalog, sampleClaim, sampleMetric } from '#lib/domain/testing/samples.ts';
import { SourceId } from '#lib/domain/facts/ids.ts';

import { specifyMetricChart } from './specify-rows.ts';
import { testTitles } from './test-titles.ts';

const RATING = sampleMetric({ material: [], comparesWithin: 'experiment' });
const CATALOG = sampleCatalog([RATING]);
const other = { source: SourceId.parse('2501.00002') };

it('panels of two tests are told apart by their sources, and those of one source by the names of its tests', () => {
  const panels = [
    { claims: [sampleClaim('a', { experiment: 'first-test' })] },
    { claims: [sampleClaim('b', { experiment: 'second-test' })] },
    { claims: [sampleClaim('c', { experiment: 'first-test', ...other })] },
  ];
  expect(testTitles(panels, RATING, CATALOG)).toEqual([
    'Test of arXiv 2501.00001, 2025 (first test)',
    'Test of arXiv 2501.00001, 2025 (second test)',
    'Test of arXiv 2501.00002, 2025',
  ]);
  expect(testTitles(panels, sampleMetric(), CATALOG)).toEqual(['', '', '']);
});

it('a chart of ratings has a panel for each test, with its name', () => {
  const claims = [sampleClaim('a', { experiment: 'test' }), sampleClaim('b', { experiment: 'test', ...other })];
  const { panels } = specifyMetricChart({ metric: RATING, claims, catalog: CATALOG, hrefOf: () => '/' });
  expect(panels.map(({ title }) => title)).toEqual([
    'Test of arXiv 2501.00001, 2025',
    'Test of arXiv 2501.00002, 2025',
  ]);
});
