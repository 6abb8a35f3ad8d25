import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

import { SAMPLE_CATALOG, SAMPLE_CLAIMS } from '#components/testing/samples.ts';
import { buildComparison } from '#lib/domain/judge/build-comparison.ts';

import { VerdictSummary } from './verdict-summary.tsx';

const comparison = buildComparison([...SAMPLE_CATALOG.subjects.keys()], SAMPLE_CLAIMS, SAMPLE_CATALOG);
const html = renderToStaticMarkup(<VerdictSummary comparison={comparison} />);

it('says what may be compared in a sentence, and folds every row with its reason', () => {
  const [lede = '', folded = ''] = html.split('<details');
  const judged = comparison.groups.flatMap(({ rows }) => rows).filter(({ pairs }) => pairs.length > 0);
  expect(judged.length).toBeGreaterThan(0);
  expect(lede).toContain('figures to compare');
  expect(folded).not.toContain(' open');
  for (const { metric } of judged) expect(folded).toContain(metric.name);
});
