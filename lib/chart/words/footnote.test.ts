import { describe, expect, it } from 'vitest';

import { chartCitation, chartFootnote } from './footnote.ts';
import { specifyExample } from '#lib/chart/goldens/fixtures/rows.ts';
import { exampleMetric } from '#lib/chart/goldens/fixtures/claims.ts';

const METRIC = exampleMetric({ name: 'Items', unit: 'items' });
const ADDRESS = 'https://example.org/metrics/items';

function example(count: number) {
  return specifyExample(
    Array.from({ length: count }, (_, index) => ({ of: `Model ${index}`, value: index + 1, bound: 'up-to' as const })),
    METRIC,
  );
}

describe('a footnote', () => {
  it('writes out few figures, each with its bound, its sources, the release and the address', () => {
    const note = chartFootnote(example(2), ADDRESS);
    expect(note).toMatch(/^Items: Model 1: ≤ 2; Model 0: ≤ 1\. As claimed in .+\. Model Claims, release \S+, /);
    expect(note.endsWith(ADDRESS)).toBe(true);
  });

  it('counts many figures instead of leaving some out', () => {
    expect(chartFootnote(example(9), ADDRESS)).toMatch(/^Items: 9 figures with their bounds and conditions\. /);
  });
});

it('a citation names the site, the title, the release with its day and the address', () => {
  expect(chartCitation(example(1), ADDRESS)).toMatch(/^Model Claims\. “Items”\. Release \S+, \d{4}-\d\d-\d\d\. https:/);
});
